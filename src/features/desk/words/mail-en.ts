import { format } from '../../../platform/words/format.js';
import type { MailShelf } from '../domain/mail-shelves.js';

const f = format('en');
const emails = (n: number): string => f.plural(n, { one: '# email', other: '# emails' });

const shelves: Record<MailShelf, string> = {
  waiting: 'Waiting',
  held: 'On hold',
  sent: 'Sent',
  trouble: 'In trouble',
  unknown: 'In doubt',
  failed: 'Failed',
  suppressed: 'Not sent',
  expired: 'Too late or cancelled',
  merged: 'Sent inside another',
};

const whyEnded: Readonly<Record<string, string | undefined>> = {
  bounced: 'An earlier email to this address came back: there is no such mailbox. Nothing more goes there.',
  complained: 'The person marked an email of ours as spam. Nothing more goes to this address.',
  'by-hand': 'A coordinator stopped it.',
  unsubscribed: 'The person does not want emails of this kind.',
  'no-address': 'This person has no email address. Please phone them.',
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
};

const done: Readonly<Record<string, string | undefined>> = {
  release: 'The email leaves now.',
  hold: 'The email is on hold until you send it.',
  edit: 'Your changes are saved. The email still waits for you.',
  cancel: 'The email will not be sent.',
  again: 'The email leaves again now.',
  arrived: 'Noted: the email arrived.',
  pause: 'These emails now wait until you let them go on.',
  resume: 'These emails leave again.',
};

export const mailEn = {
  shelves,
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
      lane: 'Lane',
      timing: 'When',
      doubt: 'In doubt',
      consent: 'Consent',
      topic: 'Can be refused',
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
    topics: { reminders: 'Yes, reminders', summaries: 'Yes, summaries' } as Readonly<Record<string, string>>,
    always: 'No',
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
    mayTwice: 'A copy may have left before. The person may get it twice.',
    attempts: 'Every try',
    columns: { when: 'When', what: 'What happened', reply: 'What the server said' },
    noReply: 'Nothing',
    eventsTitle: 'What came back',
    carries: (n: number) => `Carries ${emails(n)} of the same day`,
    carriedIn: 'It left inside another email:',
    changed: 'Changed before it left',
    note: 'Note',
    subject: 'Subject',
    advice: {
      failed: 'This email did not arrive. Call the person, and correct the address in their account.',
      unknown: 'The mail server may have this email, or not. Look it up, or ask the person, before you write again.',
    } as Readonly<Record<string, string | undefined>>,
    undo: {
      hold: 'Undo: let it go',
      cancel: 'Undo: send it now after all',
      release: 'Undo: hold it back',
      again: 'Undo: hold it back',
    } as Readonly<Record<string, string | undefined>>,
    back: 'Go back without doing this',
  },
  again: {
    title: 'Send this email again?',
    lead: (to: string) => `It goes to ${to} at once. This cannot be undone once it has left.`,
    copy: 'A copy may have arrived already. Then the person gets the same email twice.',
    same: 'Both copies carry the same Message-ID, so many mail programs show only one.',
    barred: 'It is stopped again as long as the reason stands:',
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
