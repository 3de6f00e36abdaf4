import { remove } from './global-setup.mjs';

export default async function closeTestRun() {
  await globalThis.__tandemPostgres?.stop();
  if (globalThis.__tandemScratch) remove(globalThis.__tandemScratch);
}
