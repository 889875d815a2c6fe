import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Translate } from '../app/_ui/i18n';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { openComposer, ruleChoice, submitAndOpen } from './_parts/compose';
import { expectSelected } from './_parts/reader';
import { openIncident, unique } from './_parts/scene';
import { expect, test } from './_parts/test';

/** The claims of the first incident in the hand-made reading of the corpus, with the chains it gives them. */
const OUTLET = 'موقع الأخبار';
const MONITOR = 'المرصد السوري لحقوق الإنسان';
const MILITARY = 'الجيش الروسي';
const ENCYCLOPEDIA = 'الموسوعة';

interface Reading {
  readonly file: string;
  readonly quote: string;
  readonly measure: 'killed' | 'wounded';
  /** What is typed, and how it is shown. */
  readonly typed: string;
  readonly shown: string;
  readonly meaning: readonly [low: number, high: number | null];
  /** After the document's own source. */
  readonly chain: readonly (string | { readonly unnamed: string } | null)[];
  /** Selected with the mouse, and not by typing the words. */
  readonly mouse?: boolean;
}

const CLAIMS: readonly Reading[] = [
  {
    file: '001',
    quote: 'مقتل 62 من جيش النظام',
    measure: 'killed',
    typed: '62',
    shown: '62',
    meaning: [62, 62],
    chain: [null],
    mouse: true,
  },
  {
    file: '001',
    quote: 'مقتل أكثر من 60 جندياً',
    measure: 'killed',
    typed: 'أكثر من 60',
    shown: '> 60',
    meaning: [61, null],
    chain: [MONITOR],
  },
  {
    file: '001',
    quote: 'أكثر من 60 من جيش النظام السوري قتلوا',
    measure: 'killed',
    typed: '> ٦٠',
    shown: '> 60',
    meaning: [61, null],
    chain: [MILITARY],
  },
  {
    ...{ file: '001', quote: 'مقتل 80 من جيش الأسد', measure: 'killed', typed: '80', shown: '80', meaning: [80, 80] },
    chain: [MONITOR, { unnamed: 'مصدر في مطار دير الزور' }],
  },
  {
    file: '000',
    quote: 'قتل ما بين 90 و 106 جنود من الجيش السوري',
    measure: 'killed',
    typed: '90–106',
    shown: '90–106',
    meaning: [90, 106],
    chain: [null],
  },
  { file: '001', quote: 'وأصيب 100 آخرون', measure: 'wounded', typed: '100', shown: '100', meaning: [100, 100], chain: [MILITARY] },
  { file: '000', quote: 'وجرح 110 آخرين', measure: 'wounded', typed: '110', shown: '110', meaning: [110, 110], chain: [null] },
];

/** The conflicts the reading names: 62 and 80 lie outside 90–106 and differ from each other; 100 is not 110. */
const CONFLICTS = { killed: ['62 × 80', '62 × 90–106', '80 × 90–106'], wounded: ['100 × 110'] } as const;

const addressOf = (page: Page) => new URL(page.url()).pathname;

async function uploadAs(page: Page, t: Translate, project: string, files: readonly string[], source: string, kind: string): Promise<void> {
  await page.goto(`${project}/documents/new`);
  const form = page.getByRole('form', { name: t('documents.form.label') });
  await form.locator('input[type="file"]').setInputFiles([...files]);
  await form.getByLabel(t('documents.form.source'), { exact: true }).selectOption('new');
  await form.getByLabel(t('documents.form.sourceName')).fill(source);
  await form.getByLabel(t('documents.form.sourceKind')).selectOption(kind);
  await form
    .getByRole('button', { name: files.length > 1 ? t('documents.form.submitMany', { count: files.length }) : t('documents.form.submit') })
    .click();
  if (files.length > 1)
    await expect(form.getByText(t('documents.outcome.done', { done: files.length, total: files.length }))).toBeVisible();
  else await page.waitForURL(/said=captured/);
}

/** Drags over the words, as a hand does: from before the first letter to after the last. */
async function selectByMouse(page: Page, t: Translate, words: string): Promise<void> {
  const text = page.getByRole('region', { name: t('reader.text') });
  const box = await text.evaluate((region, wanted) => {
    for (const paragraph of region.querySelectorAll('p')) {
      const from = paragraph.textContent?.indexOf(wanted) ?? -1;
      if (from < 0) continue;
      // Other quotes may cut the words into pieces.
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (from >= at && from < at + length) range.setStart(node, from - at);
        const to = from + wanted.length;
        if (to > at && to <= at + length) range.setEnd(node, to - at);
        at += length;
      }
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, middle: top + height / 2 };
    }
    return null;
  }, words);
  if (!box) throw new Error(`not in the text: ${words}`);
  // Arabic begins at the right.
  await page.mouse.move(box.right - 1, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.left + 1, box.middle, { steps: 4 });
  await page.mouse.up();
}

