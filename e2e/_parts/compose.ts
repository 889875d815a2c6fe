import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '../../app/_ui/i18n';
import type { RuleName } from '../../lib/reconcile/rule';
import { benchRow } from './bench';

/** The composer of the row of the killed, opened from its row. */
export async function openComposer(page: Page, t: Translate, bench: string): Promise<Locator> {
  await page.goto(bench);
  await benchRow(page, t, 'killed')
    .getByRole('link', { name: t('bench.row.composeFor', { question: t('claims.measure.killed') }) })
    .click();
  const form = page.getByRole('form', { name: t('compose.title') });
  await expect(form).toBeVisible();
  return form;
}

/** The choice of a rule; its name begins the label, and what it says follows. */
export function ruleChoice(form: Locator, t: Translate, rule: RuleName): Locator {
  return form.getByRole('radio', { name: new RegExp(`^${t(`reconcile.rule.${rule}`)}`) });
}

/** Sends the composer and, once it waits for a second person, opens its record; returns the record's address. */
export async function submitAndOpen(page: Page, t: Translate, form: Locator): Promise<string> {
  await form.getByRole('button', { name: t('compose.submit') }).click();
  await expect(page.getByText(t('compose.waiting'))).toBeVisible();
  await page.getByRole('link', { name: t('compose.open'), exact: true }).click();
  await page.waitForURL(/\/records\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Submits a value of one's own and opens its record; returns the record's address. */
export async function submitValue(page: Page, t: Translate, bench: string, value: string, rationale: string): Promise<string> {
  const form = await openComposer(page, t, bench);
  await ruleChoice(form, t, 'manual').check();
  await form.getByLabel(t('compose.low'), { exact: true }).fill(value);
  await form.getByLabel(t('compose.high'), { exact: true }).fill(value);
  await form.getByLabel(t('compose.rationale')).fill(rationale);
  return submitAndOpen(page, t, form);
}
