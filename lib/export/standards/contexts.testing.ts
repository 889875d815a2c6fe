import type { ContextDefinition } from 'jsonld';
import { SCHEMA_CONTEXT } from '../claimReview';
import { CRATE_CONTEXT } from '../roCrate';
import { ANNOTATION_CONTEXT } from '../webAnnotation';
// W3C Web Annotation Working Group, `jsonld/anno.jsonld` of w3c/web-annotation: the document of the Recommendation, 23 February 2017.
import annotations from './annotation.context.json';
// RO-Crate JSON-LD Context 1.1.1 (CC0): the terms of schema.org 10.0 and a few of others, one by one, without a default vocabulary.
import crate from './roCrate.context.json';

/** The terms of a published context. One in the form of a keyword is passed over, as a processor does (JSON-LD 1.1 §9.1). */
function termsOf({ '@context': terms }: { readonly '@context': Readonly<Record<string, unknown>> }): ContextDefinition {
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(terms).filter(([term]) => !term.startsWith('@')))));
}

/**
 * The published JSON-LD contexts that our documents name, so that a processor can expand them without a network. A term that a context does
 * not have is an error of the processor (`check.testing.ts`). schema.org's own context takes any term into its vocabulary and would
 * find nothing wrong: in its place stand the terms of schema.org that RO-Crate lists, and that an address is one.
 */
const SCHEMA: ContextDefinition = {
  ...Object.fromEntries(Object.entries(termsOf(crate)).filter(([term, iri]) => iri === `http://schema.org/${term}`)),
  url: { '@id': 'http://schema.org/url', '@type': '@id' },
};

const CONTEXTS: Readonly<Record<string, ContextDefinition>> = {
  [ANNOTATION_CONTEXT]: termsOf(annotations),
  [SCHEMA_CONTEXT]: SCHEMA,
  [CRATE_CONTEXT]: termsOf(crate),
};

/** A document loader that knows these contexts and asks nobody. */
export async function documentLoader(url: string) {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`no context ${url} here`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
}
