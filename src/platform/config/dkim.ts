import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BadConfig, type Problem } from './problems.js';
import type { Variables } from './variables.js';

/** What signs letters for a domain (RFC 6376). */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** An RSA key in PEM form. */
  readonly key: string;
}

const together = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const;

/** Half a signature is none: the three variables are set together or not at all. */
export function dkimProblems(given: Readonly<Record<string, unknown>>): Problem[] {
  const absent = together.filter((name) => !given[name]);
  if (absent.length === together.length) return [];
  return absent.map((name) => ({ name, wrong: `is required beside the other DKIM variables` }));
}

/** Reads the key once, at the start. Undefined when letters are not signed. Throws `BadConfig` when no key can be read. */
export function readDkim({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: Variables): DkimKey | undefined {
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_KEY_FILE) return undefined;
  return { domain: DKIM_DOMAIN, selector: DKIM_SELECTOR, key: readKey(DKIM_KEY_FILE) };
}

function readKey(file: string): string {
  try {
    const pem = readFileSync(file, 'utf8');
    if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem;
  } catch {
    /* Said below, without what the file holds. */
  }
  throw new BadConfig([{ name: 'DKIM_KEY_FILE', wrong: 'must be a file with a private RSA key' }]);
}
