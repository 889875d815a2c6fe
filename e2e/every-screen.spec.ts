import type { ConsoleMessage, Page } from '@playwright/test';
import type { Translate } from '../app/_ui/i18n';
import { DEFAULT_POLICY } from '../lib/figure/policy';
import { typePolicy } from '../lib/figure/typedPolicy';
import type { Language } from '../lib/message/define';
import { expectAccessible } from './_parts/axe';
import { expect, SAMPLE, test } from './_parts/test';

type Role = 'administrator' | 'reviewer';
interface Screen {
  readonly name: string;
  readonly role: Role | null;
  readonly address: (page: Page, t: Translate) => Promise<string> | string;
  /** Leaves of what repeats on it only as much as has to be looked at. */
  readonly thin?: (page: Page) => Promise<void>;
  readonly tag?: '@ar';
}

/** The address of the first link on a list that leads to one thing of its kind. */
const first = (list: string) => async (page: Page) => {
  const ids = new RegExp(`${SAMPLE}/${list}/[0-9a-f-]{36}`).exec(await (await page.request.get(`${SAMPLE}/${list}`)).text());
  if (!ids) throw new Error(`${list} is empty`);
  return ids[0];
};

/** The sample's first incident with the composer of its first row open, and a pair too. */
async function fullBench(page: Page): Promise<string> {
  const html = await (await page.request.get(await sampleIncident(page))).text();
  const pair = /pair=([0-9a-f-]{36}\.[0-9a-f-]{36})/.exec(html)?.[1];
  const row = /data-row="([0-9a-f-]{36})"/.exec(html)?.[1];
  return `${await sampleIncident(page)}?pair=${pair}&compose=${row}`;
}

async function sampleIncident(page: Page): Promise<string> {
  const html = await (await page.request.get(`${SAMPLE}/incidents`)).text();
  const found = new RegExp(
    `href="(${SAMPLE}/incidents/[0-9a-f-]{36})"[^>]*>(?:<[^>]+>)*(?:Air strike near Deir ez-Zor airport|غارة قرب مطار دير الزور)<`,
  ).exec(html);
  if (!found?.[1]) throw new Error('the sample shows no incident');
  return found[1];
}

/** The reader, at the first claim that the bench leads to, with its correction open. */
async function readerAtClaim(page: Page): Promise<string> {
  const html = await (await page.request.get(await sampleIncident(page))).text();
  const address = new RegExp(`${SAMPLE}/documents/[0-9a-f-]{36}\\?capture=[0-9a-f-]{36}&amp;claim=[0-9a-f-]{36}`).exec(html)?.[0];
  return `${address?.replaceAll('&amp;', '&')}&act=correct`;
}

/** Two texts of the sample side by side: the first document that shares words with another. */
async function sharedWords(page: Page): Promise<string> {
  const list = await (await page.request.get(`${SAMPLE}/documents`)).text();
  for (const address of new Set(list.match(new RegExp(`${SAMPLE}/documents/[0-9a-f-]{36}`, 'g')))) {
    const beside = new RegExp(`${address}/copies\\?with=[0-9a-f-]{36}`).exec(await (await page.request.get(address)).text())?.[0];
    if (beside) return beside;
  }
  throw new Error('no two documents of the sample share words');
}

/** The policy of the sample, with another draft of it shown beside what it would move. */
const policyDraft = () => `${SAMPLE}/policy?${new URLSearchParams(typePolicy({ ...DEFAULT_POLICY, aboutTolerance: 0.4 }))}`;

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page of the API is hundreds of entries of a few kinds, and axe reads each: it is narrow with all, and looked at with one of a kind. */
async function oneOfAKind(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page), 'wider than 320').toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('section').evaluateAll((sections) => {
    // How to begin, the rules and two groups of operations stay, and the refusals, which are the last.
    for (const group of sections.slice(4, -1)) group.remove();
    for (const section of sections)
      for (const kind of ['.operation', '.steps > li', 'tbody > tr'])
        for (const one of [...section.querySelectorAll(kind)].slice(1)) one.remove();
  });
}

