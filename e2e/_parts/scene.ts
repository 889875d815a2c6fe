import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { Translate } from '../../app/_ui/i18n';
import type { Answer, Measure } from '../../lib/claim/claim';
import { codePointLength } from '../../lib/text/offset';
import { SAMPLE } from './test';

/** A word no other row of the house has in it. */
export const unique = (): string => randomUUID().slice(0, 8);

export interface Text {
  readonly documentId: string;
  readonly captureId: string;
  readonly text: string;
}

interface Publication {
  readonly source: string;
  readonly kind?: string;
  readonly title?: string;
  readonly language?: string;
  readonly text: string;
}

/** The id of the project of an address, from the form that carries it. */
export async function projectId(request: APIRequestContext, project = SAMPLE): Promise<string> {
  const html = await (await request.get(`${project}/documents/new`)).text();
  const id = /name="project" value="([0-9a-f-]{36})"/.exec(html)?.[1];
  if (!id) throw new Error(`${project} shows no upload form`);
  return id;
}

/** Captures a text of a source, as the upload form sends it. */
export async function capture(request: APIRequestContext, project: string, publication: Publication): Promise<Text> {
  const { source, kind = 'outlet', title = '', language = 'ar', text } = publication;
  const answer = await request.post('/api/uploads', {
    multipart: {
      ...{ project, source: 'new', sourceName: source, sourceKind: kind, title, language },
      file: { name: 'pasted', mimeType: 'text/plain', buffer: Buffer.from(text) },
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { captured } = await answer.json();
  return { ...captured, text };
}

/** Ids of the project's sources by the names they were given. */
export async function sourceIds(request: APIRequestContext, project = SAMPLE): Promise<ReadonlyMap<string, string>> {
  const html = await (await request.get(`${project}/documents/new`)).text();
  return new Map([...html.matchAll(/<option value="([0-9a-f-]{36})"[^>]*>([^<]*)</g)].map(([, id = '', name = '']) => [name, id]));
}

type Link = { readonly source: string } | { readonly unnamed: string } | 'not_recorded';

interface Statement {
  readonly in: Text;
  readonly exact: string;
  readonly answer: Answer;
  readonly chain: readonly Link[];
}

/** Records a claim through HTTP and returns its id. */
export async function recordClaim(
  request: APIRequestContext,
  sources: ReadonlyMap<string, string>,
  question:
    | string
    | { readonly incidentId: string; readonly measure: Measure; readonly populationEn: string; readonly populationAr: string },
  { in: where, exact, answer, chain }: Statement,
): Promise<string> {
  const at = where.text.indexOf(exact);
  if (at < 0) throw new Error(`not in the text: ${exact}`);
  const start = codePointLength(where.text.slice(0, at));
  const link = (of: Link) => {
    if (of === 'not_recorded') return { kind: 'not_recorded' };
    return 'source' in of ? { kind: 'source', sourceId: sources.get(of.source) } : { kind: 'unnamed', description: of.unnamed };
  };
  const answered = await request.post(`/api/v1${SAMPLE.replace('/p/', '/projects/')}/claims`, {
    data: {
      quote: { captureId: where.captureId, start, end: start + codePointLength(exact), exact },
      ...{ question, answer, chain: chain.map(link), asOf: '', note: '' },
    },
  });
  expect(answered.status(), await answered.text()).toBe(201);
  return (await answered.json()).id;
}

/** Opens an incident through its form and stays on its bench; returns the address of the bench. */
export async function openIncident(
  page: Page,
  t: Translate,
  title: { readonly en: string; readonly ar: string },
  project = SAMPLE,
): Promise<string> {
  await page.goto(`${project}/incidents/new`);
  await page.getByLabel(t('incidents.titleEn')).fill(title.en);
  await page.getByLabel(t('incidents.titleAr')).fill(title.ar);
  await page.getByRole('button', { name: t('incidents.save') }).click();
  await page.waitForURL(/\/incidents\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** The id of the one question asked so far about the incident of a bench. */
export async function onlyQuestion(request: APIRequestContext, bench: string): Promise<string> {
  const id = /data-row="([0-9a-f-]{36})"/.exec(await (await request.get(bench)).text())?.[1];
  if (!id) throw new Error(`${bench} shows no row`);
  return id;
}

export interface Disagreement {
  /** Address of the bench. */
  readonly bench: string;
  readonly incidentId: string;
  readonly title: string;
  readonly agency: Text;
  readonly radio: Text;
  readonly sources: { readonly agency: string; readonly radio: string; readonly hospital: string };
  /** Claims by what they say. */
  readonly claims: Readonly<Record<'twelve' | 'overTen' | 'twenty' | 'wounded', string>>;
}

const FACTS = {
  twelve: { kind: 'figure', figure: { operator: 'exactly', value: 12 }, words: '12' },
  overTen: { kind: 'figure', figure: { operator: 'more_than', value: 10 }, words: 'أكثر من 10' },
  twenty: { kind: 'figure', figure: { operator: 'exactly', value: 20 }, words: '20' },
  wounded: { kind: 'figure', figure: { operator: 'exactly', value: 7 }, words: '7' },
} as const satisfies Record<string, Answer>;

/**
 * An incident of the journey's own, with two texts that disagree: 12 killed says an agency and 20 a radio on the word of a
 * hospital; the radio also hears "more than 10" from nobody it names, and 7 wounded.
 */
export async function disagreement(page: Page, t: Translate): Promise<Disagreement> {
  const tag = unique();
  const title = { en: `Bridge ${tag}`, ar: `الجسر ${tag}` };
  const sources = { agency: `وكالة ${tag}`, radio: `إذاعة ${tag}`, hospital: `مستشفى ${tag}` };
  const { request } = page;
  const project = await projectId(request);
  const said = (words: string) => `خبر ${tag}\n\n${words}\n`;
  // One after the other: a project's sources are named once.
  const agency = await capture(request, project, {
    source: sources.agency,
    text: said('سقطت القذائف على الجسر صباحاً، وقالت الوكالة إن القصف أدى إلى مقتل 12 مدنياً كانوا يعبرونه.'),
  });
  const radio = await capture(request, project, {
    source: sources.radio,
    text: said(
      'ذكرت الإذاعة أن أكثر من 10 مدنيين قُتلوا على الجسر. وقال المستشفى لاحقاً إن القصف أدى إلى مقتل 20 مدنياً كانوا يعبرونه، وأصيب 7 آخرون.',
    ),
  });
  await capture(request, project, { source: sources.hospital, kind: 'hospital', text: said('بيان المستشفى.') });
  const ids = await sourceIds(request);
  const bench = await openIncident(page, t, title);
  const incidentId = bench.split('/').at(-1) ?? '';
  const killed = { incidentId, measure: 'killed', populationEn: 'civilians', populationAr: 'مدنيون' } as const;
  const record = (question: Parameters<typeof recordClaim>[2], statement: Statement) => recordClaim(request, ids, question, statement);
  const twelve = await record(killed, { in: agency, exact: 'مقتل 12 مدنياً', answer: FACTS.twelve, chain: [{ source: sources.agency }] });
  const question = await onlyQuestion(request, bench);
  const overTen = await record(question, {
    ...{ in: radio, exact: 'أكثر من 10 مدنيين قُتلوا', answer: FACTS.overTen },
    chain: [{ source: sources.radio }, 'not_recorded'],
  });
  const twenty = await record(question, {
    ...{ in: radio, exact: 'مقتل 20 مدنياً', answer: FACTS.twenty },
    chain: [{ source: sources.radio }, { source: sources.hospital }],
  });
  const wounded = await record(
    { ...killed, measure: 'wounded' },
    { in: radio, exact: 'وأصيب 7 آخرون', answer: FACTS.wounded, chain: [{ source: sources.radio }] },
  );
  return { bench, incidentId, title: title.en, agency, radio, sources, claims: { twelve, overTen, twenty, wounded } };
}
