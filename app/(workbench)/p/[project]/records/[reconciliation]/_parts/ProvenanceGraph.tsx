import { type CSSProperties, useId } from 'react';
import type { ProjectScreen } from '@/app/_session/screen';
import { directionOf } from '@/app/_ui/locale';
import type { ProvenanceGraph as Graph, ProvenanceNode } from '@/lib/export/provenanceGraph';
import { type Box, drawLayers, labelLines } from '@/lib/graph/layers';
import { direction } from '@/lib/text/direction';
import styles from './ProvenanceGraph.module.css';
import type { ProvenanceWords } from './provenanceWords';

const BOX = { width: 150, height: 86 };
/** Between two ranks, and how wide a screen of 1280 px is for it: seven ranks fit, and longer chains are drawn smaller. */
const BETWEEN = 26;
const ROOM = 1016;
const NARROWEST = 112;
/** Below this the letters would be too small: the region scrolls. */
const LEGIBLE = 880;
const LINE = 14;
const LETTER = 6.8;
const LINES = 6;

// What scrolls must be reachable by keyboard (WCAG 2.1.1).
const scrollable = { tabIndex: 0 };

interface Props {
  graph: Graph;
  words: ProvenanceWords;
  screen: ProjectScreen;
}

/** The provenance drawn on the server, from the value to those it comes from, along the line of reading; boxes lead to what they name. */
export function ProvenanceGraph({ graph, words, screen: { t, reading } }: Props) {
  const id = useId();
  const rtl = directionOf(reading.language) === 'rtl';
  const draw = (box: Box) => drawLayers(graph.nodes, graph.edges, ({ of, from }) => [of, from], box, rtl, BETWEEN);
  const ranks = new Set(draw(BOX).nodes.map(({ x }) => x)).size;
  const fitting = Math.floor((ROOM + BETWEEN) / Math.max(1, ranks)) - BETWEEN;
  const box = { ...BOX, width: Math.max(NARROWEST, Math.min(BOX.width, fitting)) };
  const { nodes, edges, width, height } = draw(box);
  return (
    <section className={styles.region} aria-label={t('provenance.picture')} {...scrollable}>
      <svg
        aria-label={t('provenance.drawn', { nodes: nodes.length, edges: edges.length })}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ '--legible': `${Math.min(width, LEGIBLE)}px` } as CSSProperties}
        className={styles.graph}
      >
        <defs>
          <marker id={`${id}a`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
            <path d="M0 0.5 7 4 0 7.5" className={styles.head} />
          </marker>
        </defs>
        {edges.map(({ of, from, relation, points }) => (
          <path
            key={`${of} ${from}`}
            d={points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('')}
            markerStart={`url(#${id}a)`}
            data-relation={relation}
            className={styles.edge}
          />
        ))}
        {nodes.map((node) => (
          <NodeBox key={node.key} node={node} box={box} words={words} own={rtl ? 'rtl' : 'ltr'} />
        ))}
      </svg>
    </section>
  );
}

interface BoxProps {
  node: ProvenanceNode & { readonly x: number; readonly y: number };
  box: Box;
  words: ProvenanceWords;
  /** The direction of the screen's language. */
  own: 'ltr' | 'rtl';
}

function NodeBox({ node, box: { width, height }, words, own }: BoxProps) {
  const { name, lines, href } = words.say(node);
  const letters = Math.floor(width / LETTER);
  const drawn = [
    ...labelLines(name, letters).map((line) => ({ line, heavy: true })),
    ...lines.flatMap((words) => labelLines(words, letters + 3, lines.length > 1 ? 2 : 3)).map((line) => ({ line, heavy: false })),
  ]
    .slice(0, LINES)
    .map((one, row) => ({ ...one, row }));
  const whole = [name, ...lines].join(' · ');
  const box = (
    <>
      <title>{whole}</title>
      <rect x={node.x - width / 2} y={node.y - height / 2} width={width} height={height} rx={node.kind === 'speaker' ? 16 : 3} />
      {drawn.map(({ line, heavy, row }) => (
        <text
          key={row}
          x={node.x}
          y={node.y + 4 + (row - (drawn.length - 1) / 2) * LINE}
          direction={direction(line)}
          // Somebody's own words, in a language that nobody recorded.
          lang={direction(line) === own ? undefined : 'und'}
          className={heavy ? styles.name : styles.line}
        >
          {line}
        </text>
      ))}
    </>
  );
  const left = (node.kind === 'claim' || node.kind === 'group') && !node.included;
  return (
    <g
      className={styles.node}
      data-kind={node.kind === 'speaker' ? node.link.kind : node.kind}
      data-origin={node.origin || undefined}
      data-left={left || undefined}
    >
      {href ? (
        <a href={href} aria-label={whole}>
          {box}
        </a>
      ) : (
        box
      )}
    </g>
  );
}
