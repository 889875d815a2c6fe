import { useId } from 'react';
import type { ProjectScreen } from '@/app/_session/screen';
import { directionOf } from '@/app/_ui/locale';
import type { ProvenanceGraph as Graph, ProvenanceNode } from '@/lib/export/provenanceGraph';
import { drawLayers, labelLines } from '@/lib/graph/layers';
import { direction } from '@/lib/text/direction';
import styles from './ProvenanceGraph.module.css';
import type { ProvenanceWords } from './provenanceWords';

const BOX = { width: 150, height: 80 };
const LINE = 14;
/** About as many letters as a box holds on a line, and as many lines as it holds. */
const LETTERS = 22;
const LINES = 5;

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
  const { nodes, edges, width, height } = drawLayers(graph.nodes, graph.edges, ({ of, from }) => [of, from], BOX, rtl);
  return (
    <section className={styles.region} aria-label={t('provenance.picture')} {...scrollable}>
      <svg
        aria-label={t('provenance.drawn', { nodes: nodes.length, edges: edges.length })}
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
          <Box key={node.key} node={node} words={words} own={rtl ? 'rtl' : 'ltr'} />
        ))}
      </svg>
    </section>
  );
}

interface BoxProps {
  node: ProvenanceNode & { readonly x: number; readonly y: number };
  words: ProvenanceWords;
  /** The direction of the screen's language. */
  own: 'ltr' | 'rtl';
}

function Box({ node, words, own }: BoxProps) {
  const { name, lines, href } = words.say(node);
  const drawn = [
    ...labelLines(name, LETTERS).map((line) => ({ line, heavy: true })),
    ...lines.flatMap((words) => labelLines(words, LETTERS + 4)).map((line) => ({ line, heavy: false })),
  ].slice(0, LINES);
  const whole = [name, ...lines].join(' · ');
  const box = (
    <>
      <title>{whole}</title>
      <rect
        x={node.x - BOX.width / 2}
        y={node.y - BOX.height / 2}
        width={BOX.width}
        height={BOX.height}
        rx={node.kind === 'speaker' ? 16 : 3}
      />
      {drawn.map(({ line, heavy }, index) => (
        <text
          key={`${heavy} ${line}`}
          x={node.x}
          y={node.y + 4 + (index - (drawn.length - 1) / 2) * LINE}
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
