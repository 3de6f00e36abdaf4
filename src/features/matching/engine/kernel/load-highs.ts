import type { Highs } from 'highs';
import * as module from 'highs';

type Load = () => Promise<Highs>;

let loaded: Promise<Highs> | undefined;

/** The solver, loaded once. The package is one function; as a module it has it as its default, and bundlers wrap that once more. */
export function loadHighs(): Promise<Highs> {
  let found: unknown = module;
  while (typeof found !== 'function') found = (found as { readonly default: unknown }).default;
  loaded ??= (found as Load)();
  return loaded;
}
