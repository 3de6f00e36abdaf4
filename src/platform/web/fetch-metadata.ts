import type { FastifyRequest } from 'fastify';

/**
 * Did this request start on one of our own pages? Browsers say so in Sec-Fetch-Site; older ones at least send Origin.
 * A program that sends neither is judged by its form token alone.
 */
export function cameFromHere(request: FastifyRequest, baseUrl: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  return (
    origin === undefined || origin === new URL(baseUrl).origin || origin === `${request.protocol}://${request.host}`
  );
}
