import type { z } from 'zod';
import type { FormState } from '../../ui/index.js';

/** What was typed, by field name. */
export type Typed = Record<string, string | string[]>;

export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly form: FormState };

/** Reads a posted form with its schema. On a fault nothing is lost: the form state carries all that was typed. */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): Read<z.output<Schema>> {
  const typed = typedOf(body);
  const read = schema.safeParse(typed);
  if (read.success) return { ok: true, value: read.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of read.error.issues) errors[String(path[0] ?? '')] ??= message;
  return { ok: false, form: { typed, errors } };
}

/** What our own fields are called. */
const fieldName = /^(?!__proto__$)[\w-]{1,80}$/;
const mostFields = 200;

/**
 * Only texts and lists of texts under names that a field can have, trimmed, as PostgreSQL can keep them: without NUL and
 * without halves of characters, at most 20,000 units each. Anything else is dropped.
 */
export function typedOf(body: unknown): Typed {
  if (typeof body !== 'object' || body === null) return {};
  const entries = Object.entries(body).filter(([name]) => name !== '_csrf' && fieldName.test(name));
  const typed: Typed = {};
  for (const [name, value] of entries.slice(0, mostFields) as [string, unknown][]) {
    if (typeof value === 'string') typed[name] = tidy(value);
    else if (Array.isArray(value)) typed[name] = value.filter((one) => typeof one === 'string').map(tidy);
  }
  return typed;
}

const tidy = (text: string) =>
  text
    .replaceAll('\0', '')
    .replaceAll('\r\n', '\n')
    .slice(0, 20_000)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
