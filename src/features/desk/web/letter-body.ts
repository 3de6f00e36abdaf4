import type { Locale } from '../../../kernel/text.js';
import type { Preview } from '../../../platform/mail/outbox.js';
import { mailWords } from '../words/mail.js';

/** What stands in the frame of a letter: the letter itself, or why there is nothing to see. */
export const bodyOf = (preview: Preview | null, locale: Locale): string =>
  preview?.html ??
  `<!doctype html><html lang="${locale}-CA"><meta charset="utf-8"><title>${mailWords[locale].letter.cannotShowTitle}</title><p>${mailWords[locale].letter.cannotShow}</p></html>`;
