import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { SampleAccount } from '../../db/sample/accounts';
import { catalogue } from '../../lib/message';
import type { Language } from '../../lib/message/define';
import { folderVariable, urlVariable } from './server';

export { expect };

export interface Options {
  /** The language a journey is told in: every spec runs once in each. */
  readonly language: Language;
}

interface Fixtures {
  /** Every visible word in the journey's language. */
  readonly words: ReturnType<typeof catalogue>;
  readonly accounts: readonly SampleAccount[];
  /** Signs a sample account in, in the journey's language; `nth` picks the second reviewer (1). */
  readonly signIn: (page: Page, role: SampleAccount['role'], nth?: number) => Promise<SampleAccount>;
  /** A page of another person, with a session of its own. */
  readonly anotherPage: () => Promise<Page>;
  /** The folder of real texts, or null when there is none to read. */
  readonly corpus: string | null;
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run the journeys through playwright.config.ts`);
  return value;
}

export const test = base.extend<Options & Fixtures>({
  language: ['en', { option: true }],
  baseURL: async ({ language }, use) => use(given(urlVariable(language))),
  words: async ({ language }, use) => use(catalogue(language)),
  accounts: async ({ language }, use) =>
    use(JSON.parse(await readFile(path.join(given(folderVariable(language)), 'sample-accounts.json'), 'utf8'))),
  corpus: async ({ language: _ }, use) => use(process.env.ISNAD_CORPUS || null),
  anotherPage: async ({ browser, baseURL, locale, timezoneId }, use) => {
    const pages: Page[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL, locale, timezoneId });
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
  signIn: async ({ accounts, language, words, baseURL }, use) => {
    await use(async (page, role, nth = 0) => {
      const account = accounts.filter((one) => one.role === role)[nth];
      if (!account) throw new Error(`the sample has no ${role} number ${nth}`);
      // As if the person had chosen the language at the door: the account's own choice would win otherwise.
      await page.context().addCookies(['language', 'language-chosen'].map((name) => ({ name, value: language, url: baseURL ?? '' })));
      await page.goto('/sign-in');
      await page.getByLabel(words.signIn.email).fill(account.email);
      await page.getByLabel(words.signIn.password).fill(account.password);
      await page.getByRole('button', { name: words.signIn.submit }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      return account;
    });
  },
});
