import { formatNumber } from '@/app/_ui/format';
import type { StoredClaim } from '@/db/claim/read';
import type { Reason } from '@/lib/verdict/verdict';
import type { Bench } from './bench';

/** Why two claims stand as they do, in a sentence of the reader's language. */
export function reasonOf({ screen: { t, reading }, names }: Bench, reason: Reason, a: StoredClaim, b: StoredClaim): string {
  const both = { a: names.said(a.answer), b: names.said(b.answer) };
  const n = (value: number) => formatNumber(value, reading);
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
    case 'unknown_figure':
    case 'different_kinds':
    case 'equal_date':
    case 'zone_not_stated':
    case 'equal_words':
    case 'words_differ':
      return t(`verdict.reason.${reason.code}`);
  }
}
