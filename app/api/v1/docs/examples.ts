import type { apiDocs } from '@/lib/message/apiDocs';

/** One request of the main job, as the page shows it and as its test sends it. `$NAME` stands for what an answer before gave. */
export interface Example {
  readonly step: keyof typeof apiDocs.en.step;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below the project. */
  readonly path: string;
  readonly headers?: readonly string[];
  readonly body?: unknown;
  /** Whose token: a second person approves. */
  readonly by?: 'APPROVER';
  /** Names for what the answer gives, by where it stands. */
  readonly keeps?: Readonly<Record<string, string>>;
}

const TEXT = 'The hospital said that more than 60 soldiers were killed in the strike.';
const QUOTE = 'more than 60 soldiers were killed';
const start = TEXT.indexOf(QUOTE);

const claim = {
  quote: { captureId: '$CAPTURE', start, end: start + QUOTE.length, exact: QUOTE },
  question: '$QUESTION',
  answer: { kind: 'figure', figure: { operator: 'more_than', value: 60 }, words: 'more than 60' },
  chain: [
    { kind: 'source', sourceId: '$SOURCE' },
    { kind: 'unnamed', description: 'the hospital' },
  ],
};
const value = { rule: 'envelope', settled: true, low: 61, best: null, high: null, basis: '$BASIS' };

/** From a text to an approved value. */
export const MAIN_JOB: readonly Example[] = [
  { step: 'source', method: 'POST', path: '/sources', body: { kind: 'outlet', nameEn: 'News agency' }, keeps: { SOURCE: 'id' } },
  {
    ...{ step: 'document', method: 'POST', path: '/documents' },
    body: { source: '$SOURCE', title: 'Strike near the airport', language: 'en', publishedOn: '2016-09-17', text: TEXT, tool: 'a script' },
    keeps: { DOCUMENT: 'documentId', CAPTURE: 'captureId' },
  },
  {
    ...{ step: 'incident', method: 'POST', path: '/incidents' },
    body: { titleEn: 'Strike near the airport', date: '2016-09-17' },
    keeps: { INCIDENT: 'id' },
  },
  {
    ...{ step: 'question', method: 'POST', path: '/questions' },
    body: { incidentId: '$INCIDENT', measure: 'killed', populationEn: 'soldiers' },
    keeps: { QUESTION: 'id' },
  },
  {
    ...{ step: 'claim', method: 'POST', path: '/claims', headers: ['Idempotency-Key: strike-hospital-1'] },
    body: claim,
    keeps: { CLAIM: 'id' },
  },
  { step: 'previews', method: 'GET', path: '/questions/$QUESTION/previews', keeps: { BASIS: 'basis' } },
  {
    ...{ step: 'submit', method: 'POST', path: '/records' },
    body: {
      ...{ questionId: '$QUESTION', ...value, rationale: 'One origin; nothing contradicts it.' },
      claims: [{ claimId: '$CLAIM', version: 1, included: true }],
    },
    keeps: { RECORD: 'id' },
  },
  { step: 'approve', method: 'POST', path: '/records/$RECORD/decision', by: 'APPROVER', body: { decision: 'approved' } },
  { step: 'cite', method: 'GET', path: '/records/$RECORD/citation' },
  {
    ...{ step: 'correct', method: 'PUT', path: '/claims/$CLAIM', headers: ['If-Match: "1"'] },
    body: { ...claim, answer: { ...claim.answer, figure: { operator: 'at_least', value: 60 } }, reason: 'The hospital said at least.' },
  },
];

const spoken = (body: unknown) => JSON.stringify(body, null, 2).replaceAll('"$BASIS"', '$BASIS');

/** A request as a line for a shell; a body comes as a here-document, in which the shell puts what the names stand for. */
export function curlOf({ method, path, headers = [], body, by = 'TOKEN' as 'APPROVER' }: Example): string {
  const json = body === undefined ? [] : ['Content-Type: application/json'];
  const said = [`Authorization: Bearer $${by}`, ...json, ...headers].map((header) => ` \\\n  -H ${quoted(header)}`).join('');
  const verb = method === 'GET' ? '' : ` -X ${method}`;
  const input = body === undefined ? '' : ` --data @- <<END\n${spoken(body)}\nEND`;
  return `curl -s${verb} "$API${path}"${said}${input}`;
}

const quoted = (header: string) => (header.includes('$') ? `"${header}"` : `'${header}'`);

/** What comes before: whose tokens, and where. */
export const SETTING = `TOKEN=isnad_…      # a reviewer's, scope write
APPROVER=isnad_…   # somebody else's, scope decide
API=https://isnad.example/api/v1/projects/my-project`;

/** More at a time: streams in and out. */
export const STREAMS = [
  {
    step: 'lines',
    command: `curl -s -X POST "$API/claims:import" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/x-ndjson' --data-binary @- <<'END'
{"source":"News agency","title":"Strike","quote":"62 were killed","incident":"Strike near the airport","measure":"killed","figure":"62"}
END`,
  },
  { step: 'table', command: `curl -s "$API/tables/claims?format=xlsx&language=ar" -H "Authorization: Bearer $TOKEN" -o claims.xlsx` },
] as const;
