import type { Tone } from '@/app/_ui/Chip';
import type { RowOutcome } from '@/lib/import/plan';

/** In the order they are told. */
export const OUTCOMES = ['imported', 'known', 'refused'] as const satisfies readonly RowOutcome[];

/** Their colours, which repeat what their words say. */
export const TONE: Readonly<Record<RowOutcome, Tone>> = { imported: 'agree', known: 'plain', refused: 'conflict' };
