import { z } from 'zod';
import { panelKinds, type PanelKind, type PanelRule } from '../../matching/panels.service.js';
import type { slateEn } from '../words/slate-en.js';

/** The largest number that a rule can name: as many as a request has places. */
export const mostPlaces = 20;

export const minName = (kind: PanelKind): string => `min_${kind}`;
export const maxName = (kind: PanelKind): string => `max_${kind}`;

/** Two lists for each kind; an empty choice asks for nothing. */
export function rulesForm(t: Pick<typeof slateEn, 'wrong' | 'order'>) {
  const number = z
    .string({ error: t.wrong })
    .regex(/^\d{0,2}$/, t.wrong)
    .refine((typed) => Number(typed) <= mostPlaces, t.wrong)
    .default('');
  const fields = panelKinds.flatMap((kind) => [minName(kind), maxName(kind)]);
  return z
    .object(Object.fromEntries(fields.map((name) => [name, number])))
    .superRefine((typed, context) => {
      for (const { kind, min, max } of rulesOf(typed))
        if (max !== null && max < min) context.addIssue({ code: 'custom', path: [maxName(kind)], message: t.order });
    })
    .transform(rulesOf);
}

function rulesOf(typed: Readonly<Record<string, string>>): PanelRule[] {
  return panelKinds.flatMap((kind): PanelRule[] => {
    const [min, max] = [typed[minName(kind)] ?? '', typed[maxName(kind)] ?? ''];
    if (Number(min) === 0 && max === '') return [];
    return [{ kind, min: Number(min), max: max === '' ? null : Number(max) }];
  });
}

/** The rules as the form shows them. */
export const typedRules = (rules: readonly PanelRule[]): Record<string, string> =>
  Object.fromEntries(
    rules.flatMap(({ kind, min, max }) => [
      [minName(kind), min === 0 ? '' : String(min)],
      [maxName(kind), max === null ? '' : String(max)],
    ]),
  );

/** Who is to be proposed. */
export const chosenForm = z
  .object({ with: z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]) })
  .catch({ with: [] });
