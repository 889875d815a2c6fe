import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaptureId, ClaimId, DocumentId, QuestionId, SourceId } from '../id';
import { checkChain } from './chain';
import type { Chain, Link } from './claim';
import { type CopyRulingId, effectiveChains, type QuotedClaim, type RunBetween, type StatedCopy } from './copied';
import type { CopyRelation } from './copy';
import { originKey } from './origin';

const NOT_RECORDED: Link = { kind: 'not_recorded' };
const source = (name: string): Link => ({ kind: 'source', sourceId: name as SourceId });
const airport: Link = { kind: 'unnamed', description: 'a source at the airport' };

/** A claim of a document on the words 10–20, its source named as the document is. */
const claim = (document: string, chain: Chain = [source(document)], more: Partial<QuotedClaim> = {}): QuotedClaim => ({
  id: `claim of ${document}` as ClaimId,
  questionId: 'killed' as QuestionId,
  status: 'accepted',
  recordedChain: chain,
  quote: { start: 10, end: 20 },
  document: { id: document as DocumentId, captureId: document as CaptureId, sourceId: document as SourceId },
  ...more,
});

/** The pair's documents share the words 0–100 of each; a longer text on the second side when `scale` says so. */
const run = (a: string, b: string, scale = 1): RunBetween => ({
  ...{ captureA: a as CaptureId, captureB: b as CaptureId, documentA: a as DocumentId, documentB: b as DocumentId },
  ...{ startA: 0, endA: 100, startB: 0, endB: 100 * scale },
});

const ruling = (a: string, b: string, relation: CopyRelation, copiedFrom: string | null = null): StatedCopy => ({
  id: `${a}-${b}` as CopyRulingId,
  ...{ documentA: a as DocumentId, documentB: b as DocumentId, sourceA: a as SourceId, sourceB: b as SourceId },
  relation,
  copiedFrom: copiedFrom as SourceId | null,
});

const words = (link: Link) => (link.kind === 'source' ? link.sourceId : link.kind);
const chains = (...given: Parameters<typeof effectiveChains>) => effectiveChains(...given).map(({ chain }) => chain.map(words).join(' < '));

