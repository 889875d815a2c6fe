import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './_parts/axe';
import { benchRow } from './_parts/bench';
import { capture, disagreement, projectId, unique } from './_parts/scene';
import { expect, SAMPLE, test } from './_parts/test';

/** The sample's two reviewers, by name. */
const [FIRST, SECOND] = ['Reviewer 1', 'Reviewer 2'] as const;

/** To the first row by its key, pressed again while the page is still waking up. */
async function firstRow(page: Page, list: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(list.locator('[data-row]').first()).toBeFocused({ timeout: 500 });
  }).toPass();
}

test('a reviewer begins at the queue, narrows it, and goes from one item to the next with one key', { tag: '@ar' }, async ({
  enter,
  t,
  language,
}) => {
  const page = await enter('reviewer');
  const { bench, title, incidentId } = await disagreement(page, t);
  const another = await disagreement(page, t);
  await page.goto(SAMPLE);
  await expect(page).toHaveURL(`${SAMPLE}/queue`);
  await expect(page.getByRole('heading', { level: 1, name: t('queue.title') })).toBeVisible();
  const sections = page.getByRole('navigation', { name: t('queue.sections') });
  await sections.getByRole('link', { name: t('queue.section.contested') }).click();
  await expect(page).toHaveURL(/section=contested/);

  // Filters stand in the address and come out again as chips.
  const said = language === 'en' ? title : title.replace('Bridge', 'الجسر');
  await page.getByLabel(t('queue.text')).fill(title.split(' ')[1] ?? '');
  await page.getByRole('button', { name: t('queue.apply') }).click();
  await expect(page).toHaveURL(/text=/);
  const list = page.getByRole('region', { name: t('queue.list', { section: t('queue.section.contested') }) });
  await expect(list.getByRole('rowheader')).toHaveCount(1);
  await list.getByRole('link', { name: said }).click();
  await expect(page).toHaveURL(new RegExp(`incident=${incidentId}`));
  await page
    .getByRole('list', { name: t('queue.active') })
    .getByRole('link')
    .last()
    .click();
  await expect(page).not.toHaveURL(/text=/);
  await expect(list.getByRole('rowheader')).toHaveCount(1);
  await expectAccessible(page);

  // One key opens the item; the queue comes along, also when something else is opened on the way.
  await page.goto(`${SAMPLE}/queue?section=contested&text=${encodeURIComponent(language === 'en' ? 'Bridge' : 'الجسر')}`);
  await expect(async () => {
    await page.keyboard.press('n');
    await expect(page).toHaveURL(new RegExp(`${SAMPLE}/incidents/.*queue=`), { timeout: 1000 });
  }).toPass();
  const trail = page.getByRole('navigation', { name: t('queue.trail') });
  await expect(trail).toContainText(t('queue.section.contested'));
  // Others make disagreements of their own meanwhile: from this one, the next of this journey.
  await page.goto(`${SAMPLE}/queue?section=contested&incident=${incidentId}`);
  await firstRow(page, list);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${bench}.*queue=`));
  await expect(trail).toBeVisible();
  await benchRow(page, t, 'killed')
    .getByRole('link', { name: t('bench.row.openConflicts', { question: t('claims.measure.killed') }) })
    .click();
  await expect(page).toHaveURL(/pair=.*queue=/);
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(new RegExp(`${SAMPLE}/queue\\?.*said=end`));
  await expect(page.getByText(t('queue.atEnd'))).toBeVisible();
  expect(another.incidentId).not.toBe(incidentId);
});

test('many items are given to a member at once, and who has them is said before', { tag: '@en' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const tag = unique();
  const project = await projectId(page.request);
  for (const place of ['mill', 'school', 'bakery']) {
    const text = `A fire at the ${place} of ${tag} killed 7 workers on Tuesday, the mayor said.`;
    await capture(page.request, project, { source: `Agency ${place} ${tag}`, title: `The ${place} of ${tag}`, language: 'en', text });
  }
  const address = `${SAMPLE}/queue?section=to_read&text=${tag}`;
  await page.goto(address);
  const list = page.getByRole('region', { name: t('queue.list', { section: t('queue.section.to_read') }) });
  const rows = list.getByRole('rowheader');
  const count = 3;
  await expect(rows).toHaveCount(count);

  await firstRow(page, list);
  await page.keyboard.press('x');
  await expect(page.getByText(t('queue.selected', { count: 1 }))).toBeVisible();
  for (let step = 1; step < count; step++) await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByText(t('queue.selected', { count }))).toBeVisible();
  const give = async (name: string) => {
    await page.getByLabel(t('queue.giveTo')).selectOption(name);
    await page.getByRole('button', { name: t('queue.give') }).click();
  };
  await give(SECOND);
  await expect(page.getByText(t('queue.goes', { count, name: SECOND }))).toBeVisible();
  await expect(page.getByText(t('queue.free'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('queue.confirm') }).click();
  await expect(page.getByText(t('queue.assignedNow', { count }))).toBeVisible();

  // All that match, to another: the first holder is named before it is taken away.
  await page.goto(address);
  await page.getByLabel(t('queue.all', { count: String(count) })).check();
  await give(FIRST);
  await expect(page.getByText(t('queue.held', { count, name: SECOND }))).toBeVisible();
  await page.getByRole('button', { name: t('queue.confirm') }).click();
  await expect(page.getByText(t('queue.assignedNow', { count }))).toBeVisible();
  await page.goto(`${address}&assigned=me`);
  await expect(rows).toHaveCount(count);
});

test('a member named in a note finds it in the queue until they answer', { tag: '@ar' }, async ({ enter, t }) => {
  const page = await enter('reviewer');
  const { bench } = await disagreement(page, t);
  const named = SECOND;
  await page.goto(bench);
  await benchRow(page, t, 'killed')
    .getByRole('link', { name: t('bench.row.label', { question: t('claims.measure.killed') }) })
    .click();
  const pane = page
    .getByRole('region')
    .filter({ has: page.getByText(t('annotations.write'), { exact: true }) })
    .last();
  await pane.getByText(t('annotations.write'), { exact: true }).click();
  const note = pane.getByLabel(t('annotations.new')).and(pane.getByRole('textbox'));
  await note.fill(`${bench.slice(-8)}: `);
  await note.press('End');
  await note.press('@');
  await pane
    .getByRole('list', { name: t('annotations.members') })
    .getByRole('button', { name: named })
    .click();
  await expect(note).toHaveValue(`${bench.slice(-8)}: @[${named}] `);
  await expect(note).toBeFocused();
  await pane.getByRole('button', { name: t('annotations.post') }).click();
  await expect(pane.getByRole('article').getByText(`@${named}`)).toBeVisible();
  await expectAccessible(page);

  const other = await enter('reviewer', 1);
  const mentions = `${SAMPLE}/queue?section=mentions&text=${bench.slice(-8)}`;
  await other.goto(mentions);
  const list = other.getByRole('region', { name: t('queue.list', { section: t('queue.section.mentions') }) });
  await list.getByRole('rowheader').getByRole('link').click();
  await expect(other).toHaveURL(/row=.*queue=/);
  // Looking at it settles nothing.
  await other.goto(mentions);
  await list.getByRole('rowheader').getByRole('link').click();
  const thread = other.getByRole('article').filter({ hasText: bench.slice(-8) });
  await thread.locator('summary').first().click();
  await thread.getByRole('textbox').fill('From the hospital.');
  await thread.getByRole('button', { name: t('annotations.reply'), exact: true }).click();
  await expect(thread.getByText('From the hospital.')).toBeVisible();
  await other.goto(mentions);
  await expect(other.getByText(t('queue.noneMatch'))).toBeVisible();
});
