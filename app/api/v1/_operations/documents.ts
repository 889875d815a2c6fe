import { z } from 'zod';
import { detectLanguage } from '@/app/api/uploads/detect';
import { CaptureInput, captureDocument, DocumentInput, recaptureDocument } from '@/db/document/capture';
import { correctLanguage, LanguageInput } from '@/db/document/correctLanguage';
import { listDocuments, type ReaderData, readDocument } from '@/db/document/read';
import { isPlace } from '@/db/page';
import {
  AcceptInput,
  acceptAllProposals,
  acceptProposal,
  FindingNoteInput,
  noteFinding,
  RejectInput,
  rejectProposal,
} from '@/db/proposal/decide';
import { type CaptureId, type DocumentId, type Id, parseId } from '@/lib/id';
import { claimJson } from './claimJson';
import { Made, made, Nothing, operation } from './operation';
import { asSlice, PageQuery, pageOf, readPlaceIn } from './page';
import { Claim, id, moment, Thread } from './shapes';

const text = z.string();
const count = z.number().int();
const TEXT_LARGEST = 44 * 1024 * 1024;

const Listed = z
  .object({
    ...{ id, title: text, language: text, publishedOn: text.nullable(), sourceEn: text, sourceAr: text },
    ...{ captures: count, characters: count, claims: count, undecided: count },
  })
  .meta({ id: 'DocumentRow' });

const Capture = z
  .object({ id, number: count, sha256: text, characters: count, capturedAt: moment, collectedBy: text, tool: text })
  .meta({ id: 'Capture', description: 'One immutable stored text; `sha256` is over its UTF-8 bytes.' });

const Proposal = z
  .object({
    ...{ id, number: count, start: count, end: count },
    by: z
      .object({ assistant: text, person: text })
      .nullable()
      .meta({ description: 'The assistant that proposed it and whose token it held; null for our own reading.' }),
    reading: z.unknown().meta({ description: 'What the reading found, with the trail of its rules.' }),
    suggestion: z.unknown().meta({ description: 'What accepting it as it is would record; null for findings.' }),
    outcome: z.object({ outcome: z.enum(['accepted', 'rejected', 'noted']), claimId: id.nullable(), reason: text }).nullable(),
    recordedAs: id.nullable(),
  })
  .meta({ id: 'Proposal' });

const Read = z
  .object({
    document: z.object({
      ...{ id, title: text, author: text.nullable(), address: text.nullable(), language: text, publishedOn: text.nullable() },
      sourceId: id,
    }),
    captures: z.array(Capture).readonly(),
    capture: Capture.extend({ text }),
    claims: z.array(Claim).readonly(),
    threads: z.array(Thread).readonly(),
    proposals: z.array(Proposal).readonly(),
    blind: id
      .nullable()
      .meta({ description: 'The double reading through which you read this blind; nothing others made of it is given then.' }),
  })
  .meta({ id: 'Document', description: 'A document at one of its captures, with all that was made of it.' });

function readerJson({ document, captures, capture, claims, threads, proposals, blind }: ReaderData): z.output<typeof Read> {
  const { id: documentId, title, author, address, language, publishedOn, sourceId } = document;
  return {
    document: { id: documentId, title, author, address, language, publishedOn, sourceId },
    captures,
    capture,
    claims: claims.map(claimJson),
    threads,
    proposals: proposals.map(({ stored, ...proposal }) => ({ ...proposal, reading: stored })),
    blind,
  };
}

const Captured = z.object({ documentId: id, captureId: id }).meta({ id: 'Captured' });
const DocumentIn = DocumentInput.extend({
  language: DocumentInput.shape.language.optional().meta({ description: 'BCP 47; guessed from the text when left out.' }),
});
const optionalId = <T extends Id<string>>(given: string | undefined) =>
  given === undefined ? undefined : (parseId<T>(given) ?? undefined);

