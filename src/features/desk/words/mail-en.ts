import { format } from '../../../platform/words/format.js';
import { countedTo, isMany, type MailShelf } from '../domain/mail-shelves.js';

const f = format('en');
const emails = (n: number): string => f.plural(n, { one: '# email', other: '# emails' });

const many = `${f.number(countedTo)}+`;

const shelves: Record<MailShelf, string> = {
  waiting: 'Waiting',
  held: 'On hold',
  sent: 'Sent',
  trouble: 'In trouble',
  unknown: 'In doubt',
  failed: 'Failed',
  suppressed: 'Not sent',
  expired: 'Too late or cancelled',
  merged: 'Inside another',
};

const whyEnded: Readonly<Record<string, string | undefined>> = {
  bounced: 'An earlier email to this address came back: there is no such mailbox. Nothing more goes there.',
  complained: 'The person marked an email of ours as spam. Nothing more goes to this address.',
  'by-hand': 'A coordinator stopped it.',
  unsubscribed: 'The person does not want emails of this kind.',
  'no-address': 'This person has no email address. Please phone them.',
  deactivated: 'The account of this person is closed.',
  restored: 'The database was restored from a backup: this email may have left since then.',
};

const phases: Readonly<Record<string, string>> = {
  open: 'Talking to the mail server',
  dot: 'Handing over the end of the email',
  accepted: 'The mail server took it',
  rejected_temp: 'Not now, said the mail server',
  rejected_perm: 'The mail server refused it for good',
  lost_before_dot: 'The line broke before the end. Nothing was sent.',
  unknown: 'The line broke at the very end. The server may have it.',
};

const events: Readonly<Record<string, string>> = {
  delivered: 'It is in the mailbox',
  delayed: 'Delivery takes longer',
  bounced_soft: 'It came back, but the mailbox may work again later',
  bounced_hard: 'It came back: there is no such mailbox',
  complained: 'The person marked it as spam',
  unreadable: 'A report came that could not be read',
  accepted: 'The mail server took it. Its answer came late.',
  refused: 'The mail server did not take it. Its answer came late.',
};

const done: Readonly<Record<string, string | undefined>> = {
  hold: 'The email is on hold until you send it.',
  edit: 'Your changes are saved. The email still waits for you.',
  cancel: 'The email will not be sent.',
  arrived: 'Noted: the email arrived.',
  pause: 'These emails now wait until you let them go on.',
  phoned: 'The call is noted.',
  resume: 'These emails leave again.',
};

