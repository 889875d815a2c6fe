import type { recordClaim } from '@/db/claim/record';
import type { acceptProposal } from '@/db/proposal/decide';
import { parseAnswer } from '@/lib/claim/answer';
import { MEASURES, type Measure } from '@/lib/claim/claim';
import { SOURCE_KINDS } from '@/lib/claim/source';
import { fail, ok, type Problem, type Result } from '@/lib/result';
import { guessLanguage } from '@/lib/text/guess';

type ClaimInput = Parameters<typeof recordClaim>[2];
type Corrected = NonNullable<Parameters<typeof acceptProposal>[2]['claim']>;
export type QuotePlace = ClaimInput['quote'];

/** A text field of a form; empty when it is missing. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** What recording and correcting take, out of the claim form: nothing is made with the claim but its question. */
export function claimInput(quote: QuotePlace, form: FormData): Result<ClaimInput> {
  const input = correctedInput(quote, form);
  if (!input.ok) return input;
  const { chain, question, ...rest } = input.value;
  const [nearest, ...others] = chain;
  if (typeof question !== 'string' && 'newIncident' in question) return fail('required', 'incidentId');
  if (!isKnown(nearest) || !others.every(isKnown)) return fail('chain_empty', 'chain');
  return ok({ ...rest, question, chain: [nearest, ...others] });
}

type CorrectedLink = Corrected['chain'][number];
const isKnown = (link: CorrectedLink): link is ClaimInput['chain'][number] => link.kind !== 'new';

/** What accepting a corrected proposal takes, out of the same form. All that is wrong with it at once, each beside its field. */
export function correctedInput(quote: QuotePlace, form: FormData): Result<Corrected> {
  const words = text(form, 'words');
  const question = questionOf(form);
  const measure = MEASURES.find((one) => one === text(form, 'measure'));
  const answer = measure ? parseAnswer(measure, text(form, 'answer'), words) : fail('required', 'question');
  const problems: Problem[] = [];
  if (!question.ok) problems.push(...question.problems);
  // Without a question nobody knows what kind of answer to expect.
  else if (!answer.ok) problems.push(...answer.problems);
  if (!words) problems.push({ code: 'required', field: 'words' });
  else if (!spaced(quote.exact).includes(spaced(words))) problems.push({ code: 'quote_mismatch', field: 'words' });
  const chain = chainOf(form);
  if (chain === null) problems.push({ code: 'chain_empty', field: 'chain' });
  if (form.has('claimId') && !text(form, 'reason')) problems.push({ code: 'reason_required', field: 'reason' });
  const [first, ...rest] = problems;
  if (first) return { ok: false, problems: [first, ...rest] };
  if (!question.ok || !answer.ok || chain === null) return fail('invalid');
  return ok({
    quote,
    question: question.value,
    answer: answer.value,
    chain,
    asOf: text(form, 'asOf'),
    credibility: Number(text(form, 'credibility')) || null,
    note: text(form, 'note'),
    scope: text(form, 'scope'),
  });
}

/** A text field has no line ends of its own; the quote may. */
const spaced = (words: string) => words.replace(/\s+/g, ' ').trim();

function questionOf(form: FormData): Result<Corrected['question']> {
  const picked = text(form, 'question');
  if (picked !== 'new') return picked ? ok(picked) : fail('required', 'question');
  const incidentId = text(form, 'incidentId');
  if (!incidentId) return fail('required', 'incidentId');
  const measure: Measure | undefined = MEASURES.find((one) => one === text(form, 'measure'));
  if (!measure) return fail('required', 'measure');
  const population = text(form, 'population');
  if (incidentId === 'new') {
    const newIncident = { title: text(form, 'incidentTitle'), date: text(form, 'incidentDate') };
    return newIncident.title ? ok({ newIncident, measure, population }) : fail('required', 'incidentTitle');
  }
  const arabic = guessLanguage(population) === 'ar';
  return ok({ incidentId, measure, populationEn: arabic ? '' : population, populationAr: arabic ? population : '' });
}

/** The chain field holds JSON that the chain editor wrote; null when it holds anything else or nothing. */
function chainOf(form: FormData): Corrected['chain'] | null {
  try {
    const written: unknown = JSON.parse(text(form, 'chain') || '[]');
    const links = Array.isArray(written) ? written.map(linkOf) : [];
    const [nearest, ...rest] = links.filter((link) => link !== null);
    return nearest && links.every((link) => link !== null) ? [nearest, ...rest] : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function linkOf(value: unknown): CorrectedLink | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'source' && 'sourceId' in value) return { kind: 'source', sourceId: String(value.sourceId) };
  if (value.kind === 'unnamed' && 'description' in value) return { kind: 'unnamed', description: String(value.description) };
  if (value.kind === 'new' && 'name' in value && 'sourceKind' in value) {
    const sourceKind = SOURCE_KINDS.find((one) => one === value.sourceKind);
    return sourceKind ? { kind: 'new', name: String(value.name), sourceKind } : null;
  }
  return value.kind === 'not_recorded' ? { kind: 'not_recorded' } : null;
}

/** The field of the form that a problem of the verb concerns: "chain.1.description" stands beside the chain. */
export function besideField(problem: Problem): Problem {
  const { field, ...rest } = problem;
  const [first, second, third] = field?.split('.') ?? [];
  if (first === undefined || first === 'quote') return rest;
  // The fields of a new incident have names of their own in the form.
  if (first === 'question' && second === 'newIncident') return { ...rest, field: third === 'date' ? 'incidentDate' : 'incidentTitle' };
  if (first === 'date') return { ...rest, field: 'incidentDate' };
  return { ...rest, field: first === 'answer' && second === 'words' ? 'words' : first };
}
