import type { Text } from '../text.js';
import { codesOf } from './vocabulary.js';

/** Every Canadian time zone of the IANA database (zone.tab 2025b), from east to west, by the towns people know. */
export const timeZoneLabels = {
  'America/St_Johns': { en: 'Newfoundland time (St. John’s)', fr: 'Heure de Terre-Neuve (St. John’s)' },
  'America/Goose_Bay': { en: 'Atlantic time (Labrador)', fr: 'Heure de l’Atlantique (Labrador)' },
  'America/Halifax': {
    en: 'Atlantic time (Halifax, Charlottetown)',
    fr: 'Heure de l’Atlantique (Halifax, Charlottetown)',
  },
  'America/Glace_Bay': { en: 'Atlantic time (Cape Breton)', fr: 'Heure de l’Atlantique (Cap-Breton)' },
  'America/Moncton': { en: 'Atlantic time (Moncton, Fredericton)', fr: 'Heure de l’Atlantique (Moncton, Fredericton)' },
  'America/Blanc-Sablon': {
    en: 'Atlantic time, same all year (Blanc-Sablon)',
    fr: 'Heure de l’Atlantique, la même toute l’année (Blanc-Sablon)',
  },
  'America/Toronto': {
    en: 'Eastern time (Toronto, Ottawa, Montréal)',
    fr: 'Heure de l’Est (Toronto, Ottawa, Montréal)',
  },
  'America/Iqaluit': { en: 'Eastern time (Iqaluit)', fr: 'Heure de l’Est (Iqaluit)' },
  'America/Atikokan': {
    en: 'Eastern time, same all year (Atikokan, Coral Harbour)',
    fr: 'Heure de l’Est, la même toute l’année (Atikokan, Coral Harbour)',
  },
  'America/Winnipeg': { en: 'Central time (Winnipeg)', fr: 'Heure du Centre (Winnipeg)' },
  'America/Resolute': { en: 'Central time (Resolute)', fr: 'Heure du Centre (Resolute)' },
  'America/Rankin_Inlet': { en: 'Central time (Rankin Inlet)', fr: 'Heure du Centre (Rankin Inlet)' },
  'America/Regina': {
    en: 'Central time, same all year (Regina, Saskatoon)',
    fr: 'Heure du Centre, la même toute l’année (Regina, Saskatoon)',
  },
  'America/Swift_Current': {
    en: 'Central time, same all year (Swift Current)',
    fr: 'Heure du Centre, la même toute l’année (Swift Current)',
  },
  'America/Edmonton': {
    en: 'Mountain time (Edmonton, Calgary, Yellowknife)',
    fr: 'Heure des Rocheuses (Edmonton, Calgary, Yellowknife)',
  },
  'America/Cambridge_Bay': { en: 'Mountain time (Cambridge Bay)', fr: 'Heure des Rocheuses (Cambridge Bay)' },
  'America/Inuvik': { en: 'Mountain time (Inuvik)', fr: 'Heure des Rocheuses (Inuvik)' },
  'America/Creston': {
    en: 'Mountain time, same all year (Creston)',
    fr: 'Heure des Rocheuses, la même toute l’année (Creston)',
  },
  'America/Dawson_Creek': {
    en: 'Mountain time, same all year (Dawson Creek)',
    fr: 'Heure des Rocheuses, la même toute l’année (Dawson Creek)',
  },
  'America/Fort_Nelson': {
    en: 'Mountain time, same all year (Fort Nelson)',
    fr: 'Heure des Rocheuses, la même toute l’année (Fort Nelson)',
  },
  'America/Whitehorse': { en: 'Yukon time (Whitehorse)', fr: 'Heure du Yukon (Whitehorse)' },
  'America/Dawson': { en: 'Yukon time (Dawson)', fr: 'Heure du Yukon (Dawson)' },
  'America/Vancouver': { en: 'Pacific time (Vancouver, Victoria)', fr: 'Heure du Pacifique (Vancouver, Victoria)' },
} as const satisfies Record<string, Text>;

export type TimeZone = keyof typeof timeZoneLabels;
export const timeZones = codesOf(timeZoneLabels);
