import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const packed = join(process.cwd(), 'node_modules/@sparticuz/chromium/bin');
const kept = join(process.cwd(), 'node_modules/.cache/tandem');

/** A headless Chromium: CHROMIUM_PATH when set, else the one inside the npm package, unpacked once for each user. */
export function openBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  const home = given ? '' : unpacked();
  return chromium.launch({
    executablePath: given ?? join(home, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
    env: { ...process.env, ...(given ? {} : libraries(home)) },
  });
}

function unpacked(): string {
  const home = join(kept, `chromium-${userInfo().username}`);
  if (existsSync(join(home, 'chromium'))) return home;
  mkdirSync(kept, { recursive: true });
  const fresh = mkdtempSync(`${home}-`);
  writeFileSync(join(fresh, 'chromium'), inflate('chromium.br'));
  chmodSync(join(fresh, 'chromium'), 0o755);
  for (const part of ['swiftshader', 'al2023', 'fonts']) untar(`${part}.tar.br`, join(fresh, part));
  try {
    renameSync(fresh, home);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another test file was faster
  }
  return home;
}

const inflate = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)));

function untar(name: string, into: string): void {
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-x', '-C', into], { input: inflate(name) });
}

/** A bare machine has neither the two libraries beside glibc nor any font: the package brings both. */
function libraries(home: string): Record<string, string> {
  const hasNss = ['/lib', '/usr/lib', '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64'].some(
    (place) => existsSync(join(place, 'libnss3.so')),
  );
  const paths = [
    ...(hasNss ? [] : [join(home, 'al2023/lib'), join(home, 'al2023/al2023/lib')]),
    process.env['LD_LIBRARY_PATH'] ?? '',
  ];
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(home, 'fonts') };
  return { LD_LIBRARY_PATH: paths.filter(Boolean).join(':'), ...fonts };
}
