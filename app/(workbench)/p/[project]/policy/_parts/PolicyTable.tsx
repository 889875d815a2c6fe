import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { FigureText } from '@/app/_ui/FigureText';
import { VAGUE_WORDS } from '@/lib/figure/figure';
import { formatNumber } from '@/lib/figure/format';
import type { FigurePolicy } from '@/lib/figure/policy';
import { toleranceField, typePolicy } from '@/lib/figure/typedPolicy';
import { inDigits } from '@/lib/text/digits';

/** The policy for those who only read it. */
export function PolicyTable({ policy, screen: { t, reading } }: { policy: FigurePolicy; screen: ProjectScreen }) {
  const percent = inDigits(typePolicy(policy)[toleranceField] ?? '', reading.digits);
  return (
    <>
      <p>{t('policy.toleranceValue', { percent })}</p>
      <DataTable label={t('policy.title')}>
        <thead>
          <tr>
            <th scope="col">{t('policy.word')}</th>
            <th scope="col">
              {t('policy.low')} – {t('policy.high')}
            </th>
          </tr>
        </thead>
        <tbody>
          {VAGUE_WORDS.map((word) => {
            const { low, high } = policy.vague[word];
            return (
              <tr key={word}>
                <th scope="row">{t(`figure.vague.${word}`)}</th>
                <td>
                  <FigureText text={`${formatNumber(low, reading.digits)}–${formatNumber(high, reading.digits)}`} size="inline" />
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </>
  );
}