describe('a claim in copied words', () => {
  test('goes on to the copied document, and says by which ruling', () => {
    const [effective] = effectiveChains([claim('a')], [ruling('a', 'b', 'a_copies_b')], [run('a', 'b')]);
    expect(effective).toEqual({ chain: [source('a'), source('b')], copied: [null, 'a-b'] });
  });

  test('goes on to the chain of the claim that quotes the same words there', () => {
    const claims = [claim('a'), claim('b', [source('b'), airport])];
    expect(chains(claims, [ruling('a', 'b', 'a_copies_b')], [run('a', 'b')])).toEqual(['a < b < unnamed', 'b < unnamed']);
  });

  test.each([
    ['of other words', { quote: { start: 30, end: 40 } }],
    ['of another question', { questionId: 'wounded' as QuestionId }],
    ['that was rejected', { status: 'rejected' }],
  ] as const)('not to a claim %s', (_name, more) => {
    const claims = [claim('a'), claim('b', [source('b'), airport], more)];
    expect(chains(claims, [ruling('a', 'b', 'a_copies_b')], [run('a', 'b')])[0]).toBe('a < b');
  });

  test('finds the same words where the copy is spelled longer', () => {
    const there = claim('b', [source('b'), airport], { quote: { start: 20, end: 40 } });
    expect(chains([claim('a'), there], [ruling('a', 'b', 'a_copies_b')], [run('a', 'b', 2)])[0]).toBe('a < b < unnamed');
  });

  test('goes on through a document that itself copied, with a claim there or without', () => {
    const rulings = [ruling('a', 'b', 'a_copies_b'), ruling('b', 'c', 'a_copies_b')];
    const runs = [run('a', 'b'), run('b', 'c')];
    expect(chains([claim('a')], rulings, runs)).toEqual(['a < b < c']);
    expect(chains([claim('a'), claim('b'), claim('c')], rulings, runs)).toEqual(['a < b < c', 'b < c', 'c']);
  });

  test('of two that copy one text ends with whom they copied, or unrecorded', () => {
    const claims = [claim('a'), claim('b')];
    expect(chains(claims, [ruling('a', 'b', 'both_copy', 'c')], [run('a', 'b')])).toEqual(['a < c', 'b < c']);
    expect(chains(claims, [ruling('a', 'b', 'both_copy')], [run('a', 'b')])).toEqual(['a < not_recorded', 'b < not_recorded']);
  });

  test('is completed where its own chain ends unrecorded', () => {
    const claims = [claim('a', [source('a'), NOT_RECORDED])];
    expect(chains(claims, [ruling('a', 'b', 'a_copies_b')], [run('a', 'b')])).toEqual(['a < b']);
  });

  test('stays when it names another origin, stands outside the shared words, or the two are independent', () => {
    const stays = [claim('a', [source('a'), source('monitor')]), claim('a', undefined, { quote: { start: 200, end: 210 } })];
    expect(chains(stays, [ruling('a', 'b', 'a_copies_b')], [run('a', 'b')])).toEqual(['a < monitor', 'a']);
    expect(chains([claim('a'), claim('b')], [ruling('a', 'b', 'independent')], [run('a', 'b')])).toEqual(['a', 'b']);
  });

  test('that comes back to an outlet already passed leaves the circle out', () => {
    const later = { ...ruling('b', 'c', 'a_copies_b'), sourceB: 'a' as SourceId };
    expect(chains([claim('a')], [ruling('a', 'b', 'a_copies_b'), later], [run('a', 'b'), run('b', 'c')])).toEqual(['a']);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const pair = fc.tuple(name, name).filter(([a, b]) => a < b);
const relation = fc.constantFrom<CopyRelation>('a_copies_b', 'b_copies_a', 'both_copy', 'independent');
const rulings = fc
  .array(fc.tuple(pair, relation, fc.option(name)), { maxLength: 6 })
  .map((all) => all.map(([[a, b], stated, from]) => ruling(a, b, stated, stated === 'both_copy' ? from : null)));
const runs = fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.map(([a, b]) => run(a, b)));
const claims = fc.uniqueArray(
  fc.tuple(name, fc.array(fc.constantFrom(source('x'), source('y'), airport), { maxLength: 2 }), fc.boolean()),
  {
    selector: ([document]) => document,
  },
);
const recorded = claims.map((all) =>
  all.flatMap(([document, further, open]) => {
    const chain = checkChain([source(document), ...further, ...(open ? [NOT_RECORDED] : [])]);
    return chain.ok ? [claim(document, chain.value)] : [];
  }),
);

describe('whatever was stated, even in circles', () => {
  test('every chain is a chain, as long as its marks, and begins where it was recorded to begin', () => {
    fc.assert(
      fc.property(recorded, rulings, runs, (all, stated, shared) => {
        effectiveChains(all, stated, shared).forEach(({ chain, copied }, i) => {
          expect(checkChain(chain).ok).toBe(true);
          expect(copied.length).toBe(chain.length);
          expect(chain[0]).toEqual(all[i]?.recordedChain[0]);
        });
      }),
    );
  });

  test('the order of the claims and of the runs makes no difference', () => {
    fc.assert(
      fc.property(recorded, rulings, runs, (all, stated, shared) => {
        const turned = effectiveChains([...all].reverse(), stated, [...shared].reverse());
        expect(turned.reverse()).toEqual(effectiveChains(all, stated, shared));
      }),
    );
  });

  test('a named origin beyond the document is never replaced', () => {
    fc.assert(
      fc.property(recorded, rulings, runs, (all, stated, shared) => {
        effectiveChains(all, stated, shared).forEach(({ chain }, i) => {
          const before = all[i]?.recordedChain;
          if (before && before.length > 1 && originKey(before) !== null) expect(chain).toEqual(before);
        });
      }),
    );
  });
});
