import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Short courses that some work asks for. The network offers each of them without charge. */
export const trainingLabels = {
  network_orientation: { en: 'Welcome session of the network', fr: 'Séance d’accueil du réseau' },
  por_foundations: {
    en: 'First steps in research with patients',
    fr: 'Premiers pas en recherche avec les patients et patientes',
  },
  tcps2_core_2022: { en: 'Ethics course (TCPS 2: CORE)', fr: 'Cours d’éthique (EPTC 2\u00a0: FER)' },
  gba_plus: { en: 'Fairness and inclusion (GBA Plus)', fr: 'Équité et inclusion (ACS Plus)' },
  ocap: { en: 'First Nations data (OCAP)', fr: 'Données des Premières Nations (PCAP)' },
} as const satisfies Record<string, Text>;

export type Training = keyof typeof trainingLabels;
export const trainings = codesOf(trainingLabels);

/** Weeks in which somebody with little energy can finish it. */
export const trainingWeeks: Readonly<Record<Training, number>> = {
  network_orientation: 1,
  por_foundations: 4,
  tcps2_core_2022: 3,
  gba_plus: 2,
  ocap: 2,
};
