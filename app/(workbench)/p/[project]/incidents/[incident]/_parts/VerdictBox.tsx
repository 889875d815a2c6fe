import { Form } from '@/app/_ui/Form';
import { LocalTime } from '@/app/_ui/LocalTime';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { Verdict } from '@/app/_ui/Verdict';
import type { StoredClaim } from '@/db/claim/read';
import { VERDICTS } from '@/lib/verdict/verdict';
import { rule } from '../actions';
import type { Bench, Pair } from './bench';
import { reasonOf } from './reason';
import styles from './VerdictBox.module.css';

interface VerdictBoxProps {
  bench: Bench;
  pair: Pair;
  a: StoredClaim;
  b: StoredClaim;
}

/** The verdict that holds, whose word it is and why; what comparison says when a person said otherwise; and a reviewer's say. */
export function VerdictBox({ bench, pair, a, b }: VerdictBoxProps) {
  const { screen } = bench;
  const { t, reading } = screen;
  const { ruling, computed, verdict } = pair;
  const overruled = ruling !== null && ruling.verdict !== computed.verdict;
  const reason = reasonOf(bench, computed.reason, a, b);
  return (
    <div className={styles.box} data-verdict={verdict}>
      <div className={styles.says}>
        <p className={styles.line}>
          <Verdict kind={verdict} t={t} /> {!overruled && <span>{reason}</span>}
        </p>
        {overruled && (
          <p dir="auto" className={styles.given}>
            {ruling.reason}
          </p>
        )}
        {ruling && (
          <p className={styles.by}>
            {t(overruled ? 'bench.ruling.overruled' : 'bench.ruling.confirmed', { name: ruling.by })} ·{' '}
            <LocalTime at={ruling.at} reading={reading} />
          </p>
        )}
        {overruled && (
          <p className={styles.by}>
            {t('bench.ruling.was', { verdict: t(`ui.verdict.${computed.verdict}`) })} {reason}
          </p>
        )}
      </div>
      {bench.writes && <Say bench={bench} pair={pair} a={a} b={b} overruled={overruled} />}
    </div>
  );
}

function Say({ bench, pair, a, b, overruled }: VerdictBoxProps & { overruled: boolean }) {
  const { t, project } = bench.screen;
  const { computed, ruling } = pair;
  const sides = { a: { claimId: a.id, version: a.version }, b: { claimId: b.id, version: b.version } };
  const action = rule.bind(null, project.id, { ...sides, seen: ruling?.id ?? null });
  const confirm = overruled ? 'restore' : computed.verdict === 'conflict' ? 'confirmConflict' : 'confirm';
  return (
    <div className={styles.acts}>
      {(ruling === null || overruled) && (
        <Form action={action} label={t(`bench.ruling.${confirm}`)}>
          <input type="hidden" name="verdict" value={computed.verdict} />
          <SubmitButton variant="plain">{t(`bench.ruling.${confirm}`)}</SubmitButton>
        </Form>
      )}
      <details className={styles.overrule}>
        <summary>{t('bench.ruling.overrule')}</summary>
        <Form action={action} label={t('bench.ruling.formLabel')} className={styles.form}>
          <SelectField
            name="verdict"
            label={t('bench.ruling.verdict')}
            options={VERDICTS.filter((kind) => kind !== pair.verdict).map((kind) => ({ value: kind, label: t(`ui.verdict.${kind}`) }))}
            blank
          />
          <TextArea name="reason" label={t('bench.ruling.reason')} rows={2} />
          <div>
            <SubmitButton variant="plain">{t('bench.ruling.save')}</SubmitButton>
          </div>
        </Form>
      </details>
    </div>
  );
}
