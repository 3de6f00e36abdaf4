import PostalMime from 'postal-mime';
import type { Locale } from '../../src/kernel/text.js';
import type { Delivered } from '../support/mailbox.js';
import type { RunningTandem } from '../support/running-tandem.js';
import type { Approved } from './main-job-desk.js';
import type { Intake } from './main-job-files.js';

/** One offer as the SMTP server has it. */
export interface Offer {
  readonly matchId: string;
  readonly to: string;
  readonly subject: string;
  /** The language of the page that its button leads to. */
  readonly leadsTo: string;
  /** The language that its HTML says it is in. */
  readonly spoken: string;
}

const subjects: Record<Locale, string> = {
  en: 'A team would like to meet you',
  fr: 'Une équipe aimerait vous rencontrer',
};

const invitation = /\/(en|fr)\/invitations\/([0-9a-f-]{36})/;

/** Every offer that has arrived, one a copy. */
export async function offersIn({ mailbox }: Pick<RunningTandem, 'mailbox'>): Promise<Offer[]> {
  const read = await Promise.all(mailbox.letters().map(offerOf));
  return read.filter((offer) => offer.matchId !== '');
}

async function offerOf({ raw, to }: Delivered): Promise<Offer> {
  const letter = { text: '', html: '', subject: '', ...(await PostalMime.parse(raw)) };
  const [leadsTo, matchId] = [1, 2].map((group) => invitation.exec(letter.text)?.[group] ?? '');
  const spoken = /<html[^>]*\blang="(en|fr)/.exec(letter.html)?.[1] ?? '';
  return { matchId: matchId ?? '', to: to.join(), subject: letter.subject, leadsTo: leadsTo ?? '', spoken };
}

/** Waits for every letter, then checks each: the right person, once, in their own language from subject to button. */
export async function offersArrived(
  tandem: RunningTandem,
  intake: Intake,
  approved: readonly Approved[],
): Promise<string> {
  const offers = await allOf(tandem, approved.length);
  for (const { matchId, code } of approved) {
    const copies = offers.filter((offer) => offer.matchId === matchId);
    if (copies.length !== 1) throw new Error(`The offer for ${code} arrived ${copies.length} times`);
  }
  const wrong = offers.flatMap((offer) => faultOf(offer, intake.languageOf.get(offer.to)));
  if (wrong.length > 0) throw new Error(wrong.slice(0, 3).join('; '));
  const french = offers.filter(({ spoken }) => spoken === 'fr').length;
  return `all ${offers.length} arrived, ${offers.length - french} in English and ${french} in French, each in the partner’s language`;
}

async function allOf(tandem: RunningTandem, count: number): Promise<Offer[]> {
  let offers: Offer[] = [];
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((go) => setTimeout(go, 200))) {
    offers = await offersIn(tandem);
    if (offers.length >= count) return offers;
  }
  throw new Error(`${offers.length} of ${count} offers arrived within 30 s`);
}

function faultOf({ to, subject, leadsTo, spoken }: Offer, language: Locale | undefined): string[] {
  if (!language) return [`An offer went to ${to}, who is in no file`];
  const right = subject === subjects[language] && leadsTo === language && spoken === language;
  return right
    ? []
    : [`The offer to ${to} should be in ${language}: “${subject}”, a page in ${leadsTo}, words in ${spoken}`];
}
