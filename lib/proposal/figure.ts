import { FIGURE_LIMIT, type Figure, VAGUE_WORDS } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import type { Amount } from '../reading/reading';

const whole = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 0 && value <= FIGURE_LIMIT;

/** A read amount as a stated figure: its operator with the number the words give. Null for fractions and what is out of range. */
export function figureOf({ operator, min, max }: Amount): Figure | null {
  switch (operator) {
    case 'none':
    case 'unknown':
      return { operator };
    case 'exactly':
    case 'about':
    case 'at_least':
      return whole(min) ? { operator, value: min } : null;
    case 'more_than':
      return whole(min) && min > 0 ? { operator, value: min - 1 } : null;
    case 'at_most':
      return whole(max) ? { operator, value: max } : null;
    case 'less_than':
      return whole(max) && max < FIGURE_LIMIT ? { operator, value: max + 1 } : null;
    case 'between':
      return whole(min) && whole(max) && min <= max ? { operator, low: min, high: max } : null;
    case 'vague': {
      const word = VAGUE_WORDS.find((each) => DEFAULT_POLICY.vague[each].low === min);
      if (word) return { operator, word };
      return whole(min) ? { operator: 'at_least', value: min } : null;
    }
  }
}