async function recordByHand(page: Page, t: Translate, document: string, reading: Reading, isNew: boolean): Promise<void> {
  if (addressOf(page) !== document) await page.goto(document);
  if (reading.mouse) await selectByMouse(page, t, reading.quote);
  else {
    await page.getByRole('searchbox', { name: t('reader.find') }).fill(reading.quote);
    await page.keyboard.press('Enter');
  }
  await page
    .getByRole('group', { name: t('reader.adder') })
    .getByRole('button', { name: t('reader.record') })
    .click();
  const form = page.getByRole('form', { name: t('claims.recordTitle') });
  await expect(form.getByText(reading.quote).first()).toBeVisible();
  const question = form.getByLabel(t('claims.question'), { exact: true });
  if (isNew) {
    await question.selectOption('new');
    await form.getByLabel(t('claims.whatMeasure')).selectOption(reading.measure);
    await form.getByLabel(t('claims.population')).fill('جنود الجيش السوري');
  } else {
    const known = await question.getByRole('option', { name: t(`claims.measure.${reading.measure}`) }).getAttribute('value');
    await question.selectOption(known);
  }
  await form.getByLabel(t('claims.answer.figure')).fill(reading.typed);
  const [low, high] = reading.meaning;
  const meaning =
    high === null
      ? t('claims.meaning.open', { low })
      : low === high
        ? t('claims.meaning.exact', { low })
        : t('claims.meaning.between', { low, high });
  await expect(form.getByRole('status').filter({ hasText: meaning })).toBeVisible();
  for (const [index, link] of reading.chain.entries()) {
    const position = index + 2;
    if (link === null) {
      await form.getByRole('button', { name: t('claims.endUnrecorded') }).click();
      continue;
    }
    await form.getByRole('button', { name: t('claims.addLink') }).click();
    const choice = form.getByRole('combobox', { name: t('claims.link', { position }) });
    if (typeof link === 'string') await choice.selectOption({ label: link });
    else {
      await choice.selectOption({ label: t('claims.linkKind.unnamed') });
      await form.getByRole('textbox', { name: t('claims.description') }).fill(link.unnamed);
    }
  }
  await form.getByRole('button', { name: t('claims.record') }).click();
  await expect(page.getByText(t('reader.said.recorded'))).toBeVisible();
  await expectSelected(page, t, reading.quote);
}

