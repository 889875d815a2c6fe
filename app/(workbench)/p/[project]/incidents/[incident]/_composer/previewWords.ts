import { formatNumber } from '@/app/_ui/format';
import type { Translate } from '@/app/_ui/i18n';
import { localeTag, type Reading } from '@/app/_ui/locale';
import type { AnswerKind } from '@/lib/claim/claim';
import { formatDate } from '@/lib/figure/edtf';
import { formatTime } from '@/lib/figure/time';
import type { ClaimId } from '@/lib/id';
import type { RulePreview } from '@/lib/reconcile/rule';
import type { ComposerClaim } from './Composer';

/** What a rule suggests, short: "61–106", "≥ 61", "80", a date. Empty when it is silent. */
export function suggestion({ value, text }: RulePreview, kind: AnswerKind, reading: Reading): string {
  const n = (number: number) => formatNumber(number, reading);
  if (value) {
    if (value.high === null) return `≥ ${n(value.low)}`;
    return value.low === value.high ? n(value.low) : `${n(value.low)}–${n(value.high)}`;
  }
  if (text === null) return '';
  return kind === 'date' ? formatDate(text, reading) : kind === 'time' ? formatTime(text, reading) : text;
}

/** As many claims, or origins, as are listed under one rule. */
export const LISTED_AT_ONCE = 40;
/** As many figures as a sentence can hold. */
const NAMED = 12;

/** What a suggestion rests on, or why there is none. */
export function why({ silence, claims, origins }: RulePreview, all: readonly ComposerClaim[], reading: Reading, t: Translate): string {
  const figures = (ids: readonly ClaimId[]) => {
    const meant = new Set(ids);
    const said = [...new Set(all.flatMap((claim) => (meant.has(claim.id) ? [claim.said] : [])))];
    return new Intl.ListFormat(localeTag(reading)).format(said.length > NAMED ? [...said.slice(0, NAMED), '…'] : said);
  };
  if (silence === null) return t('reconcile.rests', { claims: claims.length, origins });
  switch (silence.code) {
    case 'nothing_shared':
    case 'source_differs_from_itself':
      return t(`reconcile.silence.${silence.code}`, { figures: figures(silence.claims) });
    case 'too_few_origins':
      return t('reconcile.silence.too_few_origins', { origins: silence.origins });
    case 'no_majority':
      return t('reconcile.silence.no_majority', { origins: formatNumber(silence.origins, reading) });
    case 'too_few_for_median':
      return t('reconcile.silence.too_few_for_median', { origins: silence.origins });
    case 'too_few_weighed':
      return t('reconcile.silence.too_few_weighed', { weighed: silence.weighed, origins: formatNumber(silence.origins, reading) });
    case 'no_bounds':
    case 'no_stated_minimum':
    case 'choose_source':
    case 'source_says_nothing':
    case 'not_a_number':
    case 'you_decide':
      return t(`reconcile.silence.${silence.code}`);
  }
}
