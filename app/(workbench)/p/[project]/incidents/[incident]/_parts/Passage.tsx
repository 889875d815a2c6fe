import Link from 'next/link';
import { Chain } from '@/app/_ui/Chain';
import { withControlsShown } from '@/app/_ui/controls';
import { FigureText } from '@/app/_ui/FigureText';
import { Grade } from '@/app/_ui/Grade';
import type { Surroundings } from '@/db/bench/context';
import type { StoredClaim } from '@/db/claim/read';
import type { Run } from '@/lib/diff/words';
import { formatDate } from '@/lib/figure/edtf';
import { credibilityOf } from '../../../_claims/naming';
import { type Bench, toReader } from './bench';
import styles from './PairPane.module.css';

interface PassageProps {
  bench: Bench;
  claim: StoredClaim;
  around: Surroundings;
  /** The quote with the words that differ from the other side's. */
  runs: readonly Run[];
}

/** No word is shown cut, and blank lines of the document take no room here. */
function before({ before: text, opens }: Surroundings): string {
  return (opens ? text : `… ${text.replace(/^\S*\s+/, '')}`).replace(/\s*\n\s*/g, '\n');
}
function after({ after: text, closes }: Surroundings): string {
  return (closes ? text.trimEnd() : `${text.replace(/\s+\S*$/, '')} …`).replace(/\s*\n\s*/g, '\n');
}

/** Runs with the place where each begins, which is what tells two alike apart. */
function placed(runs: readonly Run[]): (Run & { readonly at: number })[] {
  return runs.map((run, index) => ({ ...run, at: runs.slice(0, index).reduce((sum, { text }) => sum + text.length, 0) }));
}

/** One claim where it stands: its words in their passage, the document, the chain, the grade. */
export function Passage({ bench, claim, around, runs }: PassageProps) {
  const { names, screen } = bench;
  const { t, reading } = screen;
  const grade = names.grade(claim.chain);
  const origin = names.link(claim.chain.at(-1) ?? claim.chain[0]);
  return (
    <article className={styles.passage} aria-label={t('bench.pane.passage', { origin })}>
      <p className={styles.answer}>
        {claim.answer.kind === 'text' ? <bdi dir="auto">{claim.answer.value}</bdi> : <FigureText text={names.answer(claim.answer)} />}
        <Grade grade={grade} credibility={credibilityOf(claim.credibility)} t={t} />
      </p>
      <blockquote dir="auto" lang={claim.document.language} className={styles.text}>
        {withControlsShown(before(around))}
        <mark>
          {placed(runs).map(({ at, text, differs }) => {
            const words = withControlsShown(text);
            return differs ? <b key={at}>{words}</b> : <span key={at}>{words}</span>;
          })}
        </mark>
        {withControlsShown(after(around))}
      </blockquote>
      <p className={styles.document}>
        <Link href={toReader(bench, claim)}>
          <bdi lang={claim.document.language}>{claim.document.title}</bdi>
        </Link>
      </p>
      <Chain links={names.chain(claim.chain)} t={t} />
      {claim.scope && (
        <p className={styles.fact}>
          {t('claims.scopeOf')} <bdi dir="auto">{claim.scope}</bdi>
        </p>
      )}
      {claim.asOf && <p className={styles.fact}>{t('bench.pane.asOf', { date: formatDate(claim.asOf, reading) })}</p>}
      {claim.note && (
        <p className={styles.fact}>
          <bdi dir="auto">{claim.note}</bdi>
        </p>
      )}
    </article>
  );
}
