import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '../../app/_ui/i18n';

/** Takes words of the open document in hand by typing them into the finder; the adder answers. */
export async function pickWords(page: Page, t: Translate, words: string): Promise<Locator> {
  const finder = page.getByRole('searchbox', { name: t('reader.find') });
  await finder.fill(words);
  await finder.press('Enter');
  return page.getByRole('group', { name: t('reader.adder') });
}

/** The claim form for words of the open document. */
export async function openClaimForm(page: Page, t: Translate, words: string): Promise<Locator> {
  const adder = await pickWords(page, t, words);
  await adder.getByRole('button', { name: t('reader.record') }).click();
  return page.getByRole('form', { name: t('claims.recordTitle') });
}

/** The words outlined in the open document, whole, however many other quotes cut them into pieces. */
export async function expectSelected(page: Page, t: Translate, words: string): Promise<void> {
  const pieces = page.getByRole('region', { name: t('reader.text') }).locator('mark[data-selected]');
  await expect.poll(async () => (await pieces.allTextContents()).join('')).toBe(words);
  await expect(pieces.first()).toBeInViewport();
}
