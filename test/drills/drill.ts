interface Drill {
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<boolean>;
}

/** Loaded when asked for: the matching drill needs no database, the mail drill no engine. */
const drills: Readonly<Record<string, () => Promise<Drill>>> = {
  mail: () => import('./run-mail.js'),
  'mail-points': () => import('./run-mail-points.js'),
  matching: () => import('./run-matching.js'),
};

async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(drills).map((load) => load()));
  return all.map((drill) => drill.usage).join('\n\n');
}

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const load = drills[name];
  if (!load) throw new Error(await usage());
  const { run } = await load();
  process.exitCode = (await run(args)) ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
