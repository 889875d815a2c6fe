import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Link } from '@/app/_ui/Link';
import { type MovedQuestion, type MovedRecord, previewPolicy } from '@/db/policy/preview';
import { listSourceNames } from '@/db/source/read';
import { countOrigins } from '@/lib/claim/origin';
import type { FigurePolicy } from '@/lib/figure/policy';
import { typePolicy } from '@/lib/figure/typedPolicy';
import type { ReconciledRange } from '@/lib/reconcile/value';
import { type Standing, saidStanding } from '@/lib/verdict/standing';
import { naming } from '../../_claims/naming';
import { nameQuestion } from '../../records/_parts/question';
import { sayValue } from '../../records/_parts/value';
import styles from './policy.module.css';

/** As many of each as a person reads at once; the counts above them are whole. */
const SHOWN = 40;

/** What would move if the draft ruled: verdicts by question, and the records that would turn stale. */
export async function Preview({ current, draft, screen }: { current: FigurePolicy; draft: FigurePolicy; screen: ProjectScreen }) {
  const { t, context, project } = screen;
  if (JSON.stringify(typePolicy(current)) === JSON.stringify(typePolicy(draft))) {
    return (
      <Card title={t('policy.previewTitle')} id="preview">
        <p>{t('policy.unchanged')}</p>
      </Card>
    );
  }
  const { questions, records } = await shown(await previewPolicy(context, project.id, draft));
  const pairs = questions.reduce((sum, { moved }) => sum + moved.count, 0);
  const names = naming(screen, questions.length ? await shown(await listSourceNames(context, project.id)) : []);
  return (
    <Card title={t('policy.previewTitle')} id="preview">
      {pairs + records.length === 0 ? (
        <p>{t('policy.nothing')}</p>
      ) : (
        <div className={styles.preview}>
          <h3>{t('policy.verdicts', { count: pairs })}</h3>
          <Moves items={questions} screen={screen} render={(question) => <QuestionMoves {...question} names={names} screen={screen} />} />
          <h3>{t('policy.stale', { count: records.length })}</h3>
          {records.length > 0 && <p className={styles.soft}>{t('policy.whyStale')}</p>}
          <Moves items={records} screen={screen} render={(record) => <RecordMoves {...record} screen={screen} />} />
        </div>
      )}
    </Card>
  );
}

function Moves<T extends MovedQuestion | MovedRecord>(props: {
  items: readonly T[];
  screen: ProjectScreen;
  render: (item: T) => React.ReactNode;
}) {
  const { items, screen, render } = props;
  if (!items.length) return null;
  return (
    <ul className={styles.moves}>
      {items.slice(0, SHOWN).map((item) => (
        <li key={'record' in item ? item.record.id : item.question.id}>{render(item)}</li>
      ))}
      {items.length > SHOWN && <li>{screen.t('policy.more', { count: items.length - SHOWN })}</li>}
    </ul>
  );
}

type QuestionMovesProps = MovedQuestion & { names: ReturnType<typeof naming>; screen: ProjectScreen };

function QuestionMoves({ question, incident, claims, moved, names, screen }: QuestionMovesProps) {
  const { t, at, name } = screen;
  const said = (id: string) => {
    const claim = claims.find((one) => one.id === id);
    return claim ? names.brief(claim.answer) : '';
  };
  const { origins } = countOrigins(claims.map(({ chain }) => chain));
  const standing = (kind: Standing) => t(`ui.standing.${saidStanding(kind, origins)}`);
  return (
    <>
      <Link href={at(`incidents/${incident.id}`)} className={styles.where}>
        <bdi>{nameQuestion(question, screen)}</bdi>
      </Link>
      <span className={styles.incident}>
        <bdi>{name({ en: incident.titleEn, ar: incident.titleAr })}</bdi>
      </span>
      {moved.pairs.map(({ a, b, from, to }) => (
        <span key={`${a} ${b}`}>
          {t('policy.pair', { a: said(a), b: said(b), from: t(`ui.verdict.${from}`), to: t(`ui.verdict.${to}`) })}
        </span>
      ))}
      {moved.count > moved.pairs.length && <span>{t('policy.more', { count: moved.count - moved.pairs.length })}</span>}
      {moved.standing && <span>{t('policy.standing', { from: standing(moved.standing.from), to: standing(moved.standing.to) })}</span>}
    </>
  );
}

function RecordMoves({ record, question, incident, value, screen }: MovedRecord & { screen: ProjectScreen }) {
  const { t, at, name, reading } = screen;
  const said = (range: ReconciledRange | null) =>
    range ? sayValue({ settled: true, value: null, ...range }, question.measure, reading, t).text : t('policy.silent');
  const sentence = value
    ? t('policy.value', { from: said(value.from), to: said(value.to) })
    : t(record.rule === 'manual' ? 'policy.noRule' : 'policy.sameValue');
  return (
    <>
      <Link href={at(`records/${record.id}`)} className={styles.where}>
        <bdi>{nameQuestion(question, screen)}</bdi>
      </Link>
      <span className={styles.incident}>
        <bdi>{name({ en: incident.titleEn, ar: incident.titleAr })}</bdi>
      </span>
      <span>{sentence}</span>
    </>
  );
}
