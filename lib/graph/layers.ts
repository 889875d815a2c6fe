import { Graph, layout } from '@dagrejs/dagre';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where a graph is drawn, in px from the top left; `x` and `y` of a node are its centre, the points of an edge run from its first end. */
export interface Drawing<N, E> {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (N & Point)[];
  readonly edges: readonly (E & { readonly points: readonly Point[] })[];
}

/**
 * Lays a directed graph out in layers (Sugiyama, by dagre) along the line of reading: what an edge starts from stands nearer the
 * inline start than what it leads to, in either direction, `between` px apart. The same graph is always drawn the same.
 */
export function drawLayers<N extends { readonly key: string }, E>(
  nodes: readonly N[],
  edges: readonly E[],
  endsOf: (edge: E) => readonly [from: string, to: string],
  box: Box,
  rtl: boolean,
  between = 44,
): Drawing<N, E> {
  const graph = new Graph({ directed: true });
  // dagre's default ranking and cycle breaking fail on some graphs of this kind (its issue 267 and our tests); these two do not.
  graph.setGraph({ ranker: 'longest-path', acyclicer: 'greedy', rankdir: rtl ? 'RL' : 'LR', nodesep: 14, edgesep: 10, ranksep: between });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of nodes) graph.setNode(key, { width: box.width, height: box.height });
  for (const [from, to] of edges.map(endsOf)) graph.setEdge(from, to);
  layout(graph);
  if (nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  return framed(
    nodes.map((node) => ({ ...node, ...pointOf(graph.node(node.key)) })),
    edges.map((edge) => ({ ...edge, points: pointsOf(graph.edge(...endsOf(edge))) })),
    box,
  );
}

const MARGIN = 8;

/** All of it inside one frame: a line that turns back, in a circle, may run outside the one dagre gives. */
function framed<N, E>(nodes: Drawing<N, E>['nodes'], edges: Drawing<N, E>['edges'], box: Box): Drawing<N, E> {
  const points = edges.flatMap((edge) => edge.points);
  const xs = [...nodes.flatMap(({ x }) => [x - box.width / 2, x + box.width / 2]), ...points.map(({ x }) => x)];
  const ys = [...nodes.flatMap(({ y }) => [y - box.height / 2, y + box.height / 2]), ...points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const move = <P extends Point>(point: P): P => ({ ...point, x: round(point.x - left), y: round(point.y - top) });
  return {
    width: Math.ceil(Math.max(...xs) - left + MARGIN),
    height: Math.ceil(Math.max(...ys) - top + MARGIN),
    nodes: nodes.map(move),
    edges: edges.map((edge) => ({ ...edge, points: edge.points.map(move) })),
  };
}

/** dagre writes its results on labels of the caller's own type; these are the two shapes it writes. */
function pointOf(label: unknown): Point {
  const { x, y } = Object(label);
  return { x: round(x), y: round(y) };
}

function pointsOf(label: unknown): Point[] {
  const { points } = Object(label);
  return Array.isArray(points) ? points.map(pointOf) : [];
}

const round = (value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : 0);

/** A name on at most `rows` lines of about `most` characters, cut between words; an ellipsis ends what does not fit. */
export function labelLines(label: string, most: number, rows = 2): readonly string[] {
  const words = label.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const cut = lines.map((line) => (line.length > most + 2 ? `${line.slice(0, most)}…` : line));
  const last = cut[rows - 1];
  if (cut.length <= rows || last === undefined) return cut.length ? cut : [''];
  return [...cut.slice(0, rows - 1), last.endsWith('…') ? last : `${last}…`];
}
