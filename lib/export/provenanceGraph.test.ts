import { describe, expect, test } from 'vitest';
import type { Chain } from '../claim/claim';
import type { CaptureId, ClaimId, SourceId } from '../id';
import { entityOf } from './prov';
import { MOST_DRAWN, type ProvenanceClaim, provenanceGraph, recordKey } from './provenanceGraph';
import { provCapture, provClaim, provRecord } from './provOf';

const source = (id: string) => ({ kind: 'source', sourceId: id as SourceId }) as const;
const ministry = source('ministry');

function claim(id: string, publisher: string, chain: Chain, included = true): ProvenanceClaim {
  return {
    id: id as ClaimId,
    included,
    chain,
    quote: { start: 3, end: 9 },
    document: { captureId: `text of ${publisher}` as CaptureId, sourceId: publisher as SourceId },
  };
}

const CLAIMS = [
  claim('1', 'site', [source('site'), ministry]),
  claim('2', 'agency', [source('agency'), ministry]),
  claim('3', 'encyclopedia', [source('encyclopedia'), { kind: 'not_recorded' }], false),
];

describe('the provenance of a value', () => {
  const { nodes, edges, folded } = provenanceGraph(CLAIMS);
  const from = (of: string) => edges.filter((edge) => edge.of === of).map(({ from }) => from);
  const node = (key: string) => nodes.find((one) => one.key === key);

  test('leads from the value over claims, words, texts and publishers to where they have it from', () => {
    expect(folded).toBe(false);
    expect(from(recordKey)).toEqual(['claim:1', 'claim:2', 'claim:3']);
    expect(from('claim:1')).toEqual(['quote:text of site:3-9']);
    expect(from('quote:text of site:3-9')).toEqual(['capture:text of site']);
    expect(from('capture:text of site')).toEqual(['source:site']);
    expect(from('source:site')).toEqual(['source:ministry']);
    expect(from('source:ministry')).toEqual([]);
  });

  test('two that relay one are seen to have one origin; an end that is not recorded is none', () => {
    expect(node('source:ministry')).toMatchObject({ origin: true, claims: ['1', '2'] });
    expect(node('not_recorded@encyclopedia')).toMatchObject({ origin: false, claims: ['3'] });
    expect(nodes.filter(({ origin }) => origin)).toHaveLength(1);
  });

  test('a claim that was left out stands there as such', () => {
    expect(edges.filter(({ relation }) => relation === 'left_out')).toEqual([{ of: recordKey, from: 'claim:3', relation: 'left_out' }]);
    expect(node('claim:3')).toMatchObject({ included: false });
  });

  test('two claims on the same words share them', () => {
    const [first] = CLAIMS;
    const same = first ? [first, { ...first, id: '4' as ClaimId }] : [];
    expect(provenanceGraph(same).nodes.filter(({ kind }) => kind === 'quote')).toMatchObject([{ claims: ['1', '4'] }]);
  });

  test('many claims are put together by origin, and none is lost', () => {
    const many = Array.from({ length: 300 }, (_, i) => claim(`${i}`, `site ${i % 5}`, [source(`site ${i % 5}`), ministry], i % 3 > 0));
    const graph = provenanceGraph(many);
    expect(graph.folded).toBe(true);
    expect(graph.nodes.length).toBeLessThan(MOST_DRAWN);
    const groups = graph.nodes.filter(({ kind }) => kind === 'group');
    expect(groups.map(({ claims }) => claims.length).sort()).toEqual([100, 200]);
    expect(new Set(groups.flatMap(({ claims }) => claims)).size).toBe(300);
  });

  test('says what the PROV document of the same record says', () => {
    const at = '2026-11-20T09:00:00.000Z';
    const by = { id: 'someone' };
    const lines = CLAIMS.map(({ id, chain, quote, document }) =>
      provClaim({
        id,
        versions: [
          {
            ...{
              version: 1,
              questionId: 'question',
              asOf: null,
              scope: '',
              credibility: null,
              note: '',
              status: 'accepted',
              reason: '',
              by,
              at,
            },
            answer: { kind: 'text', value: 'x', words: 'x' },
            chain: [...chain],
            quote: { id: `words of ${id}`, captureId: document.captureId, ...quote, exact: 'x', prefix: '', suffix: '' },
          },
        ],
      }),
    );
    const record = provRecord(
      {
        ...{ id: 'r', authorId: 'someone', submittedAt: at, inputHash: '', decision: null },
        claims: CLAIMS.map(({ id, included }) => ({ id, version: 1, included, reason: '' })),
      },
      null,
    );
    const capture = provCapture(
      {
        ...{ id: 'text of site', documentId: 'd', number: 1, sha256: '', characters: 9, capturedAt: at, by, tool: '' },
        document: { title: '', author: null, address: null, language: 'en', publishedOn: null, sourceId: 'site' },
      },
      null,
    );
    const of = (section: string, rows: typeof record) => rows.filter((row) => row.section === section).map(({ attributes }) => attributes);
    const derived = of('wasDerivedFrom', [record, ...lines].flat());
    const follows = (of: string, from: string) =>
      derived.some((one) => one['prov:generatedEntity'] === of && one['prov:usedEntity'] === from);
    for (const { id, included, document } of CLAIMS) {
      const entity = entityOf.claim(id, 1);
      const rests = edges.find((edge) => edge.of === recordKey && edge.from === `claim:${id}`)?.relation === 'rests_on';
      expect(rests, id).toBe(included);
      expect(follows(entityOf.record('r'), entity), id).toBe(included);
      expect(follows(entity, `${entity}-quote`)).toBe(true);
      expect(follows(`${entity}-quote`, entityOf.capture(document.captureId))).toBe(true);
      // Only a recorded origin is a primary source.
      const end = nodes.find((one) => one.origin && one.claims.includes(id));
      const primary = derived.some((one) => one['prov:generatedEntity'] === entity && JSON.stringify(one).includes('PrimarySource'));
      expect(primary, id).toBe(end !== undefined);
    }
    expect(JSON.stringify(of('wasAttributedTo', capture))).toContain('source-site');
    expect(from('capture:text of site')).toEqual(['source:site']);
  });
});
