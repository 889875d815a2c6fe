import { fail, ok, type Problem, type Result } from '../result';
import { toAsciiDigits } from '../text/digits';
import { FIGURE_LIMIT, VAGUE_WORDS, type VagueWord } from './figure';
import type { FigurePolicy } from './policy';

/** The names of the fields a policy is typed in; the tolerance in percent. */
export const toleranceField = 'aboutTolerance';
export const boundField = (word: VagueWord, end: 'low' | 'high') => `vague.${word}.${end}`;

/** A number without sign as a person types it, in any digits, grouped or not; null when it is none. */
function typedNumber(text: string): number | null {
  const plain = toAsciiDigits(text)
    .replace(/[\s,٬%٪]/g, '')
    .replace('٫', '.');
  return /^\d{1,13}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

/**
 * A policy from what was typed into its form, by field name. Problems: required, invalid (tolerance from 0 to under 100 percent, to a
 * hundredth), figure_unreadable, figure_too_large, figure_low_above_high (at the high end; params: low, high) — one for each field at fault.
 */
export function parsePolicy(typed: Readonly<Record<string, string>>): Result<FigurePolicy> {
  const problems: Problem[] = [];
  const say = (code: Problem['code'], field: string, params?: Problem['params']) => {
    problems.push(fail(code, field, params).problems[0]);
    return 0;
  };
  const tolerance = (): number => {
    const text = typed[toleranceField]?.trim() ?? '';
    if (!text) return say('required', toleranceField);
    const percent = typedNumber(text);
    // A hundredth of a percent is as fine as the policy goes: what is shown is then exactly what rules.
    return percent === null || percent >= 100 ? say('invalid', toleranceField) : Math.round(percent * 100) / 10_000;
  };
  const bound = (field: string): number => {
    const text = typed[field]?.trim() ?? '';
    if (!text) return say('required', field);
    const value = typedNumber(text);
    if (value === null || !Number.isInteger(value)) return say('figure_unreadable', field);
    return value > FIGURE_LIMIT ? say('figure_too_large', field) : value;
  };
  const bounds = (word: VagueWord): { low: number; high: number } => {
    const earlier = problems.length;
    const both = { low: bound(boundField(word, 'low')), high: bound(boundField(word, 'high')) };
    if (problems.length === earlier && both.low > both.high) say('figure_low_above_high', boundField(word, 'high'), both);
    return both;
  };
  const aboutTolerance = tolerance();
  const vague = Object.fromEntries(VAGUE_WORDS.map((word) => [word, bounds(word)])) as FigurePolicy['vague'];
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : ok({ aboutTolerance, vague });
}

/** The fields of a policy as its form shows them; `parsePolicy` of these is the policy again. */
export function typePolicy({ aboutTolerance, vague }: FigurePolicy): Record<string, string> {
  return Object.fromEntries([
    [toleranceField, String(Math.round(aboutTolerance * 10_000) / 100)],
    ...VAGUE_WORDS.flatMap((word) => [
      [boundField(word, 'low'), String(vague[word].low)],
      [boundField(word, 'high'), String(vague[word].high)],
    ]),
  ]);
}