export const mailEn = {
  shelves,
  counted: (shelf: MailShelf, n: number): string => (isMany(shelf, n) ? many : f.number(n)),
  whyEnded,
  phases,
  events,
  done,
  filters: {
    kind: 'Kind of email',
    any: 'All kinds',
    words: 'Name or address',
    from: 'Written from',
    until: 'Written until',
    state: 'State',
  },
  kinds: {
    link: 'Kinds of emails',
    title: 'Kinds of emails',
    lead: 'How each kind travels. Pause one when something is wrong with it: its emails wait, and none is lost.',
    columns: {
      kind: 'Kind',
      way: 'Lane and time',
      doubt: 'In doubt',
      consent: 'Consent',
      phone: 'Without an address',
      day: 'Last 24 hours',
      step: 'Pause',
    },
    lanes: ['Sign-in, first of all', 'As things happen', 'Reminder', 'To many'] as readonly string[],
    timings: {
      'at-once': 'At once',
      'by-day': 'By day',
      'once-a-day': 'Once a day, together',
    } as Readonly<Record<string, string>>,
    doubts: { resend: 'Sent again', hold: 'Asks a person' } as Readonly<Record<string, string>>,
    consents: {
      non_cem: 'Not commercial',
      cem_exempt: 'Needs no consent',
      cem: 'Only after a yes',
    } as Readonly<Record<string, string>>,
    topics: { reminders: 'Reminders can be refused', summaries: 'Summaries can be refused' } as Readonly<
      Record<string, string>
    >,
    always: 'Cannot be refused',
    phoned: 'A phone call',
    untold: 'Nothing',
    day: (sent: number, failed: number) => `${f.number(sent)} sent, ${f.number(failed)} refused`,
    pause: 'Pause',
    pauseThis: (title: string) => `: ${title}`,
    never: 'Never paused',
  },
  paused: {
    title: 'Paused emails',
    failures: (kind: string, since: string) =>
      `“${kind}” is paused since ${since}, because mail servers refused too many.`,
    byHand: (kind: string, since: string) => `“${kind}” is paused since ${since}. A coordinator paused it.`,
    waiting: (n: number) => f.plural(n, { one: '# email waits.', other: '# emails wait.' }),
    resume: 'Let them go on',
  },
  calls: {
    status: 'to phone',
    columns: { who: 'Who', phone: 'Phone', why: 'Why', since: 'Since', done: 'When you have called' },
    reasons: {
      bounced: 'Emails to this address come back.',
      complained: 'An email of ours was marked as spam.',
      'no-address': 'There is no email address. Please tell them:',
      'not-sent': 'An email to them was not sent. Please tell them:',
    },
    letter: 'See the email',
    says: (subject: string) => `“${subject}”`,
    answer: 'Note their answer',
    noNumber: 'No number known',
    note: 'What came of the call',
    missing: 'Write what came of the call',
    long: 'Please keep the note under 300 characters',
    go: 'Done',
    none: 'Nobody to phone',
    noneNext: 'When emails do not reach somebody, or somebody has no email address, they appear here.',
  },
  email: {
    title: 'No email address',
    lead: 'We phone this person: each email that matters becomes a call to make. Once there is an address, emails go there.',
    label: 'Email address',
    hint: 'Spell it back to them, letter by letter.',
    wrong: 'Enter an email address, like name@example.ca',
    go: 'Add this address',
  },
  person: {
    title: 'What stands in the way of emails',
    stopped: {
      reminders: 'This person does not want reminders.',
      summaries: 'This person does not want summaries.',
    } as Readonly<Record<string, string>>,
    since: (when: string) => `Since ${when}.`,
    note: 'Why we may write again',
    noteHint: 'For example: the mailbox was full, and works again.',
    missing: 'Write why we may write again',
    long: 'Please keep the note under 2,000 characters',
    lift: 'Write to this address again',
  },
  deliveries: {
    delivered: 'It arrived in the mailbox',
    delayed: 'The mail server takes longer',
    bounced: 'It came back',
    complained: 'The person marked it as spam',
  } as Readonly<Record<string, string>>,
  letter: {
    kind: 'Kind',
    leaves: (when: string) => `It leaves on ${when} unless you stop it.`,
    untilYou: 'It waits until you send it.',
    whenHeld: 'On hold',
    next: 'Next try',
    why: 'Why it was not sent',
    tooLate: 'It would have come too late to be of use.',
    delivery: 'What became of it',
    messageId: 'Message-ID',
    server: 'Mail server',
    decided: (who: string, when: string) => `${who}, on ${when}`,
    decidedBy: 'Last decided by',
    cannotShowTitle: 'Nothing to show',
    cannotShow:
      'The text of this email cannot be shown. An older version of Tandem wrote it, and this version has no words for it.',
    cannotChange: 'This email cannot be changed, because its text cannot be shown.',
    mayTwice: 'A copy may have left before. The person may get it twice.',
    attempts: 'Every try',
    columns: { when: 'When', what: 'What happened', reply: 'What the server said' },
    noReply: 'Nothing',
    eventsTitle: 'What came back',
    carries: (n: number) => `Carries ${emails(n)} of the same day`,
    carriedIn: (left: boolean): string =>
      left ? 'It left inside another email:' : 'It is inside another email, and shares its fate:',
    changed: 'Changed before it left',
    note: 'Note',
    subject: 'Subject',
    advice: {
      unknown: 'The mail server may have this email, or not. Look it up, or ask the person, before you write again.',
    } as Readonly<Record<string, string | undefined>>,
    failed: {
      address: 'This email did not arrive: nothing arrives at this address. Call the person, and correct the address.',
      letter:
        'This email did not arrive: the email itself cannot be sent. Another address does not help. Call the person.',
      refused: 'This email did not arrive: the mail server refused it. Read what the server said, and call the person.',
      tried: 'This email did not arrive: no mail server took it in the end. Send it again later, or call the person.',
    },
    own: {
      address: 'Nothing. Tandem did not send it: the address is not one that emails can go to.',
      alphabet: 'Nothing. Tandem did not send it: the server takes no address with such letters.',
      length: 'Nothing. Tandem did not send it: the email is too long.',
      words: 'Nothing. Tandem did not send it: this version has no words for this email.',
    },
    undo: {
      hold: 'Undo: let it go',
      cancel: 'Undo: send it after all',
      release: 'Undo: hold it back',
      again: 'Undo: hold it back',
    } as Readonly<Record<string, string | undefined>>,
    back: 'Go back without doing this',
  },
  leaving: {
    now: 'The email leaves now.',
    morning: (when: string) => `The email leaves on ${when}, when it is day where the person is.`,
    paused: 'Emails of this kind are paused. This one leaves when they go on.',
    barred: 'The email will not leave as long as the reason stands:',
  },
  again: {
    title: 'Send this email again?',
    lead: (to: string) => `It is for ${to}.`,
    forGood: 'This cannot be undone once it has left.',
    copy: 'A copy may have arrived already. Then the person gets the same email twice.',
    same: 'Both copies carry the same Message-ID, so many mail programs show only one.',
    go: 'Send it again',
  },
  arrived: {
    title: 'Did this email arrive?',
    lead: 'Say so only when you know: the person told you, or the log of the mail server shows it. This cannot be undone.',
    handed: 'Handed over',
    look: 'Look for this Message-ID in the log of the mail server',
    go: 'Yes, it arrived',
  },
  edit: {
    title: 'Change this email',
    lead: (language: string) => `The person reads it in ${language}, so please write in that language.`,
    languages: { en: 'English', fr: 'French' },
    subject: 'Subject',
    subjectHint: 'Leave it as it is to keep the subject of the email.',
    subjectLong: 'Please keep the subject under 150 characters',
    note: 'A note above the text',
    noteHint: 'Nothing about health. An empty line begins a new paragraph.',
    noteLong: 'Please keep the note under 2,000 characters',
    save: 'Save the changes',
    preview: 'Preview',
    previewTitle: 'The email as it would leave',
  },
  conflict: {
    title: 'That can no longer be done',
    now: (state: string) => `The email is now: ${state}.`,
    left: (when: string) => `It left on ${when}, a moment before you decided.`,
    sending: 'It is being sent right now.',
    decided: (who: string, when: string) => `${who} decided about it on ${when}.`,
    typed: 'What you wrote',
    open: 'See the email as it is now',
  },
};
