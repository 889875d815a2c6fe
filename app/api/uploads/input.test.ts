import { describe, expect, it } from 'vitest';
import { readForm, TEXT_MAXIMUM } from './body';
import { documentInput, textOf } from './input';

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
const file = (bytes: string | Uint8Array<ArrayBuffer>, name = 'a.txt') => formOf({ file: new File([bytes], name) });
const pasted = { text: 'العنوان\n\nقُتل 4', tool: 'paste' } as const;

describe('textOf', () => {
  it('takes a file as it is, line ends and all', async () => {
    expect(await textOf(file('سطر\r\nثان'))).toEqual({ ok: true, value: { text: 'سطر\r\nثان', tool: 'upload' } });
    expect(await textOf(file('سطر\nثان', 'pasted'))).toMatchObject({ value: { tool: 'paste' } });
  });

  it('gives a pasted field its own line ends back', async () => {
    expect(await textOf(formOf({ text: 'a\r\nb' }))).toEqual({ ok: true, value: { text: 'a\nb', tool: 'paste' } });
  });

  it('says beside the file what is wrong with it', async () => {
    expect(await textOf(file(new Uint8Array([0xc7, 0xe1])))).toMatchObject({ problems: [{ code: 'text_not_utf8', field: 'file' }] });
    expect(await textOf(file('%PDF', 'a.pdf'))).toMatchObject({ problems: [{ code: 'file_type', field: 'file' }] });
  });
});

describe('documentInput', () => {
  const known = [{ id: 'one', nameEn: 'News site', nameAr: 'موقع إخباري' }];

  it('takes the title and the language from the text when they are left open', () => {
    const input = documentInput(formOf({ source: 'one', language: 'en', languageGuessed: 'yes' }), pasted, known, 'ar');
    expect(input).toMatchObject({ value: { source: 'one', title: 'العنوان', language: 'ar', text: pasted.text } });
    expect(documentInput(formOf({ source: 'one', language: 'other', languageCode: 'ckb' }), pasted, known, 'ar')).toMatchObject({
      value: { language: 'ckb' },
    });
  });

  it('finds a new source that is there by now, and adds it when it is not', () => {
    const typed = { source: 'new', sourceKind: 'outlet' };
    expect(documentInput(formOf({ ...typed, sourceName: 'موقع إخباري' }), pasted, known, 'ar')).toMatchObject({ value: { source: 'one' } });
    expect(documentInput(formOf({ ...typed, sourceName: 'وكالة', sourceParty: 'yes' }), pasted, known, 'ar')).toMatchObject({
      value: { source: { kind: 'outlet', nameAr: 'وكالة', nameEn: '', party: true } },
    });
  });

  it('names the text and the source together when both are missing', () => {
    expect(documentInput(formOf({}), { text: ' ', tool: 'paste' }, known, 'ar')).toMatchObject({
      problems: [
        { code: 'text_empty', field: 'text' },
        { code: 'required', field: 'source' },
      ],
    });
  });
});

describe('readForm', () => {
  const url = 'http://localhost/api/uploads';

  it('reads a multipart form', async () => {
    const form = await readForm(new Request(url, { method: 'POST', body: formOf({ title: 'عنوان' }) }));
    expect(form.ok && form.value.get('title')).toBe('عنوان');
  });

  it('refuses anything else', async () => {
    expect(await readForm(new Request(url, { method: 'POST', body: 'text' }))).toMatchObject({ problems: [{ code: 'invalid' }] });
  });

  it('stops reading beyond the limit, whatever the length announced', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const request = new Request(url, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
    expect(await readForm(request)).toMatchObject({ problems: [{ code: 'text_too_large', field: 'text' }] });
    expect(sent).toBeLessThan(TEXT_MAXIMUM + 4 * 1024 * 1024);
  });
});
