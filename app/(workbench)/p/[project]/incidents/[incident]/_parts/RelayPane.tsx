import { Link } from '@/app/_ui/Link';
import type { BenchRow } from '@/db/bench/read';
import { type RelayNode, relaysOf } from '@/lib/claim/relays';
import type { ClaimId } from '@/lib/id';
import { type Bench, toReader } from './bench';
import { Pane } from './Pane';
import { RelayGraph } from './RelayGraph';
import styles from './RelayPane.module.css';
import { RowParts } from './RowParts';

/** Who relays whom in the accepted claims of a row that are shown: the same as a list, each link leading to its claims, and as a drawing. */
export function RelayPane({ bench, row }: { bench: Bench; row: BenchRow }) {
  const { screen, names } = bench;
  const { t, reading } = screen;
  const accepted = row.claims.filter(({ status }) => status === 'accepted');
  const relays = relaysOf(accepted);
  const nodes = new Map(relays.nodes.map((node) => [node.key, node]));
  const nameOf = (key: string) => {
    const node = nodes.get(key);
    return node ? names.link(node.link) : '';
  };
  const ends = relays.nodes.filter((node) => node.ends.length > 0);
  const origins = ends.filter(({ link }) => link.kind !== 'not_recorded');
  const unrecorded = ends.filter(({ link }) => link.kind === 'not_recorded');
  const teller = ({ key }: RelayNode) => nameOf(relays.edges.find(({ from }) => from === key)?.relay ?? '') || t('ui.chain.notRecorded');
  // Of a chain that ends unrecorded the list of ends says all there is to say.
  const links = relays.edges.filter(({ from }) => nodes.get(from)?.link.kind !== 'not_recorded');
  const { reports, origins: count, notRecorded } = row.counts;
  return (
    <Pane
      subject={`relays ${row.question.id}`}
      kicker={<bdi>{names.question(row.question)}</bdi>}
      title={t('bench.relays.title')}
      close={{ href: bench.to({ relays: null }), label: t('bench.relays.close') }}
    >
      {accepted.length === 0 ? (
        <p>{t('bench.relays.none')}</p>
      ) : (
        <div className={styles.body}>
          <div className={styles.lists}>
            <p className={styles.counts}>
              {[
                t('bench.reports', { count: reports }),
                t('bench.origins', { count }),
                ...(notRecorded ? [t('bench.notRecorded', { count: notRecorded })] : []),
              ].join(' · ')}
            </p>
            <RowParts bench={bench} row={row} />
            <h3 className={styles.heading}>{t('bench.relays.origins')}</h3>
            <ul className={styles.list}>
              {origins.map((node) => (
                <li key={node.key}>
                  <bdi className={styles.name}>{names.link(node.link)}</bdi> <Answers bench={bench} row={row} ids={node.ends} />
                </li>
              ))}
              {unrecorded.map((node) => (
                <li key={node.key} data-kind="not_recorded">
                  <span>{t('bench.relays.unrecorded', { source: `\u2068${teller(node)}\u2069` })}</span>{' '}
                  <Answers bench={bench} row={row} ids={node.ends} />
                </li>
              ))}
            </ul>
            {links.length > 0 && (
              <>
                <h3 className={styles.heading}>{t('bench.relays.links')}</h3>
                <ul className={styles.list}>
                  {links.map(({ relay, from, claims }) => (
                    <li key={`${relay} ${from}`}>
                      <span>{t('bench.relays.from', { relay: `\u2068${nameOf(relay)}\u2069`, from: `\u2068${nameOf(from)}\u2069` })}</span>{' '}
                      <Answers bench={bench} row={row} ids={claims} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            {relays.cycles.map((cycle) => (
              <p key={cycle.join(' ')} className={styles.cycle}>
                {t('bench.relays.cycle', {
                  cycle: [...cycle, cycle[0]].map((key) => `\u2068${nameOf(key)}\u2069`).join(t('bench.relays.by')),
                })}
              </p>
            ))}
          </div>
          <RelayGraph relays={relays} nameOf={({ link }) => names.link(link)} reading={reading} t={t} />
        </div>
      )}
    </Pane>
  );
}

/** What the claims of a link say, each leading to its words. */
function Answers({ bench, row, ids }: { bench: Bench; row: BenchRow; ids: readonly ClaimId[] }) {
  const claims = row.claims.filter(({ id }) => ids.includes(id));
  return (
    <span className={styles.answers}>
      {claims.map((claim) => (
        <Link key={claim.id} href={toReader(bench, claim)} title={bench.screen.t('bench.claim.open', { document: claim.document.title })}>
          <bdi dir="auto">{bench.names.answer(claim.answer)}</bdi>
        </Link>
      ))}
    </span>
  );
}
