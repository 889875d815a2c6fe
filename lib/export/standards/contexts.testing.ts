import type { ContextDefinition } from 'jsonld';
import { SCHEMA_CONTEXT } from '../claimReview';
import { CRATE_CONTEXT } from '../roCrate';
import { ANNOTATION_CONTEXT } from '../webAnnotation';

/**
 * The parts of the published JSON-LD contexts that our documents need, so that a processor can expand them without a network. A term
 * that is not here is dropped by the processor, and a test that looks for it fails.
 */
const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const xsd = (id: string, type: string) => ({ '@id': id, '@type': `http://www.w3.org/2001/XMLSchema#${type}` });

/** Web Annotation Vocabulary (W3C Recommendation, 23 February 2017), appendix A. */
const ANNOTATIONS = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  Text: 'dctypes:Text',
  Person: 'foaf:Person',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  describing: 'oa:describing',
  linking: 'oa:linking',
  body: iri('oa:hasBody'),
  target: iri('oa:hasTarget'),
  source: iri('oa:hasSource'),
  selector: iri('oa:hasSelector'),
  scope: iri('oa:hasScope'),
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: xsd('oa:start', 'nonNegativeInteger'),
  end: xsd('oa:end', 'nonNegativeInteger'),
  value: 'rdf:value',
  format: 'dc:format',
  language: 'dc:language',
  name: 'foaf:name',
  creator: iri('dcterms:creator'),
  created: xsd('dcterms:created', 'dateTime'),
  label: 'rdfs:label',
  first: iri('as:first'),
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' as const },
  partOf: iri('as:partOf'),
  startIndex: xsd('as:startIndex', 'nonNegativeInteger'),
  total: xsd('as:totalItems', 'nonNegativeInteger'),
};

/** schema.org maps every term into its own vocabulary; RO-Crate 1.1 takes it over, with File for MediaObject and Dublin Core's conformsTo. */
const SCHEMA = { '@vocab': 'http://schema.org/', url: iri('http://schema.org/url') };
const CRATE = {
  '@vocab': 'http://schema.org/',
  File: 'http://schema.org/MediaObject',
  conformsTo: iri('http://purl.org/dc/terms/conformsTo'),
};

const CONTEXTS: Readonly<Record<string, ContextDefinition>> = {
  [ANNOTATION_CONTEXT]: ANNOTATIONS,
  [SCHEMA_CONTEXT]: SCHEMA,
  [CRATE_CONTEXT]: CRATE,
};

/** A document loader that knows these contexts and asks nobody. */
export async function documentLoader(url: string) {
  const context = CONTEXTS[url];
  if (!context) throw new Error(`no context ${url} here`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
}
