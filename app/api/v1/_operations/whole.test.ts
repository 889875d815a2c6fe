import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { VERBS, type Verb } from '@/lib/policy';
import { PROBLEM_CODES } from '@/lib/result';
import { openApi } from '../_http/openapi';
import { docsPage } from '../docs/docsPage';
import { documented } from '../docs/operations';
import { SUMMARIES_AR } from '../docs/summaries';
import { OPERATIONS } from './table';

vi.mock('server-only', () => ({}));

const IMPORT = /^import \{([^}]*)\} from '@\/db\/([^']+)'/gm;

/** What files of the app take from the database layer by value: `entity/file name` to the files that do. */
function takenBy(files: readonly string[]): Map<string, string[]> {
  const taken = new Map<string, string[]>();
  for (const file of files) {
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      for (const name of names.split(',').map((each) => each.trim())) {
        if (name && !name.startsWith('type ')) taken.set(`${from} ${name}`, [...(taken.get(`${from} ${name}`) ?? []), file]);
      }
    }
  }
  return taken;
}

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'));
const api = takenBy(files.filter((file) => file.startsWith('app/api/v1/')));
const screens = takenBy(files.filter((file) => !file.startsWith('app/api/v1/')));

/** What screens take and the API does not, and why it need not. */
const APART: Readonly<Record<string, string>> = {
  'annotation/mention listMentionable': 'listMembers names whom a note can mention',
  'bench/context readSurroundings': 'readDocument gives the whole text around a quote',
  'bench/incidents listIncidentNames': 'listIncidents',
  'client connect': 'the house itself',
  'document/read listDocumentNames': 'listDocuments',
  'document/text decodeText': 'JSON is UTF-8 already',
  'env readEnvironment': 'the house itself',
  'env requireDatabaseUrl': 'the house itself',
  'export/subject readSubject': 'the name of what is about to be taken: readRecord, readIncident',
  'health databaseAnswers': 'GET /api/health',
  'incident/find findIncidents': 'listIncidents',
  'import/map MappingInput': 'a schema; saveMapping takes it',
  'ledger/proof readCheckpoint': 'GET /ledger/checkpoint',
  'ledger/read readLedger': 'the operation readLedger pages the same acts by listActs',
  'ledger/signer signerOf': 'the house itself',
  'publication/readPublic readPublic': 'GET /r/{record}, open to anyone',
  'queue/assign AT_ONCE': 'a number',
  'queue/read nextInQueue': 'the first of readQueue',
  'reconciliation/list countRecords': 'a count of what listRecords lists',
  'source/grades readGrades': 'listGrades',
  'source/read listSourceNames': 'listSources',
  'token/use actorOfToken': 'how a token is known',
  'user/authenticate authenticate': 'signing in makes a session; programs come with a token',
};

test('whatever a screen takes from the database, the API gives too, or there is a reason why not', () => {
  const missing = [...screens].filter(([name]) => !api.has(name) && !(name in APART));
  expect(missing).toEqual([]);
  expect(Object.keys(APART).filter((name) => api.has(name) || !screens.has(name))).toEqual([]);
});

/** Verbs no operation of the table asks for by itself. */
const OTHERWISE: Partial<Readonly<Record<Verb, string>>> = {
  'claim.propose': 'POST /mcp: an assistant’s act alone',
  'verdict.confirm': 'giveRuling, when the verdict given is the computed one',
  'reconciliation.return': 'decideReconciliation',
  'import.run': 'runImport and importClaims, which take files',
  'export.take': 'takeTable, takeWikidata and takeBundle, which answer files',
};

test('every act there is can be done through an operation', () => {
  const asked = new Set<string>(OPERATIONS.map(({ asks }) => asks));
  expect(VERBS.filter((verb) => asked.has(verb) === verb in OTHERWISE)).toEqual([]);
});

const address = (file: string) =>
  file
    .replace(/^app\/|\/?route\.ts$/g, '')
    .replace(/\[(.+?)\]/g, '{}')
    .replace(/^api\/v1/, '');

test('every route of the API’s own, and every public one, is in the documents with its methods', () => {
  const documented = new Set(
    Object.entries(openApi().paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{.+?\}/g, '{}').replace(/^\/r\//, 'r/')}`),
    ),
  );
  const routes = files.filter((file) => /^app\/(api\/v1|r)\/.*route\.ts$/.test(file) && !/\.\.\.path|\/docs\/|openapi\.json/.test(file));
  const served = routes.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/export (?:async )?function (GET|POST|PUT|PATCH|DELETE)/g)].map(
      ([, method]) => `${method} ${address(file)}`,
    ),
  );
  expect(served.length).toBeGreaterThan(12);
  expect(served.filter((each) => !documented.has(each))).toEqual([]);
});

test('the page has every operation and every refusal, in both languages', () => {
  const ids = documented().map(({ operationId }) => operationId);
  expect(Object.keys(SUMMARIES_AR).sort()).toEqual([...ids].sort());
  for (const language of ['en', 'ar'] as const) {
    const page = docsPage(language);
    for (const id of [...ids, ...PROBLEM_CODES]) expect(page, id).toContain(` id="${id}"`);
    expect(page).not.toMatch(/undefined|\[object/);
  }
  expect(docsPage('ar')).toMatch(/<html lang="ar" dir="rtl"/);
});
