import type { Knocked } from './knock.js';

/** Text that would run, or break out of an attribute, on a page that forgot to escape it. */
export const injected = `"'><script>inj()</script><img src=x onerror=inj()>`;

const inside =
  /\bat .{1,200}\.(ts|tsx|js|mjs):\d+|node_modules|QueryFailedError|EntityNotFound|invalid input syntax|violates |invalid byte sequence|TypeError|ZodError/;

type Check = readonly [fault: string, found: (answer: Knocked) => boolean];

const isPage = ({ type }: Knocked) => type.includes('html');

const checks: readonly Check[] = [
  ['answers like a fault of ours', ({ status }) => status >= 500],
  ['shows its inside', ({ body }) => inside.test(body)],
  [
    'shows what was sent unescaped',
    (answer) => isPage(answer) && /<script>inj|<img src=x|['"]><script/.test(answer.body),
  ],
  [
    'links to a script',
    (answer) => isPage(answer) && /(href|action|src)="\s*(javascript|vbscript):/i.test(answer.body),
  ],
  ['leads away from us', ({ location }) => /^(\w+:)?\/\/|^\\|^\/\\|javascript:|[\r\n]/i.test(location)],
  ['says nothing', ({ status, body }) => status >= 400 && body === ''],
];

/** What no answer may ever be, whatever was sent. Empty: a good answer. */
export const faultsOf = (answer: Knocked): string[] =>
  checks.filter(([, found]) => found(answer)).map(([fault]) => `${fault} (${answer.status})`);

/** The same page twice differs only in tokens, request numbers and the address that was asked for. */
export const plain = (body: string, address: string): string =>
  [address, address.replace(/^\/(en|fr)/, '')]
    .flatMap((one) => [one, one.toLowerCase()])
    .reduce((text, one) => text.replaceAll(one, ''), body)
    .replace(/name="_csrf" value="[^"]*"/g, '')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, 'id')
    .replace(/\b(req-\w+|requestId":"[^"]*")/g, '');
