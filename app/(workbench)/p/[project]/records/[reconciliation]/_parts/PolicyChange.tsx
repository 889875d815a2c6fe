import type { ProjectScreen } from '@/app/_session/screen';
import { formatNumber } from '@/app/_ui/format';
import type { ToldChange } from '@/db/reconciliation/changes';
import { VAGUE_WORDS } from '@/lib/figure/figure';
import { Item } from './ChangeItem';

/** Another version of the policy of figures, with the bounds that moved. */
export function PolicyChange({
  change,
  screen: { t, reading },
}: {
  change: Extract<ToldChange, { kind: 'policy' }>;
  screen: ProjectScreen;
}) {
  const { before, after } = change;
  const n = (value: number) => formatNumber(value, reading);
  const bounds = ({ low, high }: { low: number; high: number }) => `${n(low)}–${n(high)}`;
  const percent = (part: number) => n(Math.round(part * 1000) / 10);
  const moved = [
    ...(before.aboutTolerance === after.aboutTolerance
      ? []
      : [t('changes.tolerance', { from: percent(before.aboutTolerance), to: percent(after.aboutTolerance) })]),
    ...VAGUE_WORDS.flatMap((word) => {
      const [from, to] = [bounds(before.vague[word]), bounds(after.vague[word])];
      return from === to ? [] : [t('changes.bounds', { word: t(`figure.vague.${word}`), from, to })];
    }),
  ];
  return (
    <Item what={t('changes.policy', { from: n(change.from), to: n(change.to) })}>
      {moved.length ? moved.map((line) => <p key={line}>{line}</p>) : <p>{t('changes.sameBounds')}</p>}
    </Item>
  );
}
