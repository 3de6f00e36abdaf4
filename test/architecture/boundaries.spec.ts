import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const config = join(__dirname, 'arrows.cjs');
const rules = (require(config) as { forbidden: { name: string }[] }).forbidden.map(({ name }) => name);

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

function broken(directory: string): string[] {
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruise, 'src', '--config', config, '--output-type', 'json'];
  const found = JSON.parse(output(args, directory)) as { summary: { violations: Violation[] } };
  return found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

function output(args: string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

it('keeps every arrow', () => {
  expect(broken(root)).toEqual([]);
});

describe('each rule can fail', () => {
  const found = broken(join(__dirname, 'violations'));
  it.each(rules)('%s', (rule) => {
    expect(found.filter((line) => line.startsWith(`${rule}: `) && line.includes(`/${rule}`))).not.toEqual([]);
  });
});
