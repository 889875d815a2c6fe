import type { captureDocument } from '@/db/document/capture';
import { decodeText } from '@/db/document/text';
import { SOURCE_KINDS } from '@/lib/claim/source';
import { fail, ok, type Result } from '@/lib/result';
import { firstLine, guessLanguage } from '@/lib/text/guess';

type DocumentInput = Parameters<typeof captureDocument>[2];

/** A text field of the form, empty when it is missing. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

export interface Text {
  readonly text: string;
  /** How the text reached us, as the capture keeps it. */
  readonly tool: 'paste' | 'upload';
}

/**
 * The text of the form: its file, else what was pasted. Browsers turn the line ends of a text field into CRLF
 * (HTML §4.10.21.8), so a pasted text that came as a field gets its own back.
 */
export async function textOf(form: FormData): Promise<Result<Text>> {
  const file = form.get('file');
  if (file instanceof File && (file.size > 0 || file.name)) {
    const pasted = file.name === 'pasted';
    if (!pasted && !/\.(txt|text)$/i.test(file.name) && file.type !== 'text/plain') return fail('file_type', 'file');
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!text.ok) return fail(text.problems[0].code, pasted ? 'text' : 'file', text.problems[0].params);
    return ok({ text: text.value, tool: pasted ? 'paste' : 'upload' });
  }
  const typed = form.get('text');
  return ok({ text: typeof typed === 'string' ? typed.replaceAll('\r\n', '\n') : '', tool: 'paste' });
}

/** What `captureDocument` takes, out of the form: the title and the language have defaults that come from the text; `detected` is its language. */
export function documentInput(form: FormData, { text, tool }: Text, sources: readonly Known[], detected: string): Result<DocumentInput> {
  const source = sourceOf(form, sources);
  const blank = text.trim() === '' ? fail('text_empty', 'text') : null;
  if (!source.ok) return blank ? { ok: false, problems: [...blank.problems, ...source.problems] } : source;
  const language = form.has('languageGuessed') ? '' : field(form, 'language');
  return ok({
    source: source.value,
    title: field(form, 'title') || firstLine(text) || '—',
    author: field(form, 'author'),
    address: field(form, 'address'),
    language: (language === 'other' ? field(form, 'languageCode') : language) || detected,
    publishedOn: field(form, 'publishedOn'),
    text,
    tool,
  });
}

/** A source the project already has. */
interface Known {
  readonly id: string;
  readonly nameEn: string;
  readonly nameAr: string;
}

/** The source picked, or the new one; of several files that name one new source, the first brings it and the others find it. */
function sourceOf(form: FormData, sources: readonly Known[]): Result<DocumentInput['source']> {
  const picked = field(form, 'source');
  if (picked !== 'new') return picked ? ok(picked) : fail('required', 'source');
  const name = field(form, 'sourceName');
  if (!name) return fail('required', 'sourceName');
  const same = sources.find(({ nameEn, nameAr }) => nameEn === name || nameAr === name);
  if (same) return ok(same.id);
  const kind = SOURCE_KINDS.find((one) => one === field(form, 'sourceKind'));
  if (!kind) return fail('required', 'sourceKind');
  const arabic = guessLanguage(name) === 'ar';
  return ok({ kind, nameEn: arabic ? '' : name, nameAr: arabic ? name : '', party: form.has('sourceParty') });
}
