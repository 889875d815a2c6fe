import { z } from 'zod';
import { FIGURE_LIMIT, VAGUE_WORDS } from '../../lib/figure/figure';
import type { ClaimId, QuestionId, SourceId } from '../../lib/id';
import { QuoteInput } from '../document/quote';
import { idOf, optionalLine, prose } from '../parse';
import { QuestionInput } from '../question/ask';

const number = z.number().int('figure_unreadable').min(0, 'figure_unreadable').max(FIGURE_LIMIT, 'figure_too_large');

export const FigureInput = z.union([
  z.object({ operator: z.enum(['exactly', 'more_than', 'at_least', 'less_than', 'at_most', 'about']), value: number }),
  z.object({ operator: z.literal('between'), low: number, high: number }).refine(({ low, high }) => low <= high, 'figure_low_above_high'),
  z.object({ operator: z.literal('vague'), word: z.enum(VAGUE_WORDS) }),
  z.object({ operator: z.enum(['none', 'unknown']) }),
]);

const words = z.string().trim().min(1, 'required').max(2000);

export const AnswerInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('figure'), figure: FigureInput, words }),
  z.object({ kind: z.literal('date'), value: z.string().min(1, 'required').max(60), words }),
  z.object({ kind: z.literal('time'), value: z.string().min(1, 'required').max(60), words }),
  z.object({ kind: z.literal('text'), value: z.string().trim().min(1, 'required').max(2000), words }),
]);

export const LinkInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('source'), sourceId: idOf<SourceId>() }),
  z.object({ kind: z.literal('unnamed'), description: z.string().trim().min(1, 'required').max(300) }),
  z.object({ kind: z.literal('not_recorded') }),
]);

const ChainInput = z.tuple([LinkInput], LinkInput).readonly();

/** What a claim says, whoever records it. `question` is one that exists or one to ask in the same act. */
export const ClaimInput = z.object({
  quote: QuoteInput,
  question: z.union([idOf<QuestionId>(), QuestionInput]),
  answer: AnswerInput,
  chain: ChainInput,
  /** Any form parseDate reads; empty when not known. */
  asOf: optionalLine(60),
  credibility: z.number().int().min(1).max(6).nullable().default(null),
  note: prose().default(''),
  /** The part of the question it speaks of; empty when it speaks of the whole. */
  scope: optionalLine(),
});

/** Which claim, and the version the person saw: another's change in between is never overwritten unseen. */
export const Seen = z.object({ claimId: idOf<ClaimId>(), version: z.number().int().min(1) });
