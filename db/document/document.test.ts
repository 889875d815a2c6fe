import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ground } from '../evidence.testing';
import { codeOf, must, type Team, team } from '../people.testing';
import { ledger } from '../schema';
import { createTestDatabase, type TestDatabase } from '../testing';
import { captureDocument, recaptureDocument } from './capture';
import { correctLanguage } from './correctLanguage';
import { readDocument } from './read';
import { decodeText, TEXT_LIMIT } from './text';

let database: TestDatabase;
let all: Team;

beforeAll(async () => {
  database = await createTestDatabase();
  all = await team(database.db);
});
afterAll(() => database.close());

const source = { kind: 'outlet', nameAr: 'موقع إخباري' } as const;
const capture = (text: string, change: object = {}) =>
  captureDocument(all.reviewer, all.projectId, {
    source: { ...source, nameEn: `Site ${text.length}` },
    title: 'T',
    language: 'ar',
    text,
    tool: 'test',
    ...change,
  });

describe('capturing', () => {
  test('keeps the text byte for byte, with its hash and its code points', async () => {
    const text = 'سطر أول\r\nسطر ثانٍ 🕊\u202Eمقلوب\u202C\n';
    const { documentId } = must(await capture(text));
    const read = must(await readDocument(all.reader, all.projectId, documentId));
    expect(read.capture.text).toBe(text);
    expect(read.capture.characters).toBe([...text].length);
    expect(read.capture.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the language can be corrected, and the ledger keeps both', async () => {
    const { documentId } = must(await capture('taken for Arabic'));
    must(await correctLanguage(all.reviewer, all.projectId, { documentId, language: 'en' }));
    must(await correctLanguage(all.reviewer, all.projectId, { documentId, language: 'en' }));
    expect(must(await readDocument(all.reader, all.projectId, documentId)).document.language).toBe('en');
    const told = await database.db.select({ payload: ledger.payload }).from(ledger).where(eq(ledger.verb, 'document.correct_language'));
    expect(told).toEqual([{ payload: { from: 'ar', to: 'en' } }]);
    const wrong = await correctLanguage(all.reviewer, all.projectId, { documentId, language: 'English?' });
    expect(wrong).toMatchObject({ problems: [{ code: 'invalid', field: 'language' }] });
  });

  test('the same content again says which document holds it', async () => {
    const { documentId } = must(await capture('once'));
    expect(await capture('once', { title: 'Another' })).toMatchObject({
      ok: false,
      problems: [{ code: 'already_captured', params: { title: 'T', documentId } }],
    });
  });

  test('the same content in another project is another capture', async () => {
    must(await capture('shared by two'));
    const others = await team(database.db);
    const document = { source: { ...source, nameEn: 'Site' }, title: 'T', language: 'ar', text: 'shared by two', tool: 'test' };
    expect(codeOf(await captureDocument(others.reviewer, others.projectId, document))).toBe('ok');
  });

  test('of many who capture one text at once exactly one does', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, i) => capture('at once', { source: { ...source, nameEn: `Racer ${i}` } })),
    );
    expect(outcomes.map(codeOf).sort()).toEqual([...Array.from({ length: 5 }, () => 'already_captured'), 'ok']);
  });

  test.each([
    ['nothing but spaces', ' \n ', 'text_empty'],
    ['a NUL', 'a\0b', 'text_has_nul'],
    ['half a surrogate pair', 'a\ud83d', 'text_not_utf8'],
    ['more than the limit', 'x'.repeat(TEXT_LIMIT + 1), 'text_too_large'],
  ])('%s is refused', async (_name, text, code) => {
    expect(codeOf(await capture(text, { source: { ...source, nameEn: code } }))).toBe(code);
  });

  test('a date nobody’s calendar has is refused at its field', async () => {
    expect(await capture('dated', { publishedOn: '31/02/2016' })).toMatchObject({
      problems: [{ code: 'date_unreadable', field: 'publishedOn' }],
    });
  });

  test('a newer capture stands beside the older', async () => {
    const { documentId } = await ground(all);
    must(await recaptureDocument(all.other, all.projectId, { documentId, text: 'now 80', tool: 'test' }));
    const read = must(await readDocument(all.reader, all.projectId, documentId));
    expect(read.captures.map(({ number }) => number)).toEqual([1, 2]);
    expect(read.capture.text).toBe('now 80');
    const first = must(await readDocument(all.reader, all.projectId, documentId, read.captures[0]?.id));
    expect(first.capture.text).toContain('مقتل 62');
  });
});

describe('uploaded bytes', () => {
  test('a byte order mark is no text', () => {
    expect(must(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0xd9, 0x85])))).toBe('م');
  });

  test('Windows-1256 is told from UTF-8', () => {
    expect(codeOf(decodeText(new Uint8Array([0xe3, 0xde, 0xca, 0xe1])))).toBe('text_not_utf8');
  });
});
