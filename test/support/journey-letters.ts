import PostalMime from 'postal-mime';
import { conditionLabels, interestLabels, perspectiveLabels } from '../../src/kernel/vocabulary/index.js';
import type { Delivered, Mailbox } from './mailbox.js';

/** A letter as its reader has it. */
export interface Letter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const read = new Map<string, Letter>();

async function asLetter({ raw, messageId }: Delivered): Promise<Letter> {
  const known = read.get(messageId);
  if (known) return known;
  const { subject = '', html = '', text = '' } = await PostalMime.parse(raw);
  const letter = { subject, html, text };
  read.set(messageId, letter);
  return letter;
}

/** What has arrived for one address, in the order in which it came. */
export function lettersTo(email: string, mailbox: Mailbox): Promise<Letter[]> {
  return Promise.all(
    mailbox
      .letters()
      .filter(({ to }) => to.includes(email))
      .map(asLetter),
  );
}

const healthWords = Object.values({ ...conditionLabels, ...perspectiveLabels, ...interestLabels }).flatMap(
  ({ en, fr }) => [en, fr],
);

/** Anything in a letter that tells of somebody’s health. The network’s own name does not. */
export function healthWordsIn({ subject, text, html }: Letter): string[] {
  const said = [subject, text, html]
    .join('\n')
    .replaceAll(/Pain Research Partners|Partenaires en recherche sur la douleur/g, '');
  const found = /\b(pain|painful|douleurs?|fibromyalgi\w*|arthrit\w*|migraine\w*|sleep|sommeil|nights?|nuits?)\b/i.exec(
    said,
  );
  return [...healthWords.filter((words) => said.includes(words)), ...(found ? [found[0]] : [])];
}

/** What stands where a sentence has its value, as “6 May” in “We will answer by 6 May.” */
export function valueIn(text: string, sentence: (value: string) => string): string {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  const start = text.indexOf(before);
  if (start < 0) throw new Error(`“${before}” is not in: ${text}`);
  return text.slice(start + before.length).split(after || '\n')[0] ?? '';
}

/** The words of the HTML part, without its marks. */
export const plainText = (html: string): string =>
  html
    .replaceAll(/<(style|title)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]+>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll(/&#x27;|&rsquo;/g, '’');
