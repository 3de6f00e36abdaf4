import type { TimeZone } from './time-zones.js';

/** Minutes from universal time in winter and in summer (IANA 2025b; both offsets checked, as they stand in 2026). */
const offsets: Readonly<Record<TimeZone, readonly [winter: number, summer: number]>> = {
  'America/St_Johns': [-210, -150],
  'America/Goose_Bay': [-240, -180],
  'America/Halifax': [-240, -180],
  'America/Glace_Bay': [-240, -180],
  'America/Moncton': [-240, -180],
  'America/Blanc-Sablon': [-240, -240],
  'America/Toronto': [-300, -240],
  'America/Iqaluit': [-300, -240],
  'America/Atikokan': [-300, -300],
  'America/Winnipeg': [-360, -300],
  'America/Resolute': [-360, -300],
  'America/Rankin_Inlet': [-360, -300],
  'America/Regina': [-360, -360],
  'America/Swift_Current': [-360, -360],
  'America/Edmonton': [-420, -360],
  'America/Cambridge_Bay': [-420, -360],
  'America/Inuvik': [-420, -360],
  'America/Creston': [-420, -420],
  'America/Dawson_Creek': [-420, -420],
  'America/Fort_Nelson': [-420, -420],
  'America/Whitehorse': [-420, -420],
  'America/Dawson': [-420, -420],
  'America/Vancouver': [-480, -420],
};

/**
 * How many minutes later the clocks stand in zone `b` than in `a` at the same moment, in the season in which they are further
 * apart. Negative: earlier.
 */
export function minutesBetween(a: TimeZone, b: TimeZone): number {
  const [winter, summer] = [offsets[b][0] - offsets[a][0], offsets[b][1] - offsets[a][1]];
  return Math.abs(summer) > Math.abs(winter) ? summer : winter;
}
