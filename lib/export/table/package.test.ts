import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import jsonld from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';
import { expect, test } from 'vitest';
import { writeTable } from './format';
import { undefuse } from './formula';
import { claimRow, PROJECT, portionOf, TAKEN } from './rows.testing';
import profile from './tabular-data-package.schema.json';

const rows = [claimRow('أكثر من 60', { operator: 'more_than', value: 60 }), claimRow('=62\r\n"', { operator: 'exactly', value: 62 })];

async function filesOf(bom = false): Promise<Record<string, string>> {
  const parts: Uint8Array[] = [];
  const choices = { format: 'package', language: 'ar', bom } as const;
  for await (const part of writeTable('claims', portionOf(rows, 'ar'), choices, { project: PROJECT, taken: TAKEN }))
    if (typeof part !== 'string') parts.push(part);
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(Buffer.concat(parts)))).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
}

test('a package holds the table and two descriptions of it', async () => {
  const files = await filesOf();
  expect(Object.keys(files)).toEqual(['datapackage.json', 'claims.csv', 'claims.csv-metadata.json']);
  const read: Record<string, string>[] = parse(files['claims.csv'] ?? '', { columns: true });
  expect(read[0]).toMatchObject({
    words: 'أكثر من 60',
    operator: 'more_than',
    operator_words: 'أكثر من',
    low: '61',
    high: '',
    unbounded: 'true',
  });
  expect(read[0]).toMatchObject({ chain: 'موقع إخباري → المرصد', ledger_position: '190', checkpoint: '180 cm9vdA==' });
  expect(read[1]).toMatchObject({ low: '62', high: '62', unbounded: 'false', document_title: "'=cmd|calc" });
  expect(undefuse(read[1]?.words ?? '')).toBe('=62\r\n"');
  expect((await filesOf(true))['claims.csv']?.startsWith('\ufeff"claim_id"')).toBe(true);
});

test('datapackage.json is a Tabular Data Package by its published profile', async () => {
  const description = JSON.parse((await filesOf())['datapackage.json'] ?? '');
  const ajv = addFormats.default(new Ajv({ strict: false, formats: { textarea: true } }));
  const valid = ajv.compile(profile);
  expect(valid(description), JSON.stringify(valid.errors)).toBe(true);
  expect(description.ledger).toEqual({ position: 190, checkpoint: { size: 180, root: 'cm9vdA==' } });
  expect(valid({ ...description, resources: [{ ...description.resources[0], schema: { fields: [] } }] })).toBe(false);
  const names = description.resources[0].schema.fields.map(({ name }: { name: string }) => name);
  expect((await filesOf())['claims.csv']?.split('\r\n')[0]).toBe(names.map((name: string) => `"${name}"`).join(','));
});

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: Term;
}
type Quad = Readonly<Record<'subject' | 'predicate' | 'object', Term>>;

/** A term as RDF/JS has it: it tells its equals. */
function asTerm(term: Term): Term & { equals(other: Term): boolean } {
  const datatype = term.datatype && asTerm(term.datatype);
  return { ...term, ...(datatype && { datatype }), equals: ({ termType, value }) => term.termType === termType && term.value === value };
}

type TermOf = ReturnType<typeof asTerm>;
type QuadOf = Readonly<Record<'subject' | 'predicate' | 'object', TermOf>>;

interface DatasetOf extends Iterable<QuadOf> {
  match(s?: Term | null, p?: Term | null, o?: Term | null): DatasetOf;
}

function datasetOf(quads: readonly QuadOf[]): DatasetOf {
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (s, p, o) =>
      datasetOf(
        quads.filter((quad) => (!s || quad.subject.equals(s)) && (!p || quad.predicate.equals(p)) && (!o || quad.object.equals(o))),
      ),
  };
}

/** The CSVW metadata as the parser takes it: quads, from JSON-LD with the vocabulary's own context. */
async function metadataQuads(text: string) {
  const own = new URL('../../../node_modules/rdf-parser-csvw/test/support/csvw.json', import.meta.url);
  const document = JSON.parse(await readFile(own, 'utf8'));
  const documentLoader = async (documentUrl: string) => {
    expect(documentUrl).toBe('http://www.w3.org/ns/csvw');
    return { documentUrl, document, contextUrl: undefined };
  };
  const read = await jsonld.toRDF(JSON.parse(text), { documentLoader, base: 'https://isnad.example/claims.csv' });
  const quads = (Array.isArray(read) ? (read as Quad[]) : []).map(({ subject, predicate, object }) => ({
    subject: asTerm(subject),
    predicate: asTerm(predicate),
    object: asTerm(object),
  }));
  return datasetOf(quads);
}

test('the CSV is read as its CSVW description says', async () => {
  const files = await filesOf();
  const metadata = await metadataQuads(files['claims.csv-metadata.json'] ?? '');
  const parser = new CsvwParser({ metadata, baseIRI: 'https://isnad.example/', timezone: 'utc' });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([files['claims.csv'] ?? '']))) quads.push(quad);
  const said = (name: string) => quads.filter(({ predicate }) => predicate.value.endsWith(`#${name}`)).map(({ object }) => object);
  expect(said('words').map(({ value }) => value)).toEqual(['أكثر من 60', '\'=62\r\n"']);
  expect(said('low').map(({ value, datatype }) => [value, datatype?.value])).toEqual([
    ['61', 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'],
    ['62', 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'],
  ]);
  expect(said('high')).toHaveLength(1);
  expect(said('operator')[0]?.value).toBe('more_than');
});
