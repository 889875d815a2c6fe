import { describeFigure } from '../lib/figure/format';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { disagreement } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

/** Names are isolated inside our sentences (UAX #9). */
const isolated = (name: string) => `\u2068${name}\u2069`;

test('who relays whom is told as a list and drawn, and every link leads to its claim', { tag: '@en' }, async ({ enter, t }) => {
  const page = await enter('reader');
  const writer = await enter('reviewer');
  const { bench, radio, sources } = await disagreement(writer, t);
  await page.goto(bench);
  const counts = [t('bench.reports', { count: 3 }), t('bench.origins', { count: 2 }), t('bench.notRecorded', { count: 1 })].join(' · ');
  await benchRow(page, t, 'killed').getByRole('link', { name: counts }).press('Enter');
  const pane = page.getByRole('region', { name: t('bench.relays.title') });
  await expect(pane.getByText(counts, { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/relays=/);

  const entry = (text: string) => pane.getByRole('listitem').filter({ hasText: text });
  await expect(entry(sources.agency).getByRole('link')).toHaveText(['12']);
  await expect(entry(t('bench.relays.unrecorded', { source: isolated(sources.radio) })).getByRole('link')).toHaveText(['> 10']);
  const relayed = entry(t('bench.relays.from', { relay: isolated(sources.radio), from: isolated(sources.hospital) }));
  await expect(pane.getByRole('img', { name: t('bench.relays.drawn', { nodes: 4, links: 2 }) })).toBeVisible();
  await expectAccessible(page);

  await relayed.getByRole('link', { name: '20' }).click();
  await expect(page).toHaveURL(new RegExp(`/documents/${radio.documentId}`));
  await page.goBack();
  await pane.getByRole('link', { name: t('bench.relays.close') }).click();
  await expect(pane).toHaveCount(0);
});

test('a chain is written by keyboard alone, and one that goes in a circle is refused by its name', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { claims, radio, sources } = await disagreement(page, t);
  await page.goto(`${SAMPLE}/documents/${radio.documentId}?claim=${claims.overTen}&act=correct`);
  const form = page.getByRole('form', { name: t('claims.correctTitle') });
  const link = (position: number) => form.getByRole('combobox', { name: t('claims.link', { position }) });
  async function name(position: number, source: string) {
    const places = form.getByRole('combobox');
    const before = await places.count();
    // Keys answer once the page has woken up.
    await expect(async () => {
      if ((await places.count()) === before) await form.getByRole('button', { name: t('claims.addLink') }).press('Enter');
      await expect(link(position)).toBeFocused({ timeout: 500 });
    }).toPass();
    const finder = form.getByRole('searchbox', { name: t('claims.findLink', { position }) });
    await finder.fill(source);
    await finder.press('Enter');
    await expect(link(position).locator('option:checked')).toHaveText(source);
  }
  // Both go before the end that is not recorded.
  await name(2, sources.agency);
  await name(3, sources.radio);
  await form.getByRole('button', { name: t('claims.earlier', { position: 3 }) }).press('Enter');
  await expect(form.getByRole('button', { name: t('claims.earlier', { position: 2 }) })).toBeFocused();
  await form.getByRole('button', { name: t('claims.later', { position: 2 }) }).press('Enter');
  await form.getByRole('textbox', { name: t('claims.reasonCorrect') }).fill('The radio names the agency.');
  await form.getByRole('button', { name: t('claims.saveCorrection') }).press('Enter');
  const cycle = [sources.radio, sources.agency, sources.radio].map(isolated).join(t('bench.relays.by'));
  await expect(form.getByText(t('problem.detail.chain_cycle', { cycle }))).toBeVisible();
  await expectAccessible(page);

  await form.getByRole('button', { name: t('claims.removeLink', { position: 3 }) }).press('Enter');
  await form.getByRole('button', { name: t('claims.saveCorrection') }).press('Enter');
  await expect(page.getByText(t('reader.said.corrected'))).toBeVisible();
});

test('a claim of a part no longer contradicts the whole, and a row that exceeds another is told', { tag: '@en' }, async ({
  enter,
  t,
  language,
}) => {
  const page = await enter('reviewer');
  const { bench, incidentId, claims, agency } = await disagreement(page, t);
  await page.goto(`${SAMPLE}/documents/${agency.documentId}?claim=${claims.twelve}&act=correct`);
  const form = page.getByRole('form', { name: t('claims.correctTitle') });
  await form.getByRole('textbox', { name: t('claims.scope') }).fill('بالقذائف وحدها');
  await form.getByRole('textbox', { name: t('claims.reasonCorrect') }).fill('The agency counts the shelling alone.');
  await form.getByRole('button', { name: t('claims.saveCorrection') }).click();
  await expect(page.getByText(t('reader.said.corrected'))).toBeVisible();

  await page.goto(`${bench}?pair=${claims.twelve}.${claims.twenty}`);
  const row = benchRow(page, t, 'killed');
  await expect(row.getByText(t('ui.standing.contested'))).toHaveCount(0);
  await expect(row.getByText('بالقذائف وحدها')).toBeVisible();
  const [part, whole] = [12, 20].map((value) => describeFigure({ operator: 'exactly', value }, { language, digits: 'latn' }));
  const fits = { part: part ?? '', whole: whole ?? '', scope: isolated('بالقذائف وحدها'), low: '12', high: '20' };
  await expect(page.getByText(t('verdict.reason.part_fits', fits))).toBeVisible();

  // Twenty killed do not fit into twelve killed or wounded.
  const start = agency.text.indexOf('12');
  const question = { incidentId, measure: 'killed_or_wounded', populationEn: 'civilians', populationAr: 'مدنيون' };
  const answered = await page.request.post(`/api/v1${SAMPLE.replace('/p/', '/projects/')}/claims`, {
    data: {
      quote: { captureId: agency.captureId, start, end: start + 2, exact: '12' },
      question,
      answer: { kind: 'figure', figure: { operator: 'exactly', value: 12 }, words: '12' },
      chain: [{ kind: 'not_recorded' }],
      scope: '',
    },
  });
  expect(answered.status(), await answered.text()).toBe(201);
  await page.goto(bench);
  const across = page.getByRole('region', { name: t('bench.across.title') });
  const [narrow, wide] = (['killed', 'killed_or_wounded'] as const).map((measure) =>
    isolated([t(`claims.measure.${measure}`), language === 'ar' ? 'مدنيون' : 'civilians'].join(' · ')),
  );
  const exceeds = t('bench.across.exceeds', { part: narrow ?? '', whole: wide ?? '', low: '20', high: '12' });
  const finding = across.getByRole('listitem').filter({ hasText: exceeds });
  await expect(finding.getByText(t('ui.verdict.conflict'))).toBeVisible();
  await expectAccessible(page);
  await across.getByRole('link', { name: '20', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`#claim-${claims.twenty}$`));
});
