import { formatNumber } from '@/app/_ui/format';
import type { Translate } from '@/app/_ui/i18n';
import type { Reading } from '@/app/_ui/locale';
import type { Without } from '@/lib/reconcile/leaveOneOut';
import type { ComposerClaim } from './Composer';
import { why } from './previewWords';

/** A step up or down with its sign, kept in order inside Arabic: +8, −10. */
function step(by: number, reading: Reading): string {
  return `\u2066${by > 0 ? '+' : '−'}${formatNumber(Math.abs(by), reading)}\u2069`;
}

/** A claim by its figure and its speaker, in the order of the reader's language whatever the speaker's name is written in. */
export function claimName({ said, speaker }: ComposerClaim, { language }: Reading): string {
  return `${language === 'ar' ? '\u200f' : '\u200e'}${said} (\u2068${speaker}\u2069)`;
}

/** How a rule's suggestion changes, in words. */
export function changeWords({ change, preview }: Without, claims: readonly ComposerClaim[], reading: Reading, t: Translate): string {
  switch (change.kind) {
    case 'silenced':
      return t('reconcile.without.changes.silenced', { why: why(preview, claims, reading, t) });
    case 'moved': {
      const low = change.low === 0 ? [] : [t('reconcile.without.changes.low', { by: step(change.low, reading) })];
      const high = change.high === 0 ? [] : [t('reconcile.without.changes.high', { by: step(change.high, reading) })];
      return [...low, ...high].join(t('bench.list'));
    }
    case 'speaks':
    case 'opened':
    case 'closed':
    case 'words':
    case 'best':
    case 'none':
      return t(`reconcile.without.changes.${change.kind}`);
  }
}
