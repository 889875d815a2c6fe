import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, SAMPLE, test } from './_parts/test';

const run = promisify(execFile);

/** What the command says of a bundle, and whether it passes. */
async function verify(file: string): Promise<{ readonly passes: boolean; readonly told: string }> {
  try {
    const { stdout } = await run(process.execPath, ['cli/bin.mjs', 'verify', file]);
    return { passes: true, told: stdout };
  } catch (error) {
    return { passes: false, told: error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error) };
  }
}

test('an approver takes the bundle of a record away, and anyone can check it', { tag: '@en' }, async ({ enter, t }, info) => {
  const page = await enter('approver');
  await page.goto(`${SAMPLE}/records?status=approved`);
  await page
    .getByRole('region', { name: t('records.title') })
    .getByRole('row')
    .filter({ hasText: '100–110' })
    .getByRole('link')
    .click();
  await page
    .getByRole('main')
    .getByRole('link', { name: t('bundle.title') })
    .click();
  const section = page.getByRole('region', { name: t('bundle.title') });
  await expect(section.getByText(t('bundle.of.record'))).toBeVisible();
  await section
    .getByRole('group', { name: t('bundle.names.label') })
    .getByRole('radio', { name: t('bundle.names.left') })
    .check();
  const coming = page.waitForEvent('download');
  await section.getByRole('button', { name: t('bundle.take') }).click();
  const file = info.outputPath('bundle.zip');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await download.saveAs(file);

  const honest = await verify(file);
  expect(honest.told).toContain('approvals');
  expect(honest.passes, honest.told).toBe(true);

  // Nobody is named in it, and one letter of a text is enough to be found out.
  const bytes = await readFile(file);
  expect(bytes.includes('Reviewer 1')).toBe(false);
  const at = bytes.indexOf('100 جندي أصيبوا');
  expect(at).toBeGreaterThan(0);
  bytes[at] = '9'.charCodeAt(0);
  await writeFile(file, bytes);
  expect((await verify(file)).passes).toBe(false);

  await page.goto(`${SAMPLE}/ledger`);
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: t('ledger.acts.export.take') })
      .first(),
  ).toBeVisible();
});
