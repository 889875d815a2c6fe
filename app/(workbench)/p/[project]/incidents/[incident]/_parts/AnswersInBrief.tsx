import { Link } from '@/app/_ui/Link';
import type { BenchRow } from '@/db/bench/read';
import styles from './AnswersInBrief.module.css';
import { type Bench, conflictsOf, toReader } from './bench';

/** What has no axis, said in a line each: who answers what, each leading to its words. */
export function AnswersInBrief({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { columns, names } = bench;
  const answers = columns.flatMap((column) =>
    row.claims
      .filter(({ id, status }) => column.claimIds.includes(id) && status === 'accepted')
      .map((claim) => ({ claim, origin: names.link(column.origin) })),
  );
  return (
    <ul className={styles.answers}>
      {answers.map(({ claim, origin }) => (
        <li key={claim.id} data-conflicting={conflictsOf(row, claim.id).length ? '' : undefined}>
          <Link href={toReader(bench, claim)}>
            <bdi dir="auto" className={styles.answer}>
              {names.answer(claim.answer)}
            </bdi>
          </Link>{' '}
          <span className={styles.origin}>
            <bdi>{origin}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
