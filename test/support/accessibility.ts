import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const axe = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** Runs axe on the whole document in the real browser: WCAG 2.2 AA and best practices. Answers with what it found. */
export async function findingsOn(page: Page): Promise<Finding[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Spares what is not read: what passed, selectors, and style sheets for a rule that is not among these.
    const onlyFindings = { resultTypes: ['violations'], selectors: false, preload: false };
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(
            on: Document,
            options: object,
          ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run(document, { runOnly: { type: 'tag', values: tags }, ...onlyFindings });
    return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html.slice(0, 200)) }));
  });
}

/** No sideways scrolling: the page must fit the width of its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
