import { useId } from 'react';
import { formatNumber } from '@/app/_ui/format';
import type { Translate } from '@/app/_ui/i18n';
import { directionOf, type Reading } from '@/app/_ui/locale';
import { drawRelays } from '@/lib/claim/relayLayout';
import type { RelayNode, Relays } from '@/lib/claim/relays';
import { labelLines } from '@/lib/graph/layers';
import { direction } from '@/lib/text/direction';
import styles from './RelayGraph.module.css';

interface RelayGraphProps {
  relays: Relays;
  nameOf: (node: RelayNode) => string;
  reading: Reading;
  t: Translate;
}

const BOX = { width: 132, height: 42 };
const LINE = 15;
/** About as many letters as a box holds on a line. */
const LETTERS = 19;

// What scrolls must be reachable by keyboard (WCAG 2.1.1).
const scrollable = { tabIndex: 0 };

/** The graph of a question's chains, drawn on the server; the list beside it says the same. Reports flow toward the arrowhead. */
export function RelayGraph({ relays, nameOf, reading, t }: RelayGraphProps) {
  const id = useId();
  const rtl = directionOf(reading.language) === 'rtl';
  const { nodes, edges, width, height } = drawRelays(relays, BOX, rtl);
  return (
    <section className={styles.region} aria-label={t('bench.relays.drawing')} {...scrollable}>
      <svg
        role="img"
        aria-label={t('bench.relays.drawn', { nodes: nodes.length, links: edges.length })}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.graph}
      >
        <defs>
          <marker id={`${id}a`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
            <path d="M0 0.5 7 4 0 7.5" className={styles.head} />
          </marker>
        </defs>
        {edges.map(({ relay, from, claims, points }) => {
          const middle = points[Math.floor(points.length / 2)];
          return (
            <g key={`${relay} ${from}`}>
              <path
                d={points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('')}
                markerStart={`url(#${id}a)`}
                className={styles.edge}
              />
              {claims.length > 1 && middle && (
                <text x={middle.x} y={middle.y - 4} className={styles.count}>
                  ×{formatNumber(claims.length, reading)}
                </text>
              )}
            </g>
          );
        })}
        {nodes.map((node) => {
          const label = nameOf(node);
          const lines = labelLines(label, LETTERS);
          return (
            <g key={node.key} className={styles.node} data-kind={node.link.kind} data-origin={node.ends.length > 0 ? '' : undefined}>
              <title>{label}</title>
              <rect x={node.x - BOX.width / 2} y={node.y - BOX.height / 2} width={BOX.width} height={BOX.height} rx={6} />
              {lines.map((line, index) => (
                <text key={line} x={node.x} y={node.y + 4 + (index - (lines.length - 1) / 2) * LINE} direction={direction(line)}>
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </section>
  );
}
