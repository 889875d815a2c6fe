import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { documentLoader } from './contexts.testing';
import { PROV_JSON_SCHEMA } from './provJson.testing';

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const validProv = ajv.compile(PROV_JSON_SCHEMA);

/** What the schema published with PROV-JSON finds wrong in a document. */
export function provFaults(document: unknown): string[] {
  if (validProv(document)) return [];
  return (validProv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

const isQuads = (value: unknown): value is Quad[] => Array.isArray(value);

/** Relative addresses are those of a bundle's files; `safe` makes an error of whatever would be dropped. */
const OPTIONS = { documentLoader, safe: true, base: 'https://example.org/bundle/' };

/** A document as RDF, each triple as its three values; a term that its context does not know is an error (`safe` mode of the processor). */
export async function triples(document: object): Promise<[string, string, string][]> {
  const quads: unknown = await jsonld.toRDF({ ...document }, OPTIONS);
  if (!isQuads(quads)) throw new Error('no RDF came of it');
  return quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);
}
