import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DeclaredEmail, LetterContext } from './email.js';
import { oneLine } from './header.js';
import { lines, link } from './letter-text.js';
import { letterWords } from './letter-words.js';
import { Letter, type LetterFrame } from './letter.js';
import type { EmailEdits } from './outgoing-email.entity.js';

/** Both parts of a letter and its subject, ready to be put into an envelope. */
export interface WrittenLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** What stands around a letter that leaves; a preview has none of it. */
export interface Surroundings {
  /** Its address in the other language. */
  readonly elsewhere?: string | null;
  /** Where its reader chooses which letters come; only for letters that can be refused. */
  readonly choices?: string | null;
  /** What a coordinator changed. */
  readonly edits?: EmailEdits | null;
}

/** Writes a letter. Throws a ZodError for a payload not its own. */
export function renderLetter(
  email: DeclaredEmail,
  payload: unknown,
  ctx: LetterContext,
  around: Surroundings = {},
): WrittenLetter {
  const letter = email.render(payload, ctx);
  const note = paragraphsOf(around.edits?.note);
  const frame = { letter, ctx, elsewhere: around.elsewhere ?? null, choices: around.choices ?? null, note };
  return {
    subject: oneLine(around.edits?.subject ?? letter.subject),
    html: doctype + renderToStaticMarkup(createElement(Letter, frame)),
    text: `${lines(...note, letter.text)}\n\n-- \n${footOf(frame)}\n`,
  };
}

function footOf({ letter, ctx, elsewhere, choices }: LetterFrame): string {
  const { name, address, phone } = ctx.network;
  return lines(
    elsewhere && link(letterWords[ctx.locale].readInOther, elsewhere),
    `${name}\n${address}\n${phone}`,
    letter.why,
    choices && link(letterWords[ctx.locale].choose, choices),
  );
}

/** A note as it was typed: an empty line begins a new paragraph. */
const paragraphsOf = (note = ''): string[] =>
  note
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
