import type { Path } from './faults.js';

/** An object or a list that is being walked through. */
interface Frame {
  /** The keys of an object so far; null for a list. */
  readonly keys: Set<string> | null;
  /** The key or the number of the value that comes now; null where a key comes next. */
  step: string | number | null;
}

/** Where a key stands a second time in its object, in a text that JSON.parse can read: it would only keep the last one. */
export function doubledKeys(text: string): Path[] {
  const found: Path[] = [];
  const frames: Frame[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (sign === '"') {
      const end = closing(text, i);
      if (doubles(frames.at(-1), text, i, end)) found.push(frames.map(({ step }) => step ?? ''));
      i = end;
    } else move(frames, sign);
  }
  return found;
}

/** The place of the quotation mark that ends the one at `from`. */
function closing(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}

/** True when the text from one quotation mark to the other is a key that was there before. */
function doubles(frame: Frame | undefined, text: string, from: number, to: number): boolean {
  if (!frame?.keys || frame.step !== null) return false;
  const key = JSON.parse(text.slice(from, to + 1)) as string;
  frame.step = key;
  const before = frame.keys.size;
  return frame.keys.add(key).size === before;
}

function move(frames: Frame[], sign: string): void {
  if (sign === '{') frames.push({ keys: new Set(), step: null });
  else if (sign === '[') frames.push({ keys: null, step: 0 });
  else if (sign === '}' || sign === ']') frames.pop();
  else if (sign === ',') {
    const frame = frames.at(-1)!;
    frame.step = typeof frame.step === 'number' ? frame.step + 1 : null;
  }
}