test('from five real texts to an approved record', async ({ enter, t, corpus, accounts }) => {
  test.skip(corpus === null, 'ISNAD_CORPUS names no folder of texts');
  test.slow();
  const folder = corpus ?? '';
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  expect(files).toHaveLength(5);
  const file = (number: string) => path.join(folder, files.find((name) => name.startsWith(number)) ?? '');

  // The administrator makes the project and brings the others in.
  const lead = await enter('administrator');
  const slug = `corpus-${unique()}`;
  const project = `/p/${slug}`;
  await lead.goto('/projects');
  const made = lead.getByRole('form', { name: t('admin.newProject') });
  await made.getByLabel(t('admin.titleEn')).fill(`Corpus ${slug}`);
  await made.getByLabel(t('admin.titleAr')).fill(`نصوص ${slug}`);
  await made.getByLabel(t('admin.slug')).fill(slug);
  await made.getByRole('button', { name: t('admin.create') }).click();
  await lead.waitForURL(`**${project}/incidents`);
  await lead.goto(`${project}/members`);
  const add = lead.getByRole('form', { name: t('members.add') });
  const reviewerAccount = accounts.find(({ role }) => role === 'reviewer');
  for (const [account, role] of [
    [reviewerAccount, 'reviewer'],
    [accounts.find((one) => one.role === 'approver'), 'approver'],
  ] as const) {
    await add.getByLabel(t('members.email')).fill(account?.email ?? '');
    await add.getByLabel(t('members.role'), { exact: true }).selectOption(role);
    await add.getByRole('button', { name: t('members.save') }).click();
    await expect(lead.getByRole('cell', { name: account?.email ?? '' })).toBeVisible();
  }

  // All five texts come in; the same one again is known.
  const page = await enter('approver');
  await uploadAs(page, t, project, [file('001')], OUTLET, 'outlet');
  const news = addressOf(page);
  await uploadAs(page, t, project, [file('000')], ENCYCLOPEDIA, 'encyclopedia');
  const article = addressOf(page);
  await uploadAs(page, t, project, [file('002'), file('003'), file('004')], `${OUTLET} 2`, 'outlet');
  await page.goto(`${project}/documents/new`);
  const again = page.getByRole('form', { name: t('documents.form.label') });
  await again.locator('input[type="file"]').setInputFiles(file('001'));
  await again.getByLabel(t('documents.form.source'), { exact: true }).selectOption({ label: OUTLET });
  await again.getByRole('button', { name: t('documents.form.submit') }).click();
  await expect(again.getByText(t('documents.already'))).toBeVisible();
  await expect(again.locator(`a[href="${news}"]`)).toBeVisible();
  await page.goto(news);
  const stored = (
    await page
      .getByRole('region', { name: t('reader.text') })
      .locator('p')
      .allTextContents()
  ).join('\n');
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  expect(words(stored)).toEqual(words((await readFile(file('001'), 'utf8')).replace(/^\uFEFF/, '')));

  // Whom the texts quote.
  for (const [name, kind] of [
    [MONITOR, 'monitor'],
    [MILITARY, 'military'],
  ] as const) {
    await page.goto(`${project}/sources`);
    const source = page.getByRole('form', { name: t('sources.add') });
    await source.getByLabel(t('sources.nameAr')).fill(name);
    await source.getByLabel(t('sources.kind'), { exact: true }).selectOption(kind);
    await source.getByRole('button', { name: t('sources.save') }).click();
    await page.waitForURL(/\/sources\/[0-9a-f-]{36}$/);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  const bench = await openIncident(page, t, { en: 'Air strike near Deir ez-Zor airport', ar: 'غارة قرب مطار دير الزور' }, project);

  const asked = new Set<string>();
  for (const reading of CLAIMS) {
    await recordByHand(page, t, reading.file === '001' ? news : article, reading, !asked.has(reading.measure));
    asked.add(reading.measure);
  }

  // One row each, with every figure as it was written and the conflicts the reading names.
  await page.goto(bench);
  await expect(page.getByRole('link', { name: t('bench.row.label', { question: '' }) })).toHaveCount(2);
  for (const measure of ['killed', 'wounded'] as const) {
    const row = benchRow(page, t, measure);
    for (const { quote, shown } of CLAIMS.filter((one) => one.measure === measure)) {
      await expect(row.getByRole('link').filter({ hasText: quote }).getByText(shown, { exact: true })).toBeVisible();
    }
    await row.getByRole('link', { name: t('bench.row.label', { question: '' }) }).click();
    const conflicts = page.getByRole('region', { name: t('ui.verdict.conflict'), exact: true }).getByRole('listitem');
    await expect(conflicts).toHaveCount(CONFLICTS[measure].length);
    const pairs = await conflicts.evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll('a > span > bdi:first-child')]
          .map((said) => said.textContent ?? '')
          .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
          .join(' × '),
      ),
    );
    expect(pairs.sort()).toEqual([...CONFLICTS[measure]]);
  }
  await expectAccessible(page);

  // The approver wrote it, so another must approve it.
  const form = await openComposer(page, t, bench);
  await ruleChoice(form, t, 'envelope').check();
  await expect(form.getByLabel(t('compose.low'), { exact: true })).not.toHaveValue('');
  await ruleChoice(form, t, 'manual').check();
  await form.getByLabel(t('compose.low'), { exact: true }).fill('٦٢');
  await form.getByLabel(t('compose.high'), { exact: true }).fill('106');
  await form.getByLabel(t('compose.rationale')).fill('لا رقم يصحّ معها كلها، فالمدى من أدنى ما ذُكر إلى أعلاه.');
  const record = await submitAndOpen(page, t, form);
  await expect(page.getByRole('button', { name: t('records.approve') })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(t('records.own'))).toBeVisible();
  await lead.goto(record);
  await lead.getByRole('button', { name: t('records.approve') }).click();
  await expect(lead.getByText(t('records.approvedBy', { name: 'Administrator' })).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByText('62–106', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('main').getByText(t('ui.status.approved'), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('list', { name: t('records.restsOn') }).locator(':scope > li')).toHaveCount(5);
  await expectAccessible(page);
});
