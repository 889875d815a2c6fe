import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { DataTable } from '@/app/_ui/DataTable';
import { FigureText } from '@/app/_ui/FigureText';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { PolicyVersion } from '@/db/policy/read';
import { VAGUE_WORDS } from '@/lib/figure/figure';
import { formatNumber } from '@/lib/figure/format';
import { toleranceField, typePolicy } from '@/lib/figure/typedPolicy';
import { inDigits } from '@/lib/text/digits';

/** Every version of the policy, the one in force first. */
export function Versions({ versions, screen: { t, reading } }: { versions: readonly PolicyVersion[]; screen: ProjectScreen }) {
  const number = (value: number) => formatNumber(value, reading.digits);
  return (
    <Card title={t('policy.history')}>
      <DataTable label={t('policy.history')} stacked>
        <thead>
          <tr>
            <th scope="col">{t('policy.version')}</th>
            <th scope="col">{t('figure.operator.about')}</th>
            {VAGUE_WORDS.map((word) => (
              <th key={word} scope="col">
                {t(`figure.vague.${word}`)}
              </th>
            ))}
            <th scope="col">{t('policy.by')}</th>
            <th scope="col">{t('policy.since')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <th scope="row" data-head={t('policy.version')}>
                {number(version.version)}
              </th>
              <td data-head={t('figure.operator.about')}>
                <FigureText text={`± ${inDigits(typePolicy(version)[toleranceField] ?? '', reading.digits)} %`} size="inline" />
              </td>
              {VAGUE_WORDS.map((word) => (
                <td data-head={t(`figure.vague.${word}`)} key={word}>
                  <FigureText text={`${number(version.vague[word].low)}–${number(version.vague[word].high)}`} size="inline" />
                </td>
              ))}
              <td data-head={t('policy.by')}>
                <bdi>{version.by}</bdi>
              </td>
              <td data-head={t('policy.since')}>
                <LocalTime at={version.at} reading={reading} precision="day" />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
