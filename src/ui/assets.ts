/** Builds what the browser is given: `npm run build` runs it after the compiler, from the project's root. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const packages = resolve('node_modules');
const source = resolve('src/ui');
const out = join(here, 'public');

const atkinson = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const literata = '@fontsource-variable/literata/files/literata';
const syllabics = '@fontsource/noto-sans-canadian-aboriginal/files/noto-sans-canadian-aboriginal-canadian-aboriginal';

const fonts: Readonly<Record<string, string>> = {
  'atkinson-latin.woff2': `${atkinson}-latin-wght-normal.woff2`,
  'atkinson-latin-ext.woff2': `${atkinson}-latin-ext-wght-normal.woff2`,
  'literata-latin.woff2': `${literata}-latin-wght-normal.woff2`,
  'literata-latin-ext.woff2': `${literata}-latin-ext-wght-normal.woff2`,
  'syllabics-400.woff2': `${syllabics}-400-normal.woff2`,
  'syllabics-600.woff2': `${syllabics}-600-normal.woff2`,
};

/** Packages that the client script imports by name, and the one file of each that is served. */
const scripts: Readonly<Record<string, string>> = {
  'govuk-frontend': 'govuk-frontend/dist/govuk/govuk-frontend.min.js',
  'htmx.org': 'htmx.org/dist/htmx.esm.min.js',
};

const manifest: Record<string, string> = {};

/** Writes a file under a name that changes with its content, so that it may be cached for ever. */
function publish(name: string, content: Buffer | string): void {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const hashed = name.replace(/(\.\w+)$/, `.${hash}$1`);
  writeFileSync(join(out, hashed), content);
  manifest[name] = hashed;
}

const withoutMap = (code: string) => code.replace(/^\/\/# sourceMappingURL=.*$/m, '');

function publishStyles(): void {
  const { css } = compile(join(source, 'styles/app.scss'), {
    loadPaths: [packages],
    style: 'compressed',
    quietDeps: true,
  });
  publish(
    'app.css',
    css.replace(/\/assets\/([\w-]+\.woff2)/g, (_all, font: string) => `/assets/${manifest[font] ?? font}`),
  );
}

/** Our own modules import each other and the packages; `app.js` imports them all and therefore comes last. */
function publishScripts(): void {
  for (const [name, file] of Object.entries(scripts))
    publish(`${name}.js`, withoutMap(readFileSync(join(packages, file), 'utf8')));
  const own = readdirSync(join(here, 'client')).filter((file) => file.endsWith('.js') && file !== 'app.js');
  for (const file of [...own, 'app.js']) {
    const code = withoutMap(readFileSync(join(here, 'client', file), 'utf8'));
    publish(file, code.replace(/(from |import )(['"])(?:\.\/)?([\w.-]+)\2/g, rename));
  }
}

const rename = (_all: string, keyword: string, quote: string, name: string) =>
  `${keyword}${quote}./${manifest[name] ?? manifest[`${name}.js`] ?? name}${quote}`;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, file] of Object.entries(fonts)) publish(name, readFileSync(join(packages, file)));
publish('mark.svg', readFileSync(join(source, 'mark.svg')));
publishStyles();
publishScripts();
writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));
