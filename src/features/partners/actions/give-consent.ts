import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Id } from '../../../kernel/id.js';
import type { Locale } from '../../../kernel/text.js';
import { newId } from '../../../platform/database/new-id.js';
import { Consent } from '../data/consent.entity.js';
import { consentTexts, type ConsentPurpose } from '../domain/consents.js';

interface Given {
  readonly accountId: Id;
  readonly purpose: ConsentPurpose;
  /** The language in which the sentence was read. */
  readonly readIn: Locale;
  readonly givenAt: Date;
}

/** Keeps a consent with the hash of the exact sentence that was agreed to. */
export async function giveConsent(tx: EntityManager, { accountId, purpose, readIn, givenAt }: Given): Promise<void> {
  const textHash = createHash('sha256').update(consentTexts[purpose][readIn]).digest('hex');
  await tx.insert(Consent, { id: newId(), accountId, purpose, textHash, locale: readIn, givenAt });
}
