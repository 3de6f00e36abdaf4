import type { z } from 'zod';
import { exampleOf } from './all-settings.js';
import { variables } from './variables.js';

/** One variable and what is wrong with it. Its value is never shown: it may be a password. */
export interface Problem {
  readonly name: string;
  readonly wrong: string;
}

/** Thrown when Tandem cannot start with these variables. The message has one line for each of them. */
export class BadConfig extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(['Tandem cannot start. Please correct:', ...problems.map(line)].join('\n'));
    this.name = 'BadConfig';
  }
}

/** The first thing that is wrong with each variable, in the order of the schema. */
export function problemsOf(error: z.ZodError): Problem[] {
  const first = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const name = String(path[0]);
    if (!first.has(name)) first.set(name, message);
  }
  return [...first].map(([name, wrong]) => ({ name, wrong }));
}

function line({ name, wrong }: Problem): string {
  const variable = (variables.shape as Record<string, z.ZodType>)[name];
  const example = variable && exampleOf(variable);
  return `  ${name} ${wrong}.${example ? ` Example: ${name}=${example}` : ''}`;
}
