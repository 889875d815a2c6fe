import type { ProjectScreen } from '@/app/_session/screen';
import { Chip } from '@/app/_ui/Chip';
import { DataTable } from '@/app/_ui/DataTable';
import { FigureText } from '@/app/_ui/FigureText';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import { Tag } from '@/app/_ui/Tag';
import type { RecordRow } from '@/db/reconciliation/list';
import { isStale } from '@/lib/reconcile/recordFilter';
import { nameQuestion } from './question';
import styles from './records.module.css';
import { sayValue } from './value';

interface Props {
  records: readonly RecordRow[];
  /** Those that anyone may read. */
  published: ReadonlySet<string>;
  screen: ProjectScreen;
}

export function RecordTable({ records, published, screen }: Props) {
  const { t } = screen;
  return (
    <DataTable label={t('records.title')} stacked>
      <thead>
        <tr>
          <th scope="col">{t('records.question')}</th>
          <th scope="col">{t('records.value')}</th>
          <th scope="col">{t('records.status')}</th>
          <th scope="col">{t('records.author')}</th>
          <th scope="col">{t('records.decided')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <Row key={record.id} record={record} open={published.has(record.id)} screen={screen} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ record, open, screen }: { record: RecordRow; open: boolean; screen: ProjectScreen }) {
  const { t, at, name, reading } = screen;
  const { question, incident, author, decision } = record;
  const said = sayValue(record, question.measure, reading, t);
  return (
    <tr>
      <th scope="row" className={styles.question}>
        <Link href={at(`records/${record.id}`)} data-row>
          <bdi>{nameQuestion(question, screen)}</bdi>
        </Link>
        <span className={styles.incident}>
          <bdi>{name({ en: incident.titleEn, ar: incident.titleAr })}</bdi>
        </span>
      </th>
      <td data-head={t('records.value')}>
        {said.settled ? <FigureText text={said.text} /> : said.text}
        {said.best && <span className={styles.best}>{t('records.best', { best: said.best })}</span>}
        <span className={styles.how}>{t(`reconcile.rule.${record.rule}`)}</span>
      </td>
      <td>
        <span className={styles.tags}>
          <Tag status={record.status} t={t} />
          {isStale(record) && <Tag status="stale" t={t} />}
          {open && <Chip href={`/r/${record.id}`}>{t('publication.mark')}</Chip>}
        </span>
        {isStale(record) && record.staleness && (
          <span className={styles.how}>
            <bdi>{record.staleness.by}</bdi>
            {': '}
            {t(`ledger.acts.${record.staleness.verb}`)}
          </span>
        )}
        {record.dissents.length > 0 && <span className={styles.how}>{t('dissent.count', { count: record.dissents.length })}</span>}
      </td>
      <td data-head={t('records.author')} className={styles.person}>
        <bdi>{author.name}</bdi>
        <span className={styles.how}>
          <LocalTime at={record.submittedAt} reading={reading} precision="day" />
        </span>
      </td>
      <td data-head={t('records.decided')} className={styles.person}>
        {decision && (
          <>
            <bdi>{decision.by}</bdi>
            <span className={styles.how}>
              <LocalTime at={decision.at} reading={reading} precision="day" />
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
