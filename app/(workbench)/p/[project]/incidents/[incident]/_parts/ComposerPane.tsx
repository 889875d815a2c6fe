import { shown } from '@/app/_session/actor';
import { ButtonLink } from '@/app/_ui/Button';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { Notice } from '@/app/_ui/Notice';
import type { BenchRow } from '@/db/bench/read';
import { readBasis } from '@/db/reconciliation/basis';
import { readGrades } from '@/db/source/grades';
import { ANSWER_KIND, type Chain } from '@/lib/claim/claim';
import { originKey } from '@/lib/claim/origin';
import { once } from '@/lib/once';
import { gradesOfQuestion } from '@/lib/reconcile/weights';
import { Composer } from '../_composer/Composer';
import { contentOf } from '../_composer/content';
import { type Bench, toReader } from './bench';
import styles from './ComposerPane.module.css';
import { Pane } from './Pane';
import { Value } from './Value';

/** The composer of a row's value; while a submission waits or stands, that comes first and composing anew is a choice. */
export async function ComposerPane({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { screen, names, address } = bench;
  const { t, project } = screen;
  const { question, draft, reconciliations } = row;
  const { accepted } = row;
  const latest = reconciliations.at(-1);
  // What came back, and what no longer rests on what stands, is the beginning of the next.
  const again = latest && (latest.status === 'returned' || latest.stale) ? latest : null;
  const standing = accepted.map(({ id }) => id);
  const composing = bench.writes && accepted.length > 0 && (!latest || again !== null || draft !== null || address.again);
  const grades = composing ? await shown(await readGrades(screen.context, project.id)) : [];
  const speakers = new Map(accepted.flatMap(({ chain }) => chain.map((link) => [link.kind === 'source' ? link.sourceId : null, link])));
  const sourceNames = Object.fromEntries([...speakers].flatMap(([id, link]) => (id ? [[id, names.link(link)]] : [])));
  const seen = { claims: accepted, policy: bench.data.policy };
  const basis = composing ? await shown(await readBasis(screen.context, project.id, question.id, seen)) : null;
  // One object for all claims of one chain: what is sent to the browser names it once.
  const told = once((key: string) => {
    const chain: Chain = JSON.parse(key);
    return {
      chain,
      origin: originKey(chain),
      speaker: names.link(chain.at(-1) ?? chain[0]),
      links: names.chain(chain),
      relays: chain.slice(0, -1).reverse().map(names.link),
    };
  });
  return (
    <Pane
      subject={`compose ${question.id}`}
      tone="accent"
      kicker={t('compose.title')}
      title={<bdi className={styles.question}>{names.question(question)}</bdi>}
      close={{ href: bench.to({ compose: null, again: false }), label: t('compose.close') }}
    >
      {latest && <Latest bench={bench} row={row} composing={composing} />}
      {!bench.writes && <p className={styles.soft}>{t('compose.readersOnly')}</p>}
      {bench.writes && accepted.length === 0 && <p className={styles.soft}>{t('compose.nothing')}</p>}
      {composing && basis && (
        <Composer
          projectId={project.id}
          questionId={question.id}
          kind={ANSWER_KIND[question.measure]}
          policy={bench.data.policy}
          grades={gradesOfQuestion(question.measure, grades)}
          claims={accepted.map((claim) => ({
            ...{ id: claim.id, version: claim.version, answer: claim.answer, asOf: claim.asOf, scope: claim.scope },
            ...told(JSON.stringify(claim.chain)),
            href: toReader(bench, claim),
            short: names.answer(claim.answer),
            said: names.brief(claim.answer),
            words: claim.quote.exact,
            lang: claim.document.language,
          }))}
          sources={sourceNames}
          basis={basis}
          draft={draft}
          beginning={again ? contentOf(again, standing) : null}
          doneHref={bench.to({ again: false })}
        />
      )}
    </Pane>
  );
}

function Latest({ bench, row, composing }: { bench: Bench; row: BenchRow; composing: boolean }) {
  const { screen } = bench;
  const { t, at, reading } = screen;
  const latest = row.reconciliations.at(-1);
  if (!latest) return null;
  const { status, decision, stale, id } = latest;
  const number = formatNumber(latest.number, reading);
  const back = status === 'returned';
  return (
    <Notice
      tone={back || stale ? 'warning' : status === 'approved' ? 'success' : 'info'}
      title={t('compose.latest', { number, status: t(`ui.status.${status}`) })}
      live={false}
    >
      <p className={styles.value}>
        <Value screen={screen} question={row.question} of={latest} /> · {t(`reconcile.rule.${latest.rule}`)} ·{' '}
        <bdi>{latest.author.name}</bdi>
      </p>
      {status === 'submitted' && <p>{t('compose.waiting')}</p>}
      {stale && <p>{t('compose.stale')}</p>}
      {stale && composing && !row.draft && <p className={styles.soft}>{t('compose.staleDraft')}</p>}
      {back && decision && (
        <>
          <p className={styles.soft}>{t('compose.returned', { name: decision.by })}</p>
          <p dir="auto" className={styles.note}>
            {decision.note}
          </p>
          {composing && !row.draft && <p className={styles.soft}>{t('compose.returnedDraft')}</p>}
        </>
      )}
      <p className={styles.links}>
        <Link href={at(`records/${id}`)}>{t('compose.open')}</Link>
        {bench.writes && !composing && (
          <ButtonLink href={bench.to({ again: true })} scroll={false}>
            {t('compose.again')}
          </ButtonLink>
        )}
      </p>
    </Notice>
  );
}
