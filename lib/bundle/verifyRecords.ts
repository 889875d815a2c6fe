import type { Acts } from './acts';
import { toHex } from './crypto';
import { FILE, idInName, recordFile } from './format';
import { RecordFile } from './lines';
import type { Known } from './verifyEvidence';
import type { Desk } from './verifySeal';

const DECIDED = { approved: 'reconciliation.approve', returned: 'reconciliation.return' } as const;

type Payload = Readonly<Record<string, unknown>>;

/** Whether the act of submitting says the same as the record; its numbers too where it states some. */
function submittedSo({ value, rule, inputHash, question }: RecordFile, payload: Payload): boolean {
  const numbers = (['low', 'best', 'high'] as const).every((each) => (payload[each] ?? null) === value[each]);
  return payload.inputHash === inputHash && payload.rule === rule && payload.questionId === question.id && numbers;
}

function checkSubmission({ tally }: Desk, record: RecordFile, acts: Acts, at: string): void {
  const submitted = acts.onRecord(record.id).find(({ verb }) => verb === 'reconciliation.submit');
  if (!submitted) tally.fault('records', 'no_act', at);
  else if (submitted.actorId !== record.authorId || submitted.at !== record.submittedAt) tally.fault('records', 'act_differs', at);
  else if (submitted.payload === null) tally.leaveOut('records', 'act_left_out', at);
  else if (!submittedSo(record, submitted.payload)) tally.fault('records', 'act_differs', at);
}

function checkDecision({ tally }: Desk, { id, decision, authorId, inputHash }: RecordFile, acts: Acts, at: string): void {
  const decided = acts.onRecord(id).find(({ verb }) => verb === DECIDED.approved || verb === DECIDED.returned);
  if (!decision) {
    if (decided) tally.fault('approvals', 'decision_left_out', at);
    return;
  }
  tally.saw('approvals');
  if (decision.byId === authorId) tally.fault('approvals', 'own_approval', at);
  if (!decided) tally.fault('approvals', 'no_act', at);
  else if (decided.verb !== DECIDED[decision.kind] || decided.actorId !== decision.byId || decided.at !== decision.at)
    tally.fault('approvals', 'act_differs', at);
  else if (decided.payload === null) tally.leaveOut('approvals', 'act_left_out', at);
  else if (decided.payload.inputHash !== inputHash) tally.fault('approvals', 'act_differs', at);
}

/** Every record: what it rests on against its hash, its submission and decision against the ledger, and that two persons made it. */
export async function checkRecords(desk: Desk, acts: Acts, known: Known): Promise<void> {
  const { reader, tally, crypto, names } = desk;
  for (const name of new Set(names)) {
    const { kind, id } = idInName(name) ?? {};
    if (kind !== 'records' || !id || name !== recordFile(id)) continue;
    const text = await reader.text(name);
    const record = text === null ? null : reader.value(text, name, RecordFile);
    if (!record) continue;
    tally.saw('records');
    if (record.id !== id) tally.fault('records', 'not_what_it_says', name);
    if (toHex(crypto.sha256Text(record.inputs)) !== record.inputHash) tally.fault('records', 'inputs_changed', name);
    tally.saw('references', 1 + record.claims.length);
    if (!known.questions.has(record.question.id)) tally.fault('references', 'nowhere', name);
    for (const claim of record.claims)
      if (!known.versions.has(`${claim.id} ${claim.version}`)) tally.fault('references', 'nowhere', `${name}: ${FILE.claims} ${claim.id}`);
    checkSubmission(desk, record, acts, name);
    checkDecision(desk, record, acts, name);
  }
}
