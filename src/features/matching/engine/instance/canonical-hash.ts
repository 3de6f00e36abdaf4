import { engineVersion, type Instance, type Seating } from './instance.js';

/**
 * The SHA-256 of a sorted instance with its settings and the version of the engine, in small hexadecimal letters. However the
 * file was shuffled or spaced, the same instance has the same hash.
 */
export async function canonicalHash(instance: Instance): Promise<string> {
  const bytes = canonicalBytes(instance);
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The head as JSON, a zero byte, then for each pair its demand and partner in four bytes and its score in two, low byte first. */
function canonicalBytes(instance: Instance): Uint8Array<ArrayBuffer> {
  const { partners, demands, pairs, locks, forbidden, current, settings } = instance;
  const head = JSON.stringify([
    engineVersion,
    partners.map(({ id, capacity, hours, ranks }) => [id, capacity, hours, ranks]),
    demands.map(({ id, seats, hours, priority, quotas, ranks }) => [
      ...[id, seats, hours, priority, ranks],
      quotas.map(({ name, members, min, max }) => [name, members, min, max]),
    ]),
    ...[locks, forbidden, current].map((seatings) => seatings.map(({ partner, demand }: Seating) => [partner, demand])),
    [settings.mode, settings.seed, settings.unfilled, settings.overuse, settings.floor, settings.change],
  ]);
  const text = new TextEncoder().encode(head);
  const bytes = new Uint8Array(text.length + 1 + pairs.partner.length * 10);
  bytes.set(text);
  const view = new DataView(bytes.buffer, text.length + 1);
  for (let i = 0; i < pairs.partner.length; i += 1) {
    view.setUint32(i * 10, pairs.demand[i]!, true);
    view.setUint32(i * 10 + 4, pairs.partner[i]!, true);
    view.setUint16(i * 10 + 8, pairs.score[i]!, true);
  }
  return bytes;
}
