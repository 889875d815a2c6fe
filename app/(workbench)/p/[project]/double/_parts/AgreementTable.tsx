import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import type { Translate } from '@/app/_ui/i18n';
import type { Reading as As } from '@/app/_ui/locale';
import { RESAMPLES, SEED } from '@/lib/agreement/bootstrap';
import type { Estimate, FieldAgreement, Report } from '@/lib/agreement/report';
import { coefficient, share } from './decimals';
import styles from './double.module.css';

interface AgreementTableProps {
  report: Report;
  first: string;
  second: string;
  t: Translate;
  as: As;
}

const isolated = (name: string) => `\u2068${name}\u2069`;

/** How far two readings agree, field by field, with intervals; what is undefined is said to be. */
export function AgreementTable({ report, first, second, t, as }: AgreementTableProps) {
  return (
    <div className={styles.agreement}>
      <p>
        {t('doubleReading.found', { both: report.both })} {t('doubleReading.foundOnly', { name: isolated(first), count: report.onlyFirst })}{' '}
        {t('doubleReading.foundOnly', { name: isolated(second), count: report.onlySecond })}{' '}
        {report.found !== null && t('doubleReading.foundShare', { share: share(report.found, as) })}
      </p>
      <p>{t('doubleReading.sameInAll', { count: report.agreed, quotes: report.sameQuote })}</p>
      <DataTable label={t('doubleReading.agreement')} className={styles.statistics} stacked>
        <thead>
          <tr>
            <th scope="col">{t('doubleReading.field')}</th>
            <th scope="col" data-number>
              {t('doubleReading.agreedShare')}
            </th>
            <th scope="col" data-number>
              {t('doubleReading.units')}
            </th>
            <th scope="col">{t('doubleReading.kappa')}</th>
            <th scope="col">{t('doubleReading.alpha')}</th>
          </tr>
        </thead>
        <tbody>
          {report.fields.map((field) => (
            <Row key={field.field} field={field} t={t} as={as} />
          ))}
        </tbody>
      </DataTable>
      <details className={styles.how}>
        <summary>{t('doubleReading.how')}</summary>
        {(['howUnits', 'howSpan', 'howKappa', 'howUndefined'] as const).map((key) => (
          <p key={key}>{t(`doubleReading.${key}`)}</p>
        ))}
      </details>
      <p className={styles.soft}>{t('doubleReading.howInterval', { resamples: RESAMPLES, seed: String(SEED) })}</p>
    </div>
  );
}

function Row({ field: { field, agreed, units, kappa, alpha }, t, as }: { field: FieldAgreement; t: Translate; as: As }) {
  return (
    <tr data-field={field}>
      <th scope="row">{t(`doubleReading.fields.${field}`)}</th>
      <td data-head={t('doubleReading.agreedShare')} data-number>
        {agreed === null ? '' : <bdi>{share(agreed, as)}</bdi>}
      </td>
      <td data-head={t('doubleReading.units')} data-number>
        {formatNumber(units, as)}
      </td>
      <td data-head={t('doubleReading.kappa')}>
        {kappa ? <EstimateText of={kappa} t={t} as={as} /> : <span className={styles.soft}>{t('doubleReading.undefined.none')}</span>}
      </td>
      <td data-head={t('doubleReading.alpha')}>
        <EstimateText of={alpha} t={t} as={as} />
      </td>
    </tr>
  );
}

function EstimateText({ of: { statistic, interval }, t, as }: { of: Estimate; t: Translate; as: As }) {
  if (statistic.kind === 'undefined') return <span className={styles.soft}>{t(`doubleReading.undefined.${statistic.why}`)}</span>;
  return (
    <>
      <bdi dir="ltr" className={styles.number}>
        {coefficient(statistic.value, as)}
      </bdi>{' '}
      <span className={styles.soft}>
        {interval.kind === 'interval' ? (
          <bdi dir="ltr">
            [{coefficient(interval.low, as)}, {coefficient(interval.high, as)}]
          </bdi>
        ) : (
          t('doubleReading.undefined.interval')
        )}
      </span>
    </>
  );
}
