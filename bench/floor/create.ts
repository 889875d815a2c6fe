import type postgres from 'postgres';
import { uuidv7 } from 'uuidv7';

/** What the floor takes for a claim: the body of our own route. */
export interface BareClaim {
  readonly question: string;
  readonly quote: { readonly captureId: string; readonly start: number; readonly end: number; readonly exact: string };
  readonly answer: { readonly words: string; readonly figure: { readonly operator: string; readonly value: number } };
  readonly chain: readonly { readonly kind: string; readonly sourceId?: string; readonly description?: string }[];
}

/** One claim with its quote, figure, chain and act, in one transaction; nothing is looked at but that the asker is a reviewer. */
export function createClaim(sql: postgres.Sql, userId: string, projectId: string, claim: BareClaim): Promise<string> {
  const [id, version, figure] = [uuidv7(), uuidv7(), uuidv7()];
  const at = new Date();
  return sql.begin(async (tx) => {
    const [member] = await tx`select role from members where project_id = ${projectId} and user_id = ${userId}`;
    if (!member || member.role === 'reader') throw new Error('not allowed');
    const { captureId, start, end, exact } = claim.quote;
    const [kept] = await tx<
      { id: string }[]
    >`select id from quotes where capture_id = ${captureId} and start = ${start} and "end" = ${end}`;
    const quote = kept?.id ?? uuidv7();
    if (!kept)
      await tx`insert into quotes ${tx({ id: quote, project_id: projectId, capture_id: captureId, start, end, exact, prefix: '', suffix: '', created_by: userId, created_at: at })}`;
    const { operator, value } = claim.answer.figure;
    await tx`insert into figures ${tx({ id: figure, project_id: projectId, operator, low: value })}`;
    await tx`insert into claims ${tx({ id, project_id: projectId, current_version: 1, created_at: at })}`;
    await tx`insert into claim_versions ${tx({ id: version, project_id: projectId, claim_id: id, version: 1, question_id: claim.question, quote_id: quote, figure_id: figure, words: claim.answer.words, status: 'accepted', created_by: userId, created_at: at })}`;
    const links = claim.chain.map(({ kind, sourceId = null, description = null }, position) => ({
      ...{ id: uuidv7(), project_id: projectId, claim_version_id: version, position, kind },
      ...{ source_id: sourceId, description },
    }));
    await tx`insert into links ${tx(links)}`;
    const payload = { version: 1, questionId: claim.question, quoteId: quote, answer: claim.answer };
    await tx`insert into ledger ${tx({ id: uuidv7(), project_id: projectId, actor_id: userId, verb: 'claim.record', subject: 'claim', subject_id: id, payload: tx.json(JSON.parse(JSON.stringify(payload))), at })}`;
    return id;
  });
}
