import type { Locator, Page } from '@playwright/test';
import type { Translate } from '../../app/_ui/i18n';
import type { Measure } from '../../lib/claim/claim';

/** The row of the bench that asks this measure. */
export function benchRow(page: Page, t: Translate, measure: Measure): Locator {
  const opens = page.getByRole('link', { name: t('bench.row.label', { question: t(`claims.measure.${measure}`) }) });
  return page.getByRole('row').filter({ has: opens });
}
