/**
 * BullMQ needs `noeviction`: any other policy lets a full Redis throw waiting jobs away in silence. Takes what Redis says
 * to INFO memory and answers with what to do about it, or undefined when all is well or the server does not tell.
 */
export function evictionFault(info: string): string | undefined {
  const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
  if (policy === undefined || policy === 'noeviction') return undefined;
  return [
    `This Redis may throw jobs away when its memory is full (maxmemory-policy is ${policy}).`,
    'Set it with: redis-cli CONFIG SET maxmemory-policy noeviction && redis-cli CONFIG REWRITE',
  ].join('\n');
}