const SCREENS: readonly Screen[] = [
  { name: 'sign-in', role: null, address: () => '/sign-in' },
  { name: 'projects', role: 'administrator', address: () => '/projects' },
  { name: 'account', role: 'reviewer', address: () => '/account' },
  { name: 'accounts', role: 'administrator', address: () => '/accounts' },
  { name: 'the queue', role: 'reviewer', address: () => `${SAMPLE}/queue?section=contested` },
  { name: 'assigning from the queue', role: 'reviewer', address: () => `${SAMPLE}/queue/assign?section=to_read&all=1` },
  { name: 'incidents', role: 'reviewer', address: () => `${SAMPLE}/incidents` },
  { name: 'new incident', role: 'reviewer', address: () => `${SAMPLE}/incidents/new` },
  { name: 'the bench with a pair and the composer', role: 'reviewer', address: fullBench },
  { name: 'documents', role: 'reviewer', address: () => `${SAMPLE}/documents` },
  { name: 'new document', role: 'reviewer', address: () => `${SAMPLE}/documents/new` },
  { name: 'words two documents share', role: 'reviewer', address: sharedWords },
  { name: 'the reader with a claim and its form', role: 'reviewer', address: readerAtClaim },
  { name: 'sources', role: 'reviewer', address: () => `${SAMPLE}/sources` },
  { name: 'a source', role: 'reviewer', address: first('sources') },
  { name: 'records', role: 'reviewer', address: () => `${SAMPLE}/records` },
  { name: 'a record', role: 'reviewer', address: first('records') },
  { name: 'import', role: 'reviewer', address: () => `${SAMPLE}/import` },
  { name: 'export', role: 'reviewer', address: () => `${SAMPLE}/export` },
  { name: 'double readings', role: 'reviewer', address: () => `${SAMPLE}/double` },
  { name: 'assigning a double reading', role: 'administrator', address: () => `${SAMPLE}/double/new` },
  // Narrowed to one act: the whole of it only repeats its rows, and axe reads each.
  { name: 'the ledger', role: 'reviewer', address: () => `${SAMPLE}/ledger?verb=reconciliation.approve` },
  { name: 'the policy with what a change would move', role: 'administrator', address: policyDraft },
  { name: 'members', role: 'administrator', address: () => `${SAMPLE}/members` },
  { name: 'the page of the API', role: null, address: () => '/api/v1/docs', thin: oneOfAKind, tag: '@ar' },
  { name: 'nothing', role: 'reviewer', address: () => `${SAMPLE}/incidents/none` },
];

/**
 * Words of the page in the other language's letters: two or more in a row, outside what says it is in another language,
 * is isolated as somebody's own words, or is code.
 */
function strayWords(page: Page, language: Language): Promise<string[]> {
  return page.evaluate((own) => {
    const foreign =
      own === 'ar'
        ? /\p{Script=Latin}{2,}(?:[\s,.;:]+\p{Script=Latin}{2,})+/u
        : /\p{Script=Arabic}{2,}(?:[\s،.؛:]+\p{Script=Arabic}{2,})+/u;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || !foreign.test(text)) continue;
      if (parent.closest(`script, style, code, bdi, textarea, [dir="auto"], [lang]:not([lang="${own}"]):not(html)`)) continue;
      // A name or a text of the project, offered in a list, carries no marks of its own.
      if (parent.closest('option, optgroup, title, desc')) continue;
      found.push(text);
    }
    return found;
  }, language);
}

/** What the tables are called that scroll sideways. */
function sideways(page: Page): Promise<string[]> {
  return page
    .locator('section:has(> table)')
    .evaluateAll((all) => all.flatMap((one) => (one.scrollWidth > one.clientWidth ? (one.getAttribute('aria-label') ?? '') : [])));
}

for (const { name, role, address, thin, tag } of SCREENS) {
  test(`${name}: light and dark, wide and narrow, in one language`, { tag: tag ?? [] }, async ({ stay, t, language, baseURL }) => {
    const page = await stay(role);
    const said: string[] = [];
    const hear = (message: ConsoleMessage) => message.type() === 'error' && !/404/.test(message.text()) && said.push(message.text());
    page.removeAllListeners('console');
    page.removeAllListeners('pageerror');
    page.on('console', hear);
    page.on('pageerror', (error) => said.push(String(error)));
    const where = await address(page, t);
    await page
      .context()
      .addCookies(Object.entries({ theme: 'light', language }).map(([name, value]) => ({ name, value, url: baseURL ?? '' })));
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(where);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/\p{L}/u);
    await thin?.(page);
    await expectAccessible(page);
    expect(await strayWords(page, language)).toEqual([]);
    expect(await overflow(page), 'wider than 1440').toBeLessThanOrEqual(0);

    // The theme is this attribute alone (app/_ui/README.md), and the width a matter of style sheets: the page need not come again.
    await page.locator('html').evaluate((html) => html.setAttribute('data-theme', 'dark'));
    await page.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(page, 'looks');
    expect(await overflow(page), 'wider than 320').toBeLessThanOrEqual(0);
    // The bench alone is read in two directions: everything else that stands in a table is one sheet below the other.
    if (!where.includes('/incidents/')) expect(await sideways(page), 'tables wider than 320').toEqual([]);
    expect(said).toEqual([]);
  });
}
