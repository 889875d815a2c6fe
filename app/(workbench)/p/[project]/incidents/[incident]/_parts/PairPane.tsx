import { shown } from '@/app/_session/actor';
import { Kbd } from '@/app/_ui/Kbd';
import { Link } from '@/app/_ui/Link';
import { Notice } from '@/app/_ui/Notice';
import { readSurroundings } from '@/db/bench/context';
import { readBeside } from '@/db/copy/beside';
import { Threads } from '../../../_annotations/Threads';
import { threadsAbout } from '../../../_annotations/target';
import { CopyBox } from '../../../_copies/CopyBox';
import { CopyLegend } from '../../../_copies/CopyLegend';
import type { Bench } from './bench';
import { conflictsAround } from './conflicts';
import { markedQuotes } from './markedQuotes';
import styles from './PairPane.module.css';
import { Pane } from './Pane';
import { Passage } from './Passage';
import { VerdictBox } from './VerdictBox';

/** Two claims of one question: both passages in their documents, how they stand to each other and why, and what was said about it. */
export async function PairPane({ bench }: { bench: Bench }) {
  const { screen, data, names, address } = bench;
  const { t, context, project } = screen;
  const [x, y] = address.pair ?? [];
  const close = { href: bench.to({ pair: null }), label: t('bench.pane.closePair') };
  const row = data.rows.find(({ claims }) => claims.some(({ id }) => id === x) && claims.some(({ id }) => id === y));
  const pair = row?.pairs.find(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  const a = row?.claims.find(({ id }) => id === pair?.a);
  const b = row?.claims.find(({ id }) => id === pair?.b);
  if (!row || !pair || !a || !b) {
    return (
      <Pane subject={`pair ${x} ${y}`} title={t('bench.pane.gone')} close={close}>
        <Notice tone="warning" live={false}>
          {t('bench.pane.missing')}
        </Notice>
      </Pane>
    );
  }
  const stretches = [a, b].map(({ document: { captureId }, quote: { start, end, exact } }) => ({ captureId, start, end, exact }));
  const [aroundA, aroundB] = await shown(await readSurroundings(context, project.id, stretches, 140));
  const beside = a.document.id === b.document.id ? null : await shown(await readBeside(context, project.id, a.document.id, b.document.id));
  const shared = beside?.runs.filter((run) => run.captureA === a.document.captureId && run.captureB === b.document.captureId) ?? [];
  const marked = markedQuotes(a, b);
  const { index, total, next, previous } = conflictsAround(bench);
  const isConflict = pair.verdict === 'conflict';
  return (
    <Pane
      subject={`pair ${a.id} ${b.id}`}
      tone={isConflict ? 'conflict' : 'plain'}
      kicker={index === null ? t(`ui.verdict.${pair.verdict}`) : t('bench.pane.position', { index: String(index), total: String(total) })}
      title={t('bench.pane.against', { a: names.brief(a.answer), b: names.brief(b.answer) })}
      aside={
        <>
          {previous && total > 1 && (
            <Link href={previous} scroll={false}>
              {t('bench.pane.previous')} <Kbd keys={['p']} />
            </Link>
          )}
          {next && (total > 1 || index === null) && (
            <Link href={next} scroll={false}>
              {t('bench.pane.next')} <Kbd keys={['n']} />
            </Link>
          )}
          <Link href={bench.to({ pair: null, row: row.question.id })} scroll={false}>
            {t('bench.pane.allPairs')}
          </Link>
        </>
      }
      close={close}
    >
      <p className={styles.question}>
        <bdi>{names.question(row.question)}</bdi>
      </p>
      <div className={styles.body}>
        <div className={styles.main}>
          <div className={styles.passages}>
            {aroundA && (
              <Passage
                bench={bench}
                claim={a}
                around={aroundA}
                runs={marked.a}
                shared={shared.map(({ startA: start, endA: end }) => ({ start, end }))}
              />
            )}
            {aroundB && (
              <Passage
                bench={bench}
                claim={b}
                around={aroundB}
                runs={marked.b}
                shared={shared.map(({ startB: start, endB: end }) => ({ start, end }))}
              />
            )}
          </div>
          {shared.length > 0 && <CopyLegend t={t} differs={[...marked.a, ...marked.b].some(({ differs }) => differs)} />}
          <VerdictBox bench={bench} pair={pair} a={a} b={b} />
          {beside && beside.words > 0 && <CopyBox screen={screen} beside={beside} sources={data.sources} link />}
        </div>
        <Threads
          screen={screen}
          target={{ kind: 'pair', claimId: a.id, otherClaimId: b.id }}
          threads={threadsAbout(data.threads, { kind: 'pair', claimId: a.id, otherClaimId: b.id })}
          label={t('bench.pane.notes')}
        />
      </div>
    </Pane>
  );
}
