import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { FigureText } from '@/app/_ui/FigureText';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { Tag } from '@/app/_ui/Tag';
import type { Reconciliation, RecordData } from '@/db/reconciliation/read';
import { diffWords } from '@/lib/diff/words';
import { sayValue } from '../../_parts/value';
import styles from './Versions.module.css';
import { WordDiff } from './WordDiff';

interface Props {
  data: RecordData;
  screen: ProjectScreen;
}

/** Every submission of the question, newest first, and how its reasons moved from one to the next. */
export function Versions({ data: { record, versions, question }, screen }: Props) {
  const { t, at, reading } = screen;
  if (versions.length === 1)
    return (
      <Card title={t('records.versions')}>
        <p className={styles.soft}>{t('records.onlyVersion')}</p>
      </Card>
    );
  return (
    <Card title={t('records.versions')}>
      <ol className={styles.versions} reversed>
        {versions.toReversed().map((version) => {
          const said = sayValue(version, question.measure, reading, t);
          const before = versions.find(({ number }) => number === version.number - 1);
          const label = t('records.record', { number: formatNumber(version.number, reading) });
          return (
            <li key={version.id} className={styles.version}>
              <p className={styles.line}>
                {version.id === record.id ? (
                  <span aria-current="true">
                    {label} · {t('records.thisOne')}
                  </span>
                ) : (
                  <Link href={at(`records/${version.id}`)}>{label}</Link>
                )}
                {said.settled ? <FigureText text={said.text} size="lead" /> : <b>{said.text}</b>}
                {said.best && <span className={styles.soft}>{t('records.best', { best: said.best })}</span>}
                <Tag status={version.status} t={t} />
                <span className={styles.soft}>
                  {t(`reconcile.rule.${version.rule}`)} · <bdi>{version.author.name}</bdi>
                </span>
              </p>
              {before && <Change from={before} to={version} screen={screen} open={version.id === record.id} />}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

function Change({
  from,
  to,
  screen: { t, reading },
  open,
}: {
  from: Reconciliation;
  to: Reconciliation;
  screen: ProjectScreen;
  open: boolean;
}) {
  const number = (version: Reconciliation) => formatNumber(version.number, reading);
  const { a, b } = diffWords(from.rationale, to.rationale);
  const same = !a.some(({ differs }) => differs) && !b.some(({ differs }) => differs);
  return (
    <details className={styles.change} open={open}>
      <summary>{t('records.changes', { from: number(from), to: number(to) })}</summary>
      {same ? (
        <p className={styles.soft}>{t('records.sameRationale')}</p>
      ) : (
        <WordDiff
          before={{ label: t('records.before', { number: number(from) }), text: from.rationale }}
          after={{ label: t('records.before', { number: number(to) }), text: to.rationale }}
        />
      )}
    </details>
  );
}
