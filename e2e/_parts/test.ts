import type { BrowserContext, Page } from '@playwright/test';
import { type Translate, translator } from '../../app/_ui/i18n';
import type { SampleAccount } from '../../db/sample/accounts';
import { test as house } from '../_setup/test';

export { expect } from '../_setup/test';

/** The project every sample account belongs to; a journey makes rows of its own in it. */
export const SAMPLE = '/p/deir-ez-zor';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

interface Fixtures {
  /** Every visible sentence in the journey's language, with its numbers and names filled in. */
  readonly t: Translate;
  /** A page of a sample account that has signed in, in a browser of its own; `nth` picks the second reviewer (1). */
  readonly enter: (role: SampleAccount['role'], nth?: number) => Promise<Page>;
}

/** Sessions this worker opened, by who and where: signing in is a journey of its own, and not each one's subject. */
const sessions = new Map<string, Cookies>();

export const test = house.extend<Fixtures>({
  t: async ({ language }, use) => use(translator({ language, digits: 'latn' })),
  enter: async ({ anotherPage, signIn, baseURL }, use) => {
    await use(async (role, nth = 0) => {
      const page = await anotherPage();
      const who = `${baseURL} ${role} ${nth}`;
      const known = sessions.get(who);
      if (known) await page.context().addCookies(known);
      else {
        await signIn(page, role, nth);
        // The door leads to "/", which goes on to where the person's work is.
        await page.waitForURL((url) => url.pathname !== '/');
        sessions.set(who, await page.context().cookies());
      }
      return page;
    });
  },
});
