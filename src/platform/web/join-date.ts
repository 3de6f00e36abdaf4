/**
 * A date comes in three boxes, `name-day`, `name-month`, `name-year`. Adds it as one text under `name`, `YYYY-MM-DD` when the
 * boxes hold numbers, so that a schema can check it; the boxes themselves stay as typed. Empty boxes add nothing.
 */
export function joinDates(body: unknown, ...names: string[]): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const typed = body as Record<string, unknown>;
  const joined = names.map((name) => [name, joinDate(typed, name)] as const).filter(([, date]) => date !== '');
  return { ...typed, ...Object.fromEntries(joined) };
}

function joinDate(typed: Record<string, unknown>, name: string): string {
  const box = (part: string) => {
    const value = typed[`${name}-${part}`];
    return typeof value === 'string' ? value.trim() : '';
  };
  const [year, month, day] = [box('year'), box('month'), box('day')];
  return year + month + day === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What the three boxes show for a day that is known. */
export function splitDate(name: string, day: string | null): Record<string, string> {
  const [year = '', month = '', date = ''] = (day ?? '').split('-');
  return {
    [`${name}-year`]: year,
    [`${name}-month`]: String(Number(month) || ''),
    [`${name}-day`]: String(Number(date) || ''),
  };
}
