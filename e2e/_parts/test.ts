import type { BrowserContext, Page } from '@playwright/test';
import { type Translate, translator } from '../../app/_ui/i18n';
import type { SampleAccount } from '../../db/sample/accounts';
import { expect, test as house } from '../_setup/test';

export { expect };

/** The project every sample account belongs to; a journey makes rows of its own in it. */
export const SAMPLE = '/p/deir-ez-zor';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

interface WorkerFixtures {
  /** Windows that stay open for the whole worker, by whose they are. */
  readonly windows: Map<string, Page>;
}

interface Fixtures {
  /** Every visible sentence in the journey's language, with its numbers and names filled in. */
  readonly t: Translate;
  /** A page of a sample account that has signed in, in a browser of its own; `nth` picks the second reviewer (1). */
  readonly enter: (role: SampleAccount['role'], nth?: number) => Promise<Page>;
  /**
   * The same window of a role each time, or of nobody: what a browser keeps of our scripts it keeps from screen to screen. For tests that
   * look and leave nothing behind.
   */
  readonly stay: (role: SampleAccount['role'] | null) => Promise<Page>;
}

/** Sessions this worker opened, by who and where: signing in is a journey of its own, and not each one's subject. */
const sessions = new Map<string, Cookies>();

/** The door leads to "/", which goes on to where the person's work is; until that is there, another way would be cut off. */
async function settled(page: Page): Promise<void> {
  await page.waitForURL((url) => url.pathname !== '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const test = house.extend<Fixtures, WorkerFixtures>({
  windows: [
    async ({ browser: _ }, use) => {
      const windows = new Map<string, Page>();
      await use(windows);
      await Promise.all([...windows.values()].map((page) => page.context().close()));
    },
    { scope: 'worker' },
  ],
  t: async ({ language }, use) => use(translator({ language, digits: 'latn' })),
  enter: async ({ anotherPage, signIn, baseURL }, use) => {
    await use(async (role, nth = 0) => {
      const page = await anotherPage();
      const who = `${baseURL} ${role} ${nth}`;
      const known = sessions.get(who);
      if (known) await page.context().addCookies(known);
      else {
        await signIn(page, role, nth);
        await settled(page);
        sessions.set(who, await page.context().cookies());
      }
      return page;
    });
  },
  stay: async ({ windows, browser, baseURL, locale, timezoneId, signIn }, use) => {
    await use(async (role) => {
      const key = `${baseURL} ${role}`;
      const known = windows.get(key);
      if (known) return known;
      const page = await (await browser.newContext({ baseURL, locale, timezoneId })).newPage();
      windows.set(key, page);
      if (role) {
        await signIn(page, role);
        await settled(page);
      }
      return page;
    });
  },
});
