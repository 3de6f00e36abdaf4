import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goodInstance } from '../../../test/support/instances.js';
import { NotFound } from '../../features/matching/engine/instance/infeasible.js';
import { solveFiles } from './solve-files.js';

jest.mock('../../features/matching/engine/instance/solve-instance.js', () => ({
  solveInstance: () => Promise.reject(new NotFound()),
}));

const folder = mkdtempSync(join(tmpdir(), 'tandem-solve-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('claims no more than it knows when no plan was found and nothing is proven', async () => {
  const path = join(folder, 'instance.json');
  writeFileSync(path, JSON.stringify(goodInstance));
  const { code, say, files } = await solveFiles({ path, csv: false, settings: {} }, () => undefined);
  expect([code, files]).toEqual([3, []]);
  expect(say).toContain('it is not proven that there is none');
});
