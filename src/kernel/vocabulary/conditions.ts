import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/**
 * Chronic pain by ICD-11 MG30, in words a person would use. A condition is what the person says, never a diagnosis, and
 * the code itself is never shown.
 */
export const conditionLabels = {
  'MG30.0': { en: 'Pain that is the condition itself', fr: 'Douleur qui est elle-même la maladie' },
  'MG30.00': {
    en: 'Ongoing belly, chest or pelvic pain',
    fr: 'Douleur persistante au ventre, à la poitrine ou au bassin',
  },
  'MG30.01': {
    en: 'Pain in many parts of the body, such as fibromyalgia',
    fr: 'Douleur dans plusieurs parties du corps, comme la fibromyalgie',
  },
  'MG30.02': {
    en: 'Back, neck, arm or leg pain with no other known cause',
    fr: 'Douleur au dos, au cou, aux bras ou aux jambes, sans autre cause connue',
  },
  'MG30.03': {
    en: 'Migraine, tension headache, jaw or face pain',
    fr: 'Migraine, mal de tête, douleur à la mâchoire ou au visage',
  },
  'MG30.04': {
    en: 'Complex regional pain syndrome (CRPS)',
    fr: 'Syndrome douloureux régional complexe (SDRC)',
  },
  'MG30.1': { en: 'Pain from cancer or its treatment', fr: 'Douleur liée au cancer ou à son traitement' },
  'MG30.10': { en: 'Pain from cancer', fr: 'Douleur liée au cancer' },
  'MG30.11': { en: 'Pain that stayed after cancer treatment', fr: 'Douleur restée après un traitement du cancer' },
  'MG30.2': { en: 'Pain after an operation or an injury', fr: 'Douleur après une opération ou une blessure' },
  'MG30.20': { en: 'Pain that stayed after an operation', fr: 'Douleur restée après une opération' },
  'MG30.21': { en: 'Pain that stayed after an injury', fr: 'Douleur restée après une blessure' },
  'MG30.3': {
    en: 'Pain from arthritis or another bone, joint or muscle disease',
    fr: 'Douleur liée à l’arthrite ou à une autre maladie des os, des articulations ou des muscles',
  },
  'MG30.30': {
    en: 'Joint or muscle pain from lasting swelling, such as rheumatoid arthritis',
    fr: 'Douleur aux articulations ou aux muscles due à une inflammation, comme l’arthrite rhumatoïde',
  },
  'MG30.31': {
    en: 'Joint or bone pain from wear, such as osteoarthritis',
    fr: 'Douleur aux articulations ou aux os due à l’usure, comme l’arthrose',
  },
  'MG30.32': {
    en: 'Muscle or joint pain from a disease of the brain or nerves',
    fr: 'Douleur aux muscles ou aux articulations due à une maladie du cerveau ou des nerfs',
  },
  'MG30.4': {
    en: 'Pain from a disease of an inner organ, such as endometriosis',
    fr: 'Douleur liée à la maladie d’un organe, comme l’endométriose',
  },
  'MG30.40': {
    en: 'Organ pain from a blockage or pressure',
    fr: 'Douleur d’un organe due à un blocage ou à une pression',
  },
  'MG30.41': {
    en: 'Organ pain from poor blood flow',
    fr: 'Douleur d’un organe due à une mauvaise circulation du sang',
  },
  'MG30.42': { en: 'Organ pain from lasting swelling', fr: 'Douleur d’un organe due à une inflammation' },
  'MG30.5': {
    en: 'Nerve pain, such as from diabetes or shingles',
    fr: 'Douleur aux nerfs, comme celle du diabète ou du zona',
  },
  'MG30.50': {
    en: 'Nerve pain that starts in the brain or spinal cord',
    fr: 'Douleur aux nerfs qui vient du cerveau ou de la moelle épinière',
  },
  'MG30.51': {
    en: 'Nerve pain that starts elsewhere in the body',
    fr: 'Douleur aux nerfs qui vient d’ailleurs dans le corps',
  },
  'MG30.6': {
    en: 'Headache or face pain that has another cause',
    fr: 'Mal de tête ou douleur au visage qui a une autre cause',
  },
  'MG30.60': {
    en: 'Face or jaw pain that has another cause',
    fr: 'Douleur au visage ou à la mâchoire qui a une autre cause',
  },
  'MG30.61': { en: 'Long-lasting tooth pain', fr: 'Douleur dentaire qui dure' },
  'MG30.Y': { en: 'Another kind of long-lasting pain', fr: 'Une autre douleur qui dure' },
  'MG30.Z': { en: 'Long-lasting pain with no name yet', fr: 'Douleur qui dure et n’a pas encore de nom' },
  not_sure: { en: 'Not sure, or in my own words', fr: 'Je ne sais pas, ou dans mes propres mots' },
} as const satisfies Record<string, Text>;

export type Condition = keyof typeof conditionLabels;
export const conditions = codesOf(conditionLabels);

/** What a form offers: wide enough to choose from in a minute, fine enough to match on. */
export const conditionChoices = [
  'MG30.01',
  'MG30.02',
  'MG30.03',
  'MG30.04',
  'MG30.00',
  'MG30.1',
  'MG30.2',
  'MG30.3',
  'MG30.4',
  'MG30.5',
  'MG30.6',
  'not_sure',
] as const satisfies readonly Condition[];

/** Does somebody who lives with `lived` know what `wanted` is about? A wide condition covers the finer ones under it. */
export const conditionCovers = (wanted: Condition, lived: Condition): boolean =>
  wanted === lived || (/^MG30\.\d$/.test(wanted) && lived.startsWith(wanted));