export const DOCUMENTS = [
  operation({
    id: 'listDocuments',
    method: 'GET',
    path: '/projects/{project}/documents',
    summary: 'The documents of the project, newest publication first.',
    asks: 'project.read',
    query: PageQuery.extend({
      text: z.string().max(200).optional().meta({ description: 'Words in the title or the name of the source.' }),
    }),
    paged: true,
    output: pageOf(Listed),
    run: async ({ context, projectId, query: { text: words, limit, cursor } }) => {
      const place = readPlaceIn(cursor, isPlace);
      return place.ok ? listDocuments(context, projectId, { text: words, after: place.value ?? undefined, limit }) : place;
    },
    answer: ({ rows, next }) => asSlice({ items: rows, next }),
  }),
  operation({
    id: 'captureDocument',
    method: 'POST',
    path: '/projects/{project}/documents',
    summary: 'Capture a text as a new document. What the reading proposes can be read at once.',
    asks: 'document.capture',
    body: DocumentIn,
    largest: TEXT_LARGEST,
    output: Captured,
    status: 201,
    run: async ({ context, projectId, body }) => {
      const language = body?.language ?? (typeof body?.text === 'string' ? await detectLanguage(body.text) : '');
      return captureDocument(context, projectId, { ...body, language });
    },
  }),
  operation({
    id: 'readDocument',
    method: 'GET',
    path: '/projects/{project}/documents/{document}',
    summary: 'A document at its newest capture, or at the one named: its text, claims, notes and proposals.',
    asks: 'project.read',
    query: z.object({ capture: id.optional() }),
    output: Read,
    run: ({ context, projectId, params, query }) =>
      readDocument(context, projectId, params.document as DocumentId, optionalId<CaptureId>(query.capture)),
    answer: readerJson,
  }),
  operation({
    id: 'recaptureDocument',
    method: 'POST',
    path: '/projects/{project}/documents/{document}/captures',
    summary: 'Add a newer capture. The older ones stay; records that rest on them become stale.',
    asks: 'document.recapture',
    body: CaptureInput.omit({ documentId: true }),
    largest: TEXT_LARGEST,
    output: Captured,
    status: 201,
    run: ({ context, projectId, params, body }) => recaptureDocument(context, projectId, { ...body, documentId: params.document }),
  }),
  operation({
    id: 'correctLanguage',
    method: 'POST',
    path: '/projects/{project}/documents/{document}/language',
    summary: 'Correct the language of a document. Its texts stay; the ledger keeps both.',
    asks: 'document.correct_language',
    body: LanguageInput.omit({ documentId: true }),
    run: ({ context, projectId, params, body }) => correctLanguage(context, projectId, { ...body, documentId: params.document }),
  }),
  operation({
    id: 'acceptProposal',
    method: 'POST',
    path: '/projects/{project}/proposals/{proposal}/accept',
    summary: 'Make a proposal a claim: as it is suggested, or as corrected in `claim`.',
    asks: 'claim.accept',
    body: AcceptInput.omit({ proposalId: true }),
    output: Made,
    status: 201,
    run: ({ context, projectId, params, body }) => acceptProposal(context, projectId, { ...body, proposalId: params.proposal }),
    answer: made,
  }),
  operation({
    id: 'acceptAllProposals',
    method: 'POST',
    path: '/projects/{project}/captures/{capture}/proposals/accept',
    summary: 'Accept every undecided proposal of a capture whose suggestion is whole.',
    asks: 'claim.accept',
    body: Nothing,
    output: z.object({ accepted: count }),
    run: ({ context, projectId, params }) => acceptAllProposals(context, projectId, { captureId: params.capture }),
    answer: (accepted) => ({ accepted }),
  }),
  operation({
    id: 'rejectProposal',
    method: 'POST',
    path: '/projects/{project}/proposals/{proposal}/reject',
    summary: 'Reject a proposal, with the reason.',
    asks: 'claim.reject',
    body: RejectInput.omit({ proposalId: true }),
    run: ({ context, projectId, params, body }) => rejectProposal(context, projectId, { ...body, proposalId: params.proposal }),
  }),
  operation({
    id: 'noteFinding',
    method: 'POST',
    path: '/projects/{project}/proposals/{proposal}/note',
    summary: 'Keep a finding as a note on its words.',
    asks: 'annotation.write',
    body: FindingNoteInput.omit({ proposalId: true }),
    output: Made,
    status: 201,
    run: ({ context, projectId, params, body }) => noteFinding(context, projectId, { ...body, proposalId: params.proposal }),
    answer: made,
  }),
];
