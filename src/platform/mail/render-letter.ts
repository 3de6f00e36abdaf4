import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { DeclaredEmail, LetterContext } from './email.js';
import { oneLine } from './header.js';
import { lines, link } from './letter-text.js';
import { letterWords } from './letter-words.js';
import { Letter } from './letter.js';

/** Both parts of a letter and its subject, ready to be put into an envelope. */
export interface WrittenLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Writes a letter. `elsewhere` is its address in the other language. Throws a ZodError for a payload not its own. */
export function renderLetter(
  email: DeclaredEmail,
  payload: unknown,
  ctx: LetterContext,
  elsewhere: string | null,
): WrittenLetter {
  const letter = email.render(payload, ctx);
  const { name, address, phone } = ctx.network;
  const foot = lines(
    elsewhere && link(letterWords[ctx.locale].readInOther, elsewhere),
    `${name}\n${address}\n${phone}`,
    letter.why,
  );
  return {
    subject: oneLine(letter.subject),
    html: doctype + renderToStaticMarkup(createElement(Letter, { letter, ctx, elsewhere })),
    text: `${letter.text}\n\n-- \n${foot}\n`,
  };
}
