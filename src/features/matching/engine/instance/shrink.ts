/**
 * What of a clash still clashes when nothing more can be left out, in the order given. Halves are left out first (QuickXplain,
 * Junker 2004): k of n cost about k·log(n) questions.
 */
export async function shrink<Item>(
  items: readonly Item[],
  clashes: (some: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[]> {
  const needed = async (known: readonly Item[], added: boolean, some: readonly Item[]): Promise<readonly Item[]> => {
    if (added && (await clashes(known))) return [];
    if (some.length < 2) return some;
    const half = some.length >> 1;
    const [first, second] = [some.slice(0, half), some.slice(half)];
    const late = await needed([...known, ...first], true, second);
    const early = await needed([...known, ...late], late.length > 0, first);
    return [...early, ...late];
  };
  return needed([], false, items);
}
