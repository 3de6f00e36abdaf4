import type { z } from 'zod';
import { variables } from './variables.js';

export interface Setting {
  readonly name: string;
  readonly purpose: string;
  readonly byDefault: string | undefined;
  readonly example: string | undefined;
}

/** Every variable a person may set, from the schema that checks them, so that no list can be out of date. */
export function allSettings(): Setting[] {
  return Object.entries(variables.shape as Record<string, z.ZodType>).flatMap(([name, type]) =>
    type.description ? [{ name, purpose: type.description, byDefault: defaultOf(type), example: exampleOf(type) }] : [],
  );
}

/** The example is told to the innermost type, under what makes it optional or gives it a default. */
export function exampleOf(type: z.ZodType): string | undefined {
  const example = type.meta()?.['example'];
  if (typeof example === 'string') return example;
  return 'unwrap' in type && typeof type.unwrap === 'function'
    ? exampleOf((type.unwrap as () => z.ZodType)())
    : undefined;
}

function defaultOf(type: z.ZodType): string | undefined {
  const read = type.safeParse(undefined);
  return read.success && read.data !== undefined ? JSON.stringify(read.data).replace(/^"|"$/g, '') : undefined;
}
