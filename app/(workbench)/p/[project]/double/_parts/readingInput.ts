import type { takeReading } from '@/db/doubleReading/take';
import { ok, type Result } from '@/lib/result';
import { claimInput, type QuotePlace } from '../../documents/[document]/_parts/claimInput';

type Input = Omit<Parameters<typeof takeReading>[2], 'doubleReadingId' | 'replaces'>;

/** What a reader writes in the form of a reading: the claim form's fields, its question by measure and population alone. */
export function readingInput(quote: QuotePlace, form: FormData): Result<Input> {
  // The claim form asks about an incident; a reading leaves that to whoever settles it.
  const asked = new FormData();
  for (const [name, value] of form) asked.append(name, value);
  asked.set('question', 'new');
  asked.set('incidentId', 'later');
  const input = claimInput(quote, asked);
  if (!input.ok) return input;
  const { question, answer, chain, asOf, note } = input.value;
  if (typeof question === 'string') throw new Error('a reading has no question of its own');
  const { measure, populationEn, populationAr } = question;
  return ok({ quote, measure, populationEn, populationAr, answer, chain, asOf, note });
}
