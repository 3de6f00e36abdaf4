import { doubledKeys } from './doubled-keys.js';
import { BadInstance, Faults } from './faults.js';
import { scanPairs } from './scan-pairs.js';
import { sign, valueOf } from './scan.js';

/**
 * Parses the bytes of an instance file into what `readInstance` takes. The pairs go straight into typed columns, so that ten
 * million of them need neither one long text nor a list for each. Throws BadInstance when it is no JSON, or has a key twice.
 */
export function parseInstance(bytes: Uint8Array): unknown {
  try {
    const from = valueOf(bytes, 'pairs');
    const scanned = bytes[from] === sign.list ? scanPairs(bytes, from) : null;
    if (!scanned) return parseOnce(decode([bytes]));
    const text = decode([bytes.subarray(0, from), new TextEncoder().encode('null'), bytes.subarray(scanned.end)]);
    return { ...(parseOnce(text) as object), pairs: scanned.rows };
  } catch (error) {
    if (error instanceof BadInstance) throw error;
    throw new BadInstance([{ path: [], message: `This is not JSON: ${reasonOf(error)}` }]);
  }
}

/** Parses a text in which no object has a key twice. */
function parseOnce(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const faults = new Faults();
  for (const path of doubledKeys(text)) faults.add(path, 'is there twice');
  faults.insistOnNone();
  return value;
}

/** Text longer than this is refused by JavaScript itself. */
const longest = 500_000_000;

function decode(parts: readonly Uint8Array[]): string {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > longest) throw new RangeError('apart from its pairs it is longer than 500 megabytes.');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parts.map((part, i) => decoder.decode(part, { stream: i < parts.length - 1 })).join('');
}

function reasonOf(error: unknown): string {
  const { name, message } = error as Error;
  return name === 'TypeError' ? 'it is not written in UTF-8.' : message;
}
