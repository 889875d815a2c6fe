/** The founding case and a way to ask one rule of it, for the tests of the rules. */
import type { ComparableClaim } from '../claim/claim';
import type { Grade } from '../claim/source';
import type { Figure } from '../figure/figure';
import { DEFAULT_POLICY } from '../figure/policy';
import type { SourceId } from '../id';
import { NOT_RECORDED, source, stated, unnamed } from '../verdict/arbitrary';
import type { RuleName, RulePreview } from './rule';
import { previewRules } from './rules';
import type { GradesOfQuestion } from './weights';

export const graded = (letters: Readonly<Record<string, Grade>>): GradesOfQuestion =>
  new Map(
    Object.entries(letters).map(([name, grade]) => {
      const sourceId = name as SourceId;
      return [sourceId, { sourceId, grade, topic: 'toll', gradedOn: '2026-02-10' }];
    }),
  );
export const GRADES = graded({ a: 'A', b: 'C', c: 'E' });

export const exactly = (value: number): Figure => ({ operator: 'exactly', value });
export const moreThan = (value: number): Figure => ({ operator: 'more_than', value });

/** The founding case: killed near Deir ez-Zor airport, 17 September 2016. */
export const AIRPORT = [
  stated('headline', exactly(62), [source('outlet'), NOT_RECORDED]),
  stated('monitor', moreThan(60), [source('outlet'), source('monitor')]),
  stated('witness', exactly(80), [source('outlet'), source('monitor'), unnamed('مصدر في المطار')]),
  stated('military', moreThan(60), [source('outlet'), source('military')]),
  stated('encyclopedia', { operator: 'between', low: 90, high: 106 }, [source('encyclopedia'), NOT_RECORDED]),
];

export function say(rule: RuleName, claims: readonly ComparableClaim[], origin: string | null = null, grades = GRADES): RulePreview {
  const found = previewRules(claims, { policy: DEFAULT_POLICY, preferredOrigin: origin, grades }).find((preview) => preview.rule === rule);
  if (found === undefined) throw new Error(`no preview of ${rule}`);
  return found;
}
