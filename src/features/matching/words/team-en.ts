/** The team’s pages of a match, and what a coordinator does there. */
export const teamEn = {
  match: {
    title: (code: string) => `A partner for ${code}`,
    back: 'Back to the request',
    turn: {
      proposed: 'We are looking at who fits.',
      approved: 'We are about to ask a partner.',
      offered: 'We have asked a partner. They have 7 days to answer.',
      interested: 'A partner said yes. We are choosing a time for you to meet.',
      introduced: 'You meet. Tell us afterwards if it is a yes.',
      accepted: 'It is a yes on both sides. Agree on the first day.',
      active: 'You work together.',
      ended: 'This work has ended. Thank you for working with a partner.',
      closed: 'Not available. We are looking at who else fits.',
    },
    hidden: 'Who it is stays hidden until we introduce you. The partner chooses what you see.',
    fit: 'How they fit your request',
    fits: { strong: 'Very well', good: 'Well', some: 'In part' },
    criteria: { interests: 'Topics and tasks', availability: 'Time', language: 'Language', access: 'Meeting form' },
    who: 'Who you meet',
    whoNote: 'This is what the partner chose to share with you. Please keep it within your team.',
    meeting: 'Your meeting',
    when: 'When',
    how: 'How',
    yes: 'Yes, we would like to work together',
    no: 'Not this person',
    youSaidYes: 'You said yes. The partner sees your answer only after giving theirs.',
    hiddenAnswer: 'Neither side sees the other’s answer before both are in.',
    start: 'The work has started',
    startNote: 'Press this on the first day. The partner gets a letter of welcome.',
    end: 'The work has ended',
    withdraw: 'Withdraw',
    introduce: 'Introduce them',
  },
  list: {
    title: (code: string) => `Your partners for ${code}`,
    nobody: 'You have not met anybody yet.',
    asked: (waiting: string) => `${waiting} asked and not introduced yet. Who they are stays hidden until then.`,
    people: { one: 'One person is', other: '# people are' },
    unnamed: 'A partner',
    open: 'Open',
  },
  decline: {
    title: 'Not this person',
    lead: 'We tell the partner in our own kind words. What you choose here decides which words.',
    legend: 'Why not?',
    error: 'Choose the reason that fits best.',
    button: 'Send our no',
  },
  withdraw: {
    title: 'Withdraw this match',
    lead: 'The partner hears, without a reason, that it does not go on. The place is free again.',
    button: 'Withdraw',
    keep: 'No, keep it',
  },
  end: {
    title: 'The work has ended',
    lead: 'Thank you. Both sides get a letter of thanks. The reason stays with the coordinators.',
    legend: 'Why did it end?',
    error: 'Choose the reason that fits best.',
    button: 'End the work',
  },
  withdrawRequest: {
    title: (code: string) => `Withdraw ${code}`,
    lead: 'Everything under way for this request closes. Partners who had heard of it get a kind letter of thanks.',
    underWay: (n: number) =>
      n === 0
        ? 'No match is under way.'
        : n === 1
          ? 'One match is under way and closes too.'
          : `${n} matches are under way and close too.`,
    button: 'Withdraw the request',
    keep: 'No, keep it',
  },
  done: {
    answered: 'Thank you. We have your answer.',
    declined: 'Thank you. We tell the partner in a kind way.',
    withdrawn: 'Withdrawn. The partner has been told.',
    started: 'The work has started. The partner has been told.',
    ended: 'Ended. Both sides get a letter of thanks.',
  },
};
