import type { StoredClaim } from '@/db/claim/read';
import { diffWords, type Run } from '@/lib/diff/words';

type Quoted = Pick<StoredClaim, 'quote' | 'document' | 'answer'>;

/** Past this share of differing words two sentences are simply two sentences, and marking all of them says nothing. */
const TOO_FAR = 0.75;

const languageOf = ({ document }: Quoted) => document.language.split('-')[0]?.toLowerCase();

function share(runs: readonly Run[]): number {
  const length = (some: readonly Run[]) => some.reduce((sum, { text }) => sum + text.trim().length, 0);
  return length(runs.filter(({ differs }) => differs)) / Math.max(1, length(runs));
}

/** Only the words that answer the question, where the quote holds them as they are. */
function answerAlone({ quote, answer }: Quoted): Run[] {
  const at = answer.words ? quote.exact.indexOf(answer.words) : -1;
  if (at < 0) return [{ text: quote.exact, differs: false }];
  const end = at + answer.words.length;
  return [
    { text: quote.exact.slice(0, at), differs: false },
    { text: quote.exact.slice(at, end), differs: true },
    { text: quote.exact.slice(end), differs: false },
  ].filter(({ text }) => text);
}

/** Both quotes with their differing words marked; across languages, or where nearly all differs, the answering words alone. */
export function markedQuotes(a: Quoted, b: Quoted): { readonly a: readonly Run[]; readonly b: readonly Run[] } {
  if (languageOf(a) === languageOf(b)) {
    const diff = diffWords(a.quote.exact, b.quote.exact);
    if (share(diff.a) <= TOO_FAR && share(diff.b) <= TOO_FAR) return diff;
  }
  return { a: answerAlone(a), b: answerAlone(b) };
}
