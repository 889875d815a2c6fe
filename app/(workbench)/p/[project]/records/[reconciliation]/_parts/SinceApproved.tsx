import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { formatNumber } from '@/app/_ui/format';
import type { RecordData } from '@/db/reconciliation/read';
import { parseInputs } from '@/lib/reconcile/inputs';
import { sayValue } from '../../_parts/value';
import { Changes } from './Changes';
import styles from './Changes.module.css';
import { WordDiff } from './WordDiff';

/** Of a submission that follows an approved one, only what is new: value, evidence, reasons. */
export function SinceApproved({ data, screen }: { data: RecordData; screen: ProjectScreen }) {
  const { record, since, question, sources, inputs } = data;
  const { t, reading } = screen;
  if (!since) return null;
  const { earlier, changes } = since;
  const label = t('changes.sinceApproved', { number: formatNumber(earlier.number, reading) });
  const [from, to] = [sayValue(earlier, question.measure, reading, t), sayValue(record, question.measure, reading, t)];
  const [before, after] = [valueLine(from), valueLine(to)];
  const claims = parseInputs(inputs).claims;
  return (
    <Card title={label} tone="accent">
      <p className={styles.head}>
        <span className={styles.what}>{t('changes.value')}</span>
        <bdi>{before === after ? t('changes.sameValue') : t('changes.to', { from: before, to: after })}</bdi>
      </p>
      {changes.length ? (
        <Changes
          changes={changes}
          claimOf={(id) => claims.find((claim) => claim.id === id) ?? null}
          sources={sources}
          screen={screen}
          label={t('changes.title')}
        />
      ) : (
        <p>{t('changes.sameInputs')}</p>
      )}
      <p className={styles.what}>{t('changes.rationale')}</p>
      {earlier.rationale === record.rationale ? (
        <p>{t('changes.sameRationale')}</p>
      ) : (
        <WordDiff
          before={{ label: t('records.record', { number: formatNumber(earlier.number, reading) }), text: earlier.rationale }}
          after={{ label: t('records.record', { number: formatNumber(record.number, reading) }), text: record.rationale }}
        />
      )}
    </Card>
  );
}

const valueLine = ({ text, best }: { readonly text: string; readonly best?: string | null }) => (best ? `${text} (${best})` : text);
