import { type BundleHead, FILE } from '../bundle/format';
import { urn } from './iri';

/** The context and the profile of RO-Crate Metadata Specification 1.1. */
export const CRATE_CONTEXT = 'https://w3id.org/ro/crate/1.1/context';
const PROFILE = 'https://w3id.org/ro/crate/1.1';

/** A file as it was written: SHA-256 in lower-case hexadecimal, size in bytes. */
export interface WrittenFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.jsonld$/, 'application/ld+json'],
  [/\.jsonl$/, 'application/jsonl'],
  [/\.json$/, 'application/json'],
  [/\.html$/, 'text/html'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
];

/** What the receiver is told of rights: the words are not ours to give away. */
const LICENSE = {
  '@id': '#rights',
  '@type': 'CreativeWork',
  name: 'Rights',
  description:
    'The captured texts and the quotes belong to those who published them and are kept here as evidence. What the project made of them may be used as the project allows; ask it.',
};

const SPECIFICATIONS: Readonly<Record<string, string>> = {
  [FILE.annotations]: 'https://www.w3.org/TR/2017/REC-annotation-model-20170223/',
  [FILE.provenance]: 'https://www.w3.org/submissions/2013/SUBM-prov-json-20130424/',
  [FILE.claimReviews]: 'https://schema.org/ClaimReview',
  [FILE.checkpoint]: 'https://c2sp.org/tlog-checkpoint',
};

function fileEntity({ name, sha256, size }: WrittenFile) {
  const specification = SPECIFICATIONS[name];
  return {
    '@id': name,
    '@type': 'File',
    name,
    contentSize: String(size),
    sha256,
    encodingFormat: KINDS.find(([ending]) => ending.test(name))?.[1] ?? 'application/octet-stream',
    ...(specification === undefined ? {} : { conformsTo: { '@id': specification } }),
  };
}

const PROPOSING = '#proposing';

/** That assistants took part, as the specification tells of software used to create files (§ Provenance of entities). */
const proposing = (software: readonly { readonly '@id': string }[]) => ({
  '@id': PROPOSING,
  '@type': 'CreateAction',
  name: 'Claims proposed by assistants',
  description:
    'Some claims were found in the texts by assistants; a person accepted each. Which ones, claims.jsonl and provenance.json say.',
  instrument: software.map((one) => ({ '@id': one['@id'] })),
  result: { '@id': FILE.claims },
});

function description({ choices }: BundleHead): string {
  const texts = choices.texts
    ? 'Captured texts are here whole.'
    : 'Captured texts are left out: quotes are here with the hashes of the texts they stand in.';
  const names = choices.names ? 'People are named.' : 'People are here by id, without their names.';
  return `Claims, their quotes and the records made of them, with the acts of the ledger that made them. ${texts} ${names} ${FILE.verifier} checks all of it in a browser, without a network.`;
}

/**
 * RO-Crate metadata (RO-Crate Metadata Specification 1.1): the descriptor (§ Root Data Entity), the root with its license, and every
 * other file with its size and SHA-256, and the assistants that proposed claims, if any did (`sha256` is schema.org's and added to the context, as the specification's appendix on
 * extending it allows). `manifest.txt` is not in it: it signs this file. Yielded in pieces, for there may be 100,000 files.
 */
export function* roCrate(
  head: BundleHead,
  titles: { readonly en: string; readonly ar: string },
  files: Iterable<WrittenFile>,
  assistants: readonly string[] = [],
): Generator<string> {
  const all = [...files];
  const software = assistants.map((name, index) => ({ '@id': `#assistant-${index + 1}`, '@type': 'SoftwareApplication', name }));
  const { project } = head;
  const graph = [
    { '@id': FILE.crate, '@type': 'CreativeWork', conformsTo: { '@id': PROFILE }, about: { '@id': './' } },
    {
      '@id': './',
      '@type': 'Dataset',
      identifier: urn(head.scope.id),
      name: titles.en,
      alternateName: titles.ar,
      description: description(head),
      datePublished: head.takenAt,
      license: { '@id': LICENSE['@id'] },
      author: { '@id': urn(project.id) },
      publisher: { '@id': urn(project.id) },
      hasPart: all.map(({ name }) => ({ '@id': name })),
      ...(software.length ? { mentions: { '@id': PROPOSING } } : {}),
    },
    { '@id': urn(project.id), '@type': 'Organization', name: project.titleEn || project.titleAr, alternateName: project.titleAr },
    LICENSE,
    ...(software.length ? [proposing(software)] : []),
    ...software,
  ];
  yield `{"@context":${JSON.stringify([CRATE_CONTEXT, { sha256: 'https://schema.org/sha256' }])},"@graph":[\n`;
  yield graph.map((entity) => JSON.stringify(entity)).join(',\n');
  for (const file of all) yield `,\n${JSON.stringify(fileEntity(file))}`;
  yield '\n]}\n';
}
