import { z } from 'zod';
import { CorrectionInput, correctClaim } from '@/db/claim/correct';
import { ClaimInput } from '@/db/claim/input';
import { acceptClaim, RejectionInput, rejectClaim } from '@/db/claim/judge';
import { listClaims, readClaimHistory } from '@/db/claim/list';
import type { StoredClaim } from '@/db/claim/read';
import { recordClaim } from '@/db/claim/record';
import { CLAIM_STATUSES } from '@/lib/claim/claim';
import { type ClaimId, type DocumentId, type IncidentId, parseId, type QuestionId } from '@/lib/id';
import { fail, ok, type Result } from '@/lib/result';
import { claimJson } from './claimJson';
import { Made, Moved, made, moved, Nothing, operation } from './operation';
import { type Asked, asSlice, PageQuery, pageOf, readCursor, type Slice, slice } from './page';
import { Claim, id } from './shapes';

const Filter = PageQuery.extend({
  question: id.optional(),
  incident: id.optional(),
  document: id.optional(),
  status: z.enum(CLAIM_STATUSES).optional(),
});

const byId = ({ items, next }: Slice<StoredClaim>) => asSlice({ items: items.map(claimJson), next });

/** A page's place in the list, and how many. Problems: invalid (a cursor that is none of ours). */
function placeOf({ limit, cursor }: Asked): Result<{ after: ClaimId | null; limit: number }> {
  const place = readCursor(cursor);
  if (!place.ok) return place;
  const after = place.value === null ? null : parseId<ClaimId>(place.value);
  return place.value !== null && after === null ? fail('invalid', 'cursor') : ok({ after, limit });
}

export const CLAIMS = [
  operation({
    id: 'listClaimsOfIncident',
    method: 'GET',
    path: '/projects/{project}/incidents/{incident}/claims',
    summary: 'The claims about an incident as they stand, rejected ones too, in the order of their recording.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Claim),
    run: async ({ context, projectId, params, query }) => {
      const place = placeOf(query);
      return place.ok ? listClaims(context, projectId, { incidentId: params.incident as IncidentId }, place.value) : place;
    },
    answer: byId,
  }),
  operation({
    id: 'listClaims',
    method: 'GET',
    path: '/projects/{project}/claims',
    summary: 'Claims as they stand, rejected ones too, in the order of their recording; of a question, an incident or a document.',
    asks: 'project.read',
    query: Filter,
    paged: true,
    output: pageOf(Claim),
    run: async ({ context, projectId, query: { question, incident, document, status, ...query } }) => {
      const place = placeOf(query);
      const [questionId, incidentId, documentId] = [question as QuestionId, incident as IncidentId, document as DocumentId];
      return place.ok ? listClaims(context, projectId, { questionId, incidentId, documentId, status }, place.value) : place;
    },
    answer: byId,
  }),
  operation({
    id: 'recordClaim',
    method: 'POST',
    path: '/projects/{project}/claims',
    summary: 'Record what a source claims, from its own words. `question` is one that exists, or one to ask in the same act.',
    asks: 'claim.record',
    body: ClaimInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => recordClaim(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'readClaim',
    method: 'GET',
    path: '/projects/{project}/claims/{claim}',
    summary: 'A claim as it stands. Its ETag is what If-Match of the acts on it takes.',
    asks: 'project.read',
    output: Claim,
    version: ({ version }) => version,
    run: async ({ context, projectId, params }) => {
      const versions = await readClaimHistory(context, projectId, params.claim as ClaimId);
      if (!versions.ok) return versions;
      const last = versions.value.at(-1);
      return last ? { ok: true, value: last } : fail('not_found');
    },
    answer: claimJson,
  }),
  operation({
    id: 'listClaimVersions',
    method: 'GET',
    path: '/projects/{project}/claims/{claim}/versions',
    summary: 'The history of a claim, oldest version first.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(Claim),
    run: async ({ context, projectId, params, query }) => {
      const versions = await readClaimHistory(context, projectId, params.claim as ClaimId);
      return versions.ok ? slice(versions.value, ({ version }) => String(version), query) : versions;
    },
    answer: ({ items, next }) => ({ items: items.map(claimJson), next }),
  }),
  operation({
    id: 'correctClaim',
    method: 'PUT',
    path: '/projects/{project}/claims/{claim}',
    summary: 'Correct a claim: a new version stands, the old one stays to be seen.',
    asks: 'claim.correct',
    versioned: true,
    body: CorrectionInput.omit({ claimId: true, version: true }),
    output: Moved,
    version: ({ version }) => version,
    run: ({ context, projectId, params, body, seen }) =>
      correctClaim(context, projectId, { ...body, claimId: params.claim, version: seen }),
    answer: moved,
  }),
  operation({
    id: 'acceptClaim',
    method: 'POST',
    path: '/projects/{project}/claims/{claim}/accept',
    summary: 'Accept a proposed or rejected claim.',
    asks: 'claim.accept',
    versioned: true,
    body: Nothing,
    output: Moved,
    version: ({ version }) => version,
    run: ({ context, projectId, params, seen }) => acceptClaim(context, projectId, { claimId: params.claim, version: seen }),
    answer: moved,
  }),
  operation({
    id: 'rejectClaim',
    method: 'POST',
    path: '/projects/{project}/claims/{claim}/reject',
    summary: 'Reject a claim, with the reason. It stays visible.',
    asks: 'claim.reject',
    versioned: true,
    body: RejectionInput.omit({ claimId: true, version: true }),
    output: Moved,
    version: ({ version }) => version,
    run: ({ context, projectId, params, body, seen }) => rejectClaim(context, projectId, { ...body, claimId: params.claim, version: seen }),
    answer: moved,
  }),
];
