import { formatNumber } from '@/app/_ui/format';
import type { StoredClaim } from '@/db/claim/read';
import type { ClaimId } from '@/lib/id';
import type { Reason } from '@/lib/verdict/verdict';
import type { Bench } from './bench';

/** Words of either direction inside a sentence of ours (UAX #9, isolates). */
const isolated = (words: string) => `\u2068${words}\u2069`;

/** Why two claims stand as they do, in a sentence of the reader's language. */
export function reasonOf({ screen: { t, reading }, names }: Bench, reason: Reason, a: StoredClaim, b: StoredClaim): string {
  const both = { a: names.said(a.answer), b: names.said(b.answer) };
  const n = (value: number) => formatNumber(value, reading);
  const partAndWhole = (part: ClaimId) =>
    part === a.id ? { part: both.a, whole: both.b, scope: isolated(a.scope) } : { part: both.b, whole: both.a, scope: isolated(b.scope) };
  switch (reason.code) {
    case 'overlap':
      return reason.high === null
        ? t('verdict.reason.overlap_open', { ...both, low: n(reason.low) })
        : t('verdict.reason.overlap', { ...both, low: n(reason.low), high: n(reason.high) });
    case 'one_origin_later_word': {
      const [later, earlier] = reason.later === a.id ? [both.a, both.b] : [both.b, both.a];
      return t('verdict.reason.one_origin_later_word', { later, earlier });
    }
    case 'one_origin_one_value':
    case 'equal_bounds':
      return t(`verdict.reason.${reason.code}`, { a: both.a });
    case 'no_overlap':
    case 'dates_overlap':
    case 'dates_apart':
    case 'equal_time':
    case 'times_apart':
      return t(`verdict.reason.${reason.code}`, both);
    case 'speaks_of_part':
      return t('verdict.reason.speaks_of_part', partAndWhole(reason.part));
    case 'part_fits':
      return reason.high === null
        ? t('verdict.reason.part_fits_open', partAndWhole(reason.part))
        : t('verdict.reason.part_fits', { ...partAndWhole(reason.part), low: n(reason.low), high: n(reason.high) });
    case 'part_exceeds_whole':
      return t('verdict.reason.part_exceeds_whole', { ...partAndWhole(reason.part), low: n(reason.low), high: n(reason.high) });
    case 'different_parts':
      return t('verdict.reason.different_parts', { ...both, scopeA: isolated(a.scope), scopeB: isolated(b.scope) });
    case 'unknown_figure':
    case 'different_measures':
    case 'populations_apart':
    case 'populations_not_nested':
    case 'different_things':
    case 'different_kinds':
    case 'equal_date':
    case 'zone_not_stated':
    case 'equal_words':
    case 'words_differ':
      return t(`verdict.reason.${reason.code}`);
  }
}
