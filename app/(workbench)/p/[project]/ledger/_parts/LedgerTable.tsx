import type { ProjectScreen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { Entry } from '@/db/ledger/read';
import { may } from '@/lib/policy';
import { About } from './About';
import styles from './ledger.module.css';
import { Payload } from './Payload';
import { Redact } from './Redact';
import { StruckOut } from './StruckOut';

export function LedgerTable({ entries, screen }: { entries: readonly Entry[]; screen: ProjectScreen }) {
  const { t, reading, project } = screen;
  const redacts = may({ role: project.role, administrator: false }, 'ledger.redact');
  const place = { id: project.id, slug: project.slug };
  return (
    <DataTable label={t('ledger.title')} stacked>
      <thead>
        <tr>
          <th scope="col" data-number>
            {t('ledger.position')}
          </th>
          <th scope="col">{t('ledger.when')}</th>
          <th scope="col">{t('ledger.who')}</th>
          <th scope="col">{t('ledger.what')}</th>
          <th scope="col">{t('ledger.subject')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.position}>
            <td data-head={t('ledger.position')} data-number>
              {formatNumber(entry.position, reading)}
            </td>
            <td data-head={t('ledger.when')} className={styles.when}>
              <LocalTime at={entry.at} reading={reading} />
            </td>
            <td data-head={t('ledger.who')} className={styles.who}>
              {entry.by === null ? t('ledger.house') : <bdi>{entry.by}</bdi>}
            </td>
            <td className={styles.what}>
              {t(`ledger.acts.${entry.verb}`)} <code className={styles.verb}>{entry.verb}</code>
            </td>
            <td className={styles.subject}>
              <div className={styles.about}>
                {entry.about && <About about={entry.about} screen={screen} />}
                {entry.struckOut && <StruckOut struckOut={entry.struckOut} screen={screen} />}
                <Payload payload={entry.payload} label={t('ledger.details')}>
                  {redacts && <Redact project={place} entryId={entry.id} number={formatNumber(entry.position, reading)} />}
                </Payload>
                {entry.inTree && (
                  <a
                    href={`/api/v1/ledger/inclusion?entry=${entry.id}`}
                    className={styles.proof}
                    aria-label={t('ledger.proofOf', { number: formatNumber(entry.position, reading) })}
                  >
                    {t('ledger.proof')}
                  </a>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
