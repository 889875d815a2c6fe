import { Chain } from '@/app/_ui/Chain';
import { FigureText } from '@/app/_ui/FigureText';
import { Grade } from '@/app/_ui/Grade';
import { Link } from '@/app/_ui/Link';
import type { Surroundings } from '@/db/bench/context';
import type { StoredClaim } from '@/db/claim/read';
import type { Run } from '@/lib/diff/words';
import { formatDate } from '@/lib/figure/edtf';
import { codePointLength } from '@/lib/text/offset';
import { credibilityOf } from '../../../_claims/naming';
import { CopiedBy } from '../../../_copies/CopiedBy';
import { Lit } from '../../../_copies/Lit';
import { type Bench, toReader } from './bench';
import styles from './PairPane.module.css';

interface PassageProps {
  bench: Bench;
  claim: StoredClaim;
  around: Surroundings;
  /** The quote with the words that differ from the other side's. */
  runs: readonly Run[];
  /** Stretches of the capture that the other document has word for word; code points. */
  shared: readonly { readonly start: number; readonly end: number }[];
}

/** No word is shown cut. `at`: how far into its capture it begins, the quote beginning at `start`; code points. */
function before({ before: text, opens }: Surroundings, start: number): { text: string; at: number } {
  const whole = opens ? text : text.replace(/^\S*\s+/, '');
  return { text: whole, at: start - codePointLength(whole) };
}
const after = ({ after: text, closes }: Surroundings) => (closes ? text.trimEnd() : text.replace(/\s+\S*$/, ''));

/** Runs with the place in the quote where each begins, code points. */
function placed(runs: readonly Run[]): (Run & { readonly at: number })[] {
  return runs.map((run, index) => ({ ...run, at: runs.slice(0, index).reduce((sum, { text }) => sum + codePointLength(text), 0) }));
}

/** One claim where it stands: its words in their passage, the document, the chain, the grade. */
export function Passage({ bench, claim, around, runs, shared }: PassageProps) {
  const { names, screen } = bench;
  const { t, reading } = screen;
  const { start, end } = claim.quote;
  const lead = before(around, start);
  const grade = names.grade(claim.chain);
  const origin = names.link(claim.chain.at(-1) ?? claim.chain[0]);
  return (
    <article className={styles.passage} aria-label={t('bench.pane.passage', { origin })}>
      <p className={styles.answer}>
        {claim.answer.kind === 'text' ? <bdi dir="auto">{claim.answer.value}</bdi> : <FigureText text={names.answer(claim.answer)} />}
        <Grade grade={grade} credibility={credibilityOf(claim.credibility)} t={t} />
      </p>
      <blockquote dir="auto" lang={claim.document.language} className={styles.text}>
        {!around.opens && '… '}
        <Lit text={lead.text} at={lead.at} shared={shared} tidy />
        <mark>
          {placed(runs).map(({ at, text, differs }) => {
            const Word = differs ? 'b' : 'span';
            return (
              <Word key={at}>
                <Lit text={text} at={start + at} shared={shared} />
              </Word>
            );
          })}
        </mark>
        <Lit text={after(around)} at={end} shared={shared} tidy />
        {!around.closes && ' …'}
      </blockquote>
      <p className={styles.document}>
        <Link href={toReader(bench, claim)}>
          <bdi lang={claim.document.language}>{claim.document.title}</bdi>
        </Link>
      </p>
      <Chain links={names.chain(claim.chain)} t={t} />
      <CopiedBy screen={screen} claim={claim} link={names.link} />
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
