import { describe, expect, test } from 'vitest';
import { claimsTable } from './claims';
import { cellsOf } from './column';
import { FORMATS, writeTable } from './format';
import type { Portion } from './portions';
import { claimRow, PROJECT, TAKEN } from './rows.testing';

const cells = cellsOf(claimsTable, claimRow('أكثر من 60', { operator: 'more_than', value: 60 }), 'ar', TAKEN);
const rows = Array.from({ length: 200 }, () => cells);

function portions(many: number) {
  const seen = { asked: 0, ended: false };
  const source = async function* (): AsyncGenerator<Portion, void> {
    try {
      for (; seen.asked < many; seen.asked++) yield { table: 'claims', rows };
    } finally {
      seen.ended = true;
    }
  };
  return { seen, source: source() };
}

describe.each(FORMATS)('a table of many rows as %s', (format) => {
  const write = (source: AsyncGenerator<Portion, void>) =>
    writeTable('claims', source, { format, language: 'ar', bom: false }, { project: PROJECT, taken: TAKEN });

  test('is made while it is read, a portion at a time', async () => {
    const { seen, source } = portions(200);
    const file = write(source);
    let largest = 0;
    while (seen.asked < 3) largest = Math.max(largest, (await file.next()).value?.length ?? 0);
    expect(largest).toBeLessThan(2_000_000);
    await file.return();
    expect(seen.ended).toBe(true);
  });
});

test('a table without rows still has its headings', async () => {
  for (const format of ['csv', 'hxl'] as const) {
    let text = '';
    for await (const part of writeTable(
      'claims',
      portions(0).source,
      { format, language: 'ar', bom: true },
      { project: PROJECT, taken: TAKEN },
    ))
      text += part;
    expect(text.startsWith('\ufeff"معرّف الادعاء"')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  }
});
