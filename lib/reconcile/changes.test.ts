import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId, DocumentId, QuestionId, SourceId } from '../id';
import { changesBetween } from './changes';
import { canonicalInputs, type InputClaim, type InputGrade, type Inputs } from './inputs';
import { anyInputs } from './inputs.arbitrary';

const claim: InputClaim = {
  id: 'c' as ClaimId,
  version: 1,
  answer: { kind: 'figure', figure: { operator: 'exactly', value: 62 }, words: '62' },
  chain: [{ kind: 'source', sourceId: 's' as SourceId }],
  asOf: null,
  scope: '',
  credibility: null,
  quote: { exact: 'مقتل 62', start: 0, end: 7 },
  captureSha256: 'ab',
  documentId: 'd' as DocumentId,
};
const given = (topic: string, grade: InputGrade['grade'], gradedOn: string | null): InputGrade => ({
  ...{ sourceId: 's' as SourceId, topic, grade, gradedOn },
});
const inputs: Inputs = {
  form: 3,
  questionId: 'q' as QuestionId,
  claims: [claim],
  documents: [{ documentId: 'd' as DocumentId, newestSha256: 'ab' }],
  copies: [],
  grades: [given('toll', 'B', '2016-01-01')],
  policyVersion: 1,
  rule: 'envelope',
  preferredOrigin: null,
  excluded: [],
};

test('there is a difference if and only if the seals differ', () => {
  fc.assert(
    fc.property(anyInputs, anyInputs, (before, other) => {
      for (const after of [before, other, { ...before, grades: other.grades }, { ...before, copies: other.copies }]) {
        // A claim's content never differs at one version, and a document is heard wherever a claim is quoted from it.
        const fair = {
          ...after,
          claims: before.claims,
          documents: after.documents.length === before.documents.length ? after.documents : before.documents,
        };
        const sameDocuments = fair.documents.every(({ documentId }) => before.documents.some((one) => one.documentId === documentId));
        if (!sameDocuments) continue;
        expect(changesBetween(before, fair).length === 0).toBe(canonicalInputs(before) === canonicalInputs(fair));
      }
    }),
  );
});

describe('a difference is told as what happened', () => {
  const corrected: InputClaim = {
    ...claim,
    version: 2,
    answer: { kind: 'figure', figure: { operator: 'exactly', value: 80 }, words: '80' },
  };
  test.each<[string, Partial<Inputs>, object[]]>([
    ['a claim came', { claims: [claim, { ...claim, id: 'e' as ClaimId }] }, [{ kind: 'claim_added' }]],
    ['a claim fell', { claims: [] }, [{ kind: 'claim_removed', claim }]],
    ['a claim was corrected', { claims: [corrected] }, [{ kind: 'claim_corrected', before: claim, after: corrected, fields: ['answer'] }]],
    ['a claim was judged again', { claims: [{ ...claim, version: 3 }] }, [{ kind: 'claim_corrected', fields: [] }]],
    ['a copy moved its origin', { claims: [{ ...claim, chain: [...claim.chain, { kind: 'not_recorded' }] }] }, [{ kind: 'chain' }]],
    ['a source was regraded', { grades: [given('toll', 'D', '2016-01-01')] }, [{ kind: 'grade', from: 'B', to: 'D' }]],
    [
      'a source was given the same grade on another day',
      { grades: [given('toll', 'B', '2017-01-01')] },
      [{ kind: 'grade', from: 'B', to: 'B', fromOn: '2016-01-01', toOn: '2017-01-01' }],
    ],
    ['a form did not keep the day', { grades: [given('toll', 'B', null)] }, []],
    ['a source was graded first', { grades: [...inputs.grades, given('x', 'A', '2017-01-01')] }, [{ from: null, to: 'A' }]],
    [
      'a newer capture came',
      { documents: [{ documentId: 'd' as DocumentId, newestSha256: 'cd' }] },
      [{ kind: 'document', from: 'ab', to: 'cd' }],
    ],
    ['the policy changed', { policyVersion: 2 }, [{ kind: 'policy', from: 1, to: 2 }]],
    ['a claim was left out', { excluded: [{ claimId: claim.id, reason: 'r' }] }, [{ kind: 'exclusion', from: null, to: 'r' }]],
    ['nothing happened', {}, []],
  ])('%s', (_name, change, expected) => {
    expect(changesBetween(inputs, { ...inputs, ...change })).toMatchObject(expected);
  });
});
