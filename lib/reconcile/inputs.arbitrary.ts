import fc from 'fast-check';
import { COPY_RELATIONS } from '../claim/copy';
import type { ClaimId, DocumentId, QuestionId, SourceId } from '../id';
import { figureClaims } from '../verdict/arbitrary';
import type { Inputs } from './inputs';
import { RULES } from './rule';

const documentId = fc.constantFrom('d', 'e').map((id) => id as DocumentId);
const sourceId = fc.constantFrom('a', 'b').map((id) => id as SourceId);
const sha256 = fc.constantFrom('ab'.repeat(32), 'cd'.repeat(32));

const claims = figureClaims.chain((figures) =>
  fc.tuple(
    ...figures.map((claim) =>
      fc
        .record({ version: fc.nat(3), credibility: fc.constantFrom(null, 2), start: fc.nat(9), documentId, captureSha256: sha256 })
        .map(({ start, ...rest }) => ({ ...claim, ...rest, quote: { exact: 'مقتل 62', start, end: start + 7 } })),
    ),
  ),
);

/** Inputs of the newest form, few enough that two are often alike in part. */
export const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  form: fc.constant(3 as const),
  questionId: fc.constant('q' as QuestionId),
  claims,
  documents: fc.uniqueArray(fc.record({ documentId, newestSha256: sha256 }), { selector: (document) => document.documentId }),
  copies: fc.array(
    fc.record({
      documentA: fc.constant('d' as DocumentId),
      documentB: fc.constant('e' as DocumentId),
      relation: fc.constantFrom(...COPY_RELATIONS),
      copiedFrom: fc.constantFrom(null, 'a' as SourceId),
    }),
    { maxLength: 1 },
  ),
  grades: fc.uniqueArray(
    fc.record({
      ...{ sourceId, topic: fc.constantFrom('x', 'y'), grade: fc.constantFrom('A', 'F') },
      gradedOn: fc.constantFrom('2016-01-01', '2017-01-01'),
    }),
    { selector: (grade) => grade.sourceId + grade.topic },
  ),
  policyVersion: fc.integer({ min: 1, max: 3 }),
  rule: fc.constantFrom(...RULES),
  preferredOrigin: fc.constantFrom(null, 'a'),
  excluded: fc.uniqueArray(
    fc.record({ claimId: fc.constantFrom('x', 'y').map((id) => id as ClaimId), reason: fc.string({ maxLength: 3 }) }),
    { selector: ({ claimId }) => claimId },
  ),
});
