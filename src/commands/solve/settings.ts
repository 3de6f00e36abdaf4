/** What may be said on the command line instead of in the file. */
export interface SettingFlags {
  readonly mode?: string;
  readonly seed?: string;
  readonly unfilled?: string;
  readonly overuse?: string;
  readonly floor?: string;
  readonly change?: string;
}

/** Settings in the form of the instance file. What is no number stays text, for the reader of instances to refuse. */
export function settingsOf({ mode, unfilled, overuse, ...single }: SettingFlags): Record<string, unknown> {
  const given = {
    ...{ mode, unfilled: costs(unfilled), overuse: costs(overuse) },
    ...{ seed: number(single.seed), floor: number(single.floor), change: number(single.change) },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const number = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : text;

const costs = (text: string | undefined) => {
  const parts = text?.split(',').map((part) => number(part.trim()));
  return parts?.length === 1 ? parts[0] : parts;
};
