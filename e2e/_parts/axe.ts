import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What another theme or another width can break on a page that is sound otherwise. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** axe finds nothing against WCAG 2.2 AA on the page as it stands; a finding names its rule and its place. */
export async function expectAccessible(page: Page, only: 'everything' | 'looks' = 'everything'): Promise<void> {
  // No frames of other origins here: one look at the page itself, and nothing told of what passes.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // A page that is still on its way has no title yet.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await (only === 'looks' ? axe.withRules(LOOKS) : axe.withTags(TAGS)).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found, page.url()).toEqual([]);
}
