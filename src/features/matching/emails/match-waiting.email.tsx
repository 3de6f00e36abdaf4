import { z } from 'zod';
import type { Text } from '../../../kernel/text.js';
import { deskPaths } from '../../desk/desk.paths.js';
import { matchLetter } from './match-letter.js';
import { sampleId } from './role-facts.js';

const waits = {
  proposed: {
    en: 'Proposals wait for a yes or a no from you.',
    fr: 'Des propositions attendent votre oui ou votre non.',
  },
  interested: {
    en: 'A partner said yes and waits to meet the team.',
    fr: 'Une personne a dit oui et attend de voir l’équipe.',
  },
  accepted: {
    en: 'Both said yes, and the work has not started.',
    fr: 'Les deux ont dit oui, et le travail n’a pas commencé.',
  },
} as const satisfies Record<string, Text>;

export type WaitsFor = keyof typeof waits;

/** To the coordinators: something waits for them longer than we promise. Comes back until somebody acts. */
export const matchWaiting = matchLetter({
  name: 'match-waiting',
  lane: 'reminder',
  payload: z.object({ matchId: z.uuid(), code: z.string(), waitsFor: z.enum(['proposed', 'interested', 'accepted']) }),
  says: ({ matchId, code, waitsFor }, { locale, link }) => ({
    ...(locale === 'en'
      ? {
          subject: `${code}: somebody is waiting`,
          heading: `Someone waits in ${code}`,
          paragraphs: [waits[waitsFor].en, 'It has been longer than we said.'],
        }
      : {
          subject: `${code}\u00a0: quelqu’un attend`,
          heading: `Quelqu’un attend dans ${code}`,
          paragraphs: [waits[waitsFor].fr, 'C’est plus long que ce que nous promettons.'],
        }),
    action: {
      text: locale === 'en' ? 'Open the match' : 'Ouvrir le jumelage',
      href: link(deskPaths.match, { id: matchId }),
    },
  }),
  sample: { matchId: sampleId, code: 'R-118', waitsFor: 'interested' },
});
