import type { DeliveryEventKind } from '../delivery-event.entity.js';

/** What a server said of one recipient, as far as it said it. */
export interface Said {
  /** `failed`, `delayed`, `delivered` … (RFC 3464, 2.3.3); empty when it was not said. */
  readonly action: string;
  /** An enhanced status code (RFC 3463), `5.1.1` for example; null when there is none. */
  readonly code: string | null;
  /** The server's own words. */
  readonly words: string;
}

/**
 * Codes that say that nothing will ever arrive at this address. Codes about the sender (5.1.7, 5.1.8), about our reputation
 * (5.7.x), about the letter (5.6.x, 5.3.4) and about lack of room (5.2.2) say nothing of the kind, and neither does any code
 * that begins with 4.
 */
const gone: Readonly<Record<string, string>> = {
  '5.1.1': 'no such mailbox',
  '5.1.2': 'no such host',
  '5.1.3': 'not an address',
  '5.1.6': 'moved, no forwarding',
  '5.1.10': 'the host takes no mail at all (RFC 7505)',
  '5.2.1': 'the mailbox is closed',
};

/** Codes that mean anything; the words decide. */
const vague = /^5\.\d+\.0$|^5\.4\.1$|^5\.5\.\d+$/;

const saysGone = [
  /(user|mailbox|recipient|account|address|destinat\w+|usager|utilisateur|adresse)( \S+)? (is |was |est )?(unknown|inconnue?|not found|disabled|inactive|introuvable)/i,
  /(unknown|invalid|no such|no|nonexistent|non-existent) (local )?(user|mailbox|recipient|account|address|person)\b/i,
  /(does not|doesn['’]t) exist|n['’]existe (pas|plus)|no longer (exists|valid|available|on server|works)/i,
  /not (a known|our) (user|customer)|not listed in|RecipientNotFound|ne correspond à aucun/i,
  /recipient address rejected: access denied|no mailbox here by that name/i,
] as const;

const saysOtherwise = [
  /quota|mailbox (\S+ )?(is )?full|over ?(quota|limit)|storage|disk space|insufficient|pleine|dépass|saturée/i,
  /gr[ae]y-?list|temporar|try again|later|rate limit|too (many|much|fast|quickly)|réessay|timed? ?out/i,
  /spam|block(ed|list)|blacklist|reputation|dnsbl|rbl\b|policy|unsolicited|virus|spf\b|dkim\b|dmarc/i,
  /sender (address|domain|verif|rejected|denied)|outbound sender|relay(ing)? (is )?(denied|not)|too (large|big|long)|size limit|loop|hop count|restricted|authenticat/i,
] as const;

/** Servers say it in the first lines; whoever writes more wants to be waited for. */
const enough = 2_000;

/** What an answer means for the letter, and whether its address is at an end: only when that was said beyond doubt. */
export function verdict({ action, code, words }: Said): DeliveryEventKind {
  if (/^(delivered|relayed|expanded)$/i.test(action)) return 'delivered';
  if (/^delayed$/i.test(action)) return 'delayed';
  return isGone(code, words.slice(0, enough)) ? 'bounced_hard' : 'bounced_soft';
}

function isGone(code: string | null, words: string): boolean {
  if (code?.startsWith('4') || saysOtherwise.some((pattern) => pattern.test(words))) return false;
  if (code && !vague.test(code)) return code in gone;
  return !/^\D*4\d\d\b/.test(words) && saysGone.some((pattern) => pattern.test(words));
}

const enhanced = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;

/** The first enhanced status code in a text; null when there is none. An internet address is none. */
export const codeIn = (text: string): string | null => enhanced.exec(text)?.[1] ?? null;

/** Of two codes the one that says more: `5.0.0` only says that it failed. */
export const clearer = (status: string | null, diagnostic: string | null): string | null =>
  !status || (diagnostic && vague.test(status) && !vague.test(diagnostic)) ? (diagnostic ?? status) : status;
