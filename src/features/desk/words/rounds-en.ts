import { format } from '../../../platform/words/format.js';

const f = format('en');

export const roundsEn = {
  title: 'Rounds',
  lead: 'A round finds the best plan for all open requests at once. It only proposes: nobody outside hears of it, and you decide on each person later.',
  one: (when: string) => `Round of ${when}`,
  start: 'Start a round',
  style: 'What matters most?',
  styles: {
    balanced: 'A good fit for every place, and fair turns',
    best_fit: 'The best fit alone',
    fair_turns: 'Fair turns first: ask the same people less',
  },
  styleHints: {
    balanced: 'The weakest place is made as good as it can be. Asking somebody a second time counts against it.',
    best_fit: 'The highest total. Some people may be asked often, and one place may fit badly.',
    fair_turns: 'Somebody is asked a second time only when it helps a lot. One place may fit less well.',
  },
  waitingChoice: 'What about people who wait for your yes?',
  waitings: {
    prefer: 'Keep them unless somebody fits clearly better',
    keep: 'Keep all of them',
    free: 'Start afresh: they may all change',
  },
  missing: 'Choose one of these.',
  list: 'Past rounds',
  none: 'No round yet',
  noneNext: 'Start the first one above.',
  columns: { when: 'When', who: 'Who', state: 'State', places: 'Places', person: 'Person', fit: 'Fit', role: 'Role' },
  filled: (n: number, of: number) => `${f.number(n)} of ${f.number(of)}`,
  system: 'Tandem',
  phases: {
    queued: 'Waiting for a free worker',
    reading: 'Reading requests and people',
    pairs: 'Finding who fits where',
    comparing: 'Finding the highest total',
    floor: 'Making the weakest place as good as it can be',
    solving: 'Finding the best plan',
    proving: 'Checking the proof',
    reasons: 'Writing down the reasons',
    ready: 'Ready',
  } as Readonly<Record<string, string>>,
  percent: (n: number) => `${n} %`,
  working: 'This page keeps itself up to date. You may leave; the round goes on.',
  stop: 'Stop the round',
  failed: 'This round failed',
  failures: {
    timeout: 'It took too long. Nothing was proposed. Please tell the people who run Tandem.',
    lost: 'The worker stopped three times. Nothing was proposed. Start a new round, or tell the people who run Tandem.',
    failed: 'Something went wrong. Nothing was proposed. Start a new round, or tell the people who run Tandem.',
  } as Readonly<Record<string, string>>,
  optimal: 'By what you chose to weigh, no plan is better: proven.',
  within: (percent: string) => `By what you chose to weigh, at most ${percent} % below the best plan: proven.`,
  unproven: 'How far it is from the best possible plan is not proven.',
  table: {
    first: 'The rules for each table come before fit, and the weakest place was found with them.',
    rules: (rules: readonly string[]) => `Rules for the free places: ${rules.join('; ')}.`,
    broken: (rule: string, missing: number) =>
      `This rule could not be kept: ${rule}. ${f.plural(missing, { one: '# person is', other: '# people are' })} missing. The places are filled all the same, where somebody fits.`,
    mayKeepEmpty: (rule: string) => `This rule may be why a place stays empty: ${rule}.`,
  },
  figures: {
    filled: 'Places filled',
    nobody: 'Requests with nobody',
    people: 'Different people',
    twice: 'People who would hold two or more',
    worst: 'Weakest place',
    score: 'Total fit',
  },
  points: (n: number) => f.plural(n, { one: '# point', other: '# points' }),
  ofHundred: (n: number) => `${f.number(n)} of 100`,
  nowhere: 'none',
  fairness: 'What fairness cost',
  fairnessNothing: 'Nothing: the fair plan has the highest total too.',
  fairnessCost: (points: string, percent: string) => `The fair plan gives up ${points} in total, ${percent} %.`,
  fairnessMore: (points: string) => `Its total is ${points} higher, because it fills other places.`,
  fairnessWorst: (from: number, to: number) => `The weakest place goes from ${from} to ${to} of 100.`,
  fairnessTwice: (from: number, to: number) => `People who would hold two or more: from ${from} to ${to}.`,
  floor: (n: number) => `No place fits less than ${n} of 100.`,
  moves: (n: number) =>
    f.plural(n, {
      one: '# person who came first would now stand by.',
      other: '# people who came first would now stand by.',
    }),
  noMoves: 'Everybody who waits as first choice stays first.',
  changed: 'What changed since the round was worked out',
  changes: {
    newRequests: (n: number) => f.plural(n, { one: '# more request is open.', other: '# more requests are open.' }),
    goneRequests: (n: number) =>
      f.plural(n, { one: '# request is no longer open.', other: '# requests are no longer open.' }),
    changedRequests: (n: number) =>
      f.plural(n, { one: '# request has other free places.', other: '# requests have other free places.' }),
    otherRules: (n: number) =>
      f.plural(n, {
        one: '# request has other rules for its table.',
        other: '# requests have other rules for their tables.',
      }),
    newPartners: (n: number) =>
      f.plural(n, { one: '# more person fits somewhere.', other: '# more people fit somewhere.' }),
    otherScores: (n: number) =>
      f.plural(n, { one: '# fit in the plan is different now.', other: '# fits in the plan are different now.' }),
    newProposals: (n: number) =>
      f.plural(n, {
        one: '# proposal was made or changed by hand. It keeps a place only where the plan leaves one.',
        other: '# proposals were made or changed by hand. They keep a place only where the plan leaves one.',
      }),
    dropped: (n: number) =>
      f.plural(n, {
        one: '# proposal can no longer be made. It will be left out; whoever had the place keeps it.',
        other: '# proposals can no longer be made. They will be left out; whoever had the place keeps it.',
      }),
  },
  again: 'You can start a new round instead. It sees the network as it is now.',
  first: 'first choice',
  alternate: 'stands by',
  already: 'waits already',
  gone: 'can no longer be proposed',
  empty: (n: number) => f.plural(n, { one: '# place would stay empty', other: '# places would stay empty' }),
  nobody: 'Nobody fits now.',
  confirm: (n: number) => f.plural(n, { one: 'Make # proposal', other: 'Make # proposals' }),
  confirmNone: 'Confirm: there is nobody new to propose',
  confirmHint: 'Then you compare and approve, request by request. Nothing is sent.',
  putAway: 'Drop this round',
  replay: 'Work it out again',
  replayLead: 'Works the round out once more from what was kept of it, and compares every bit. Nothing changes.',
  replays: {
    same: 'Same result, bit for bit.',
    engine: 'Another version of the engine gives another plan. What was kept is intact.',
    broken: 'The result is NOT the same. What was kept of this round has changed. Tell the people who run Tandem.',
  },
  evidence: 'Proof and evidence',
  evidenceInput: 'Fingerprint of what went in',
  evidenceResult: 'Fingerprint of the result',
  evidenceVersions: (weights: number, engine: number) => `Weights version ${weights}, engine version ${engine}`,
  settings: 'Settings',
  decided: (who: string, when: string) => `${who}, ${when}`,
};
