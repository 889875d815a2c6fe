import { sql } from 'drizzle-orm';
import { ANSWER_KIND, type Answer, type Chain, type Link, type Measure } from '../../lib/claim/claim';
import type { Figure } from '../../lib/figure/figure';
import type { SourceId } from '../../lib/id';
import { claimVersions, figures, links } from '../schema';

/** What a claim says in numbers, as its columns have it. */
export const FIGURE = { operator: figures.operator, low: figures.low, high: figures.high, vagueWord: figures.vagueWord };
type FigureRow = Pick<typeof figures.$inferSelect, keyof typeof FIGURE>;

/** A figure's row as the figure it is; the table's checks make every other shape impossible. */
function figureOf({ operator, low, high, vagueWord }: FigureRow): Figure {
  switch (operator) {
    case 'none':
    case 'unknown':
      return { operator };
    case 'vague':
      if (vagueWord === null) break;
      return { operator, word: vagueWord };
    case 'between':
      if (low === null || high === null) break;
      return { operator, low, high };
    case 'exactly':
    case 'more_than':
    case 'at_least':
    case 'less_than':
    case 'at_most':
    case 'about':
      if (low === null) break;
      return { operator, value: low };
  }
  throw new Error(`a stored figure has the wrong shape: ${operator}`);
}

/** The answer of a claim's row. Throws where it is no answer to a question of that measure, which the database makes impossible. */
export function answerOf(measure: Measure, words: string, value: string | null, figure: FigureRow | null): Answer {
  const kind = ANSWER_KIND[measure];
  if (kind === 'figure' && figure) return { kind, figure: figureOf(figure), words };
  if (kind !== 'figure' && value !== null) return { kind, value, words };
  throw new Error(`a stored answer does not fit its measure: ${measure}`);
}

interface LinkRow {
  readonly kind: Link['kind'];
  readonly sourceId: string | null;
  readonly description: string | null;
}

/** The chain of a version in its own row: a statement of its own would be another wait. */
export const CHAIN = sql<[LinkRow, ...LinkRow[]] | null>`(select json_agg(json_build_object('kind', l.kind, 'sourceId', l.source_id,
  'description', l.description) order by l.position) from ${links} l where l.claim_version_id = ${claimVersions.id})`;

function linkOf(row: LinkRow): Link {
  switch (row.kind) {
    case 'source':
      return { kind: 'source', sourceId: row.sourceId as SourceId };
    case 'unnamed':
      return { kind: 'unnamed', description: row.description ?? '' };
    case 'not_recorded':
      return { kind: 'not_recorded' };
  }
}

/** The chain of a claim's row. Throws where it has none, which the database makes impossible. */
export function chainOf(rows: readonly [LinkRow, ...LinkRow[]] | null): Chain {
  if (!rows) throw new Error('a stored claim has no chain');
  const [nearest, ...further] = rows;
  return [linkOf(nearest), ...further.map(linkOf)];
}
