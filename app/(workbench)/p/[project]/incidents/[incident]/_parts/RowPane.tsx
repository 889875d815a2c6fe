import { Link } from '@/app/_ui/Link';
import { Verdict } from '@/app/_ui/Verdict';
import type { BenchRow } from '@/db/bench/read';
import { VERDICTS } from '@/lib/verdict/verdict';
import { Threads } from '../../../_annotations/Threads';
import { threadsAbout } from '../../../_annotations/target';
import { type Bench, toPair } from './bench';
import { Pane } from './Pane';
import styles from './RowPane.module.css';
import { RowParts } from './RowParts';

/** As many pairs under one verdict as are read; the next ones come with the next claims. */
const PAIRS = 60;

/** The pairs of a row's accepted claims under their verdicts, and the notes on the question. */
export function RowPane({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { screen, names, data } = bench;
  const { t } = screen;
  const { question, pairs, claims } = row;
  const byId = new Map<string, (typeof claims)[number]>(claims.map((claim) => [claim.id, claim]));
  const nameOf = (id: string) => {
    const claim = byId.get(id);
    return claim ? { said: names.answer(claim.answer), origin: names.link(claim.chain.at(-1) ?? claim.chain[0]) } : null;
  };
  // Conflicts first: they are what one comes for.
  const kinds = ['conflict' as const, ...VERDICTS.filter((kind) => kind !== 'conflict')];
  const groups = kinds.map((kind) => ({ kind, of: pairs.filter(({ verdict }) => verdict === kind) })).filter(({ of }) => of.length);
  return (
    <Pane
      subject={`row ${question.id}`}
      kicker={t(`claims.measure.${question.measure}`)}
      title={<bdi>{names.population(question)}</bdi>}
      close={{ href: bench.to({ row: null }), label: t('bench.pane.closeRow') }}
    >
      <div className={styles.body}>
        <div className={styles.groups}>
          <h3 className={styles.heading}>{t('bench.pane.pairs')}</h3>
          <RowParts bench={bench} row={row} />
          {groups.length === 0 && <p className={styles.none}>{t('bench.pane.pairsNone')}</p>}
          {groups.map(({ kind, of }) => (
            <section key={kind} aria-label={t(`ui.verdict.${kind}`)} className={styles.group}>
              <p>
                <Verdict kind={kind} t={t} />
              </p>
              <ul className={styles.pairs}>
                {of.slice(0, PAIRS).map((pair) => {
                  const [a, b] = [nameOf(pair.a), nameOf(pair.b)];
                  if (!a || !b) return null;
                  return (
                    <li key={`${pair.a} ${pair.b}`}>
                      <Link href={toPair(bench, pair)} scroll={false} className={styles.pair}>
                        <span>
                          <bdi className={styles.said}>{a.said}</bdi> <bdi className={styles.origin}>{a.origin}</bdi>
                        </span>
                        <span>
                          <bdi className={styles.said}>{b.said}</bdi> <bdi className={styles.origin}>{b.origin}</bdi>
                        </span>
                      </Link>
                    </li>
                  );
                })}
              </ul>
              {of.length > PAIRS && <p className={styles.none}>{t('bench.pane.pairsMore', { count: of.length - PAIRS })}</p>}
            </section>
          ))}
        </div>
        <div className={styles.groups}>
          <h3 className={styles.heading}>{t('bench.pane.questionNotes')}</h3>
          <Threads
            screen={screen}
            target={{ kind: 'question', questionId: question.id }}
            threads={threadsAbout(data.threads, { kind: 'question', questionId: question.id })}
            label={t('bench.pane.questionNotes')}
          />
        </div>
      </div>
    </Pane>
  );
}
