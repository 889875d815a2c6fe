import { describe, expect, test } from 'vitest';
import { captureFile, FILE, idInName, isBundleFile, manifestText, parseHead, parseManifest, printedFile, recordFile } from './format';

const id = '01a2b3c4-0000-7000-8000-000000000001';
const head = {
  ...{ format: 'isnad-bundle', formatVersion: 1, scope: { kind: 'project', id } },
  ...{ project: { id, slug: 'airport', titleEn: 'Airport', titleAr: 'المطار' }, takenAt: '2016-10-02T09:00:00.000Z' },
  ...{ choices: { texts: true, names: false }, ledger: { origin: 'isnad/a', size: 3 } },
};

describe('the head of a bundle', () => {
  test('reads back', () => {
    expect(parseHead(JSON.stringify(head))).toEqual(head);
  });

  test.each([
    ['no JSON', '{', { why: 'not_a_bundle' }],
    ['another format', JSON.stringify({ ...head, format: 'zip' }), { why: 'not_a_bundle' }],
    ['a later version', JSON.stringify({ ...head, formatVersion: 2, extra: [] }), { why: 'unknown_version', version: '2' }],
    ['no version', JSON.stringify({ ...head, formatVersion: undefined }), { why: 'not_a_bundle' }],
    ['a key too many', JSON.stringify({ ...head, extra: 1 }), { why: 'not_a_bundle' }],
  ])('is refused when it is %s', (_, text, refusal) => {
    expect(parseHead(text)).toEqual(refusal);
  });
});

test('files are known by their names, and nothing beside them', () => {
  for (const name of [FILE.head, captureFile(id), recordFile(id), printedFile(id, 'ar')]) expect(isBundleFile(name)).toBe(true);
  for (const name of ['../bundle.json', 'captures/', `captures/../${id}.txt`, `captures/${id}.html`, `records/${id}.fr.html`, `${id}.txt`])
    expect(isBundleFile(name)).toBe(false);
  expect([captureFile(id), printedFile(id, 'en'), FILE.head].map(idInName)).toEqual([
    { kind: 'captures', id },
    { kind: 'records', id },
    null,
  ]);
});

describe('a manifest', () => {
  const manifest = { crateSha256: 'a'.repeat(64), size: 12, root: new Uint8Array(32).fill(7) };

  test('reads back', () => {
    expect(parseManifest(manifestText(manifest))).toEqual(manifest);
  });

  test('has no other form', () => {
    const text = manifestText(manifest);
    for (const other of [
      text.slice(0, -1),
      `${text}\n`,
      text.replace('/1', '/2'),
      text.replace('\n12\n', '\n012\n'),
      text.replace('aaaa', 'AAAA'),
    ])
      expect(parseManifest(other)).toBeNull();
  });
});
