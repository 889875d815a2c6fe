import type postgres from 'postgres';
import { uuidv7 } from 'uuidv7';
import type { BareClaim } from './create';

/** Claims in bulk as a bare insert would have them: one statement for each table, no act and nothing looked at. */
export async function insertMany(
  tx: postgres.TransactionSql,
  userId: string,
  projectId: string,
  rows: readonly BareClaim[],
): Promise<number> {
  if (!rows.length) return 0;
  const at = new Date();
  const made = rows.map((row) => ({ row, id: uuidv7(), quote: uuidv7(), figure: uuidv7(), version: uuidv7() }));
  const own = { project_id: projectId };
  const by = { created_by: userId, created_at: at };
  await tx`insert into quotes ${tx(made.map(({ row: { quote: q }, quote }) => ({ id: quote, ...own, capture_id: q.captureId, start: q.start, end: q.end, exact: q.exact, prefix: '', suffix: '', ...by })))}`;
  await tx`insert into figures ${tx(made.map(({ row, figure }) => ({ id: figure, ...own, operator: row.answer.figure.operator, low: row.answer.figure.value })))}`;
  await tx`insert into claims ${tx(made.map(({ id }) => ({ id, ...own, current_version: 1, created_at: at })))}`;
  await tx`insert into claim_versions ${tx(made.map(({ row: { question, answer }, id, quote, figure, version }) => ({ id: version, ...own, claim_id: id, version: 1, question_id: question, quote_id: quote, figure_id: figure, words: answer.words, status: 'accepted', ...by })))}`;
  const links = made.flatMap(({ row, version }) =>
    row.chain.map(({ kind, sourceId = null, description = null }, position) => ({
      ...{ id: uuidv7(), ...own, claim_version_id: version, position, kind },
      ...{ source_id: sourceId, description },
    })),
  );
  await tx`insert into links ${tx(links)}`;
  return rows.length;
}
