import { z } from 'zod';
import { addSource, SourceInput } from '@/db/source/add';
import { GradeInput, gradeSource } from '@/db/source/grade';
import { listGrades } from '@/db/source/grades';
import { listSources, readSource } from '@/db/source/read';
import { readTrackRecord } from '@/db/source/trackRecord';
import { GRADES } from '@/lib/claim/source';
import { parseId, type SourceId } from '@/lib/id';
import { Made, made, operation } from './operation';
import { asSlice, PageQuery, pageOf, readPlaceIn } from './page';
import { id, Source } from './shapes';

const text = z.string();
const Grade = z.object({ topic: text, grade: z.enum(GRADES), reason: text, gradedOn: text, by: text });
const Published = z.object({ id, title: text, language: text, publishedOn: text.nullable() });
const Detail = Source.extend({
  grades: z.array(Grade).readonly(),
  documentCount: z.number().int(),
  documents: z.array(Published).readonly().meta({ description: 'The newest of them.' }),
});

const Tracked = z
  .object({
    claims: z
      .array(z.object({ claimId: id, questionId: id, part: z.enum(['origin', 'relay']), outcome: text, recordId: id.nullable() }))
      .readonly(),
    more: z.boolean().meta({ description: 'Older questions were left unread.' }),
  })
  .meta({ id: 'TrackRecord', description: 'What became of the accepted claims whose chain names the source.' });

/** Where a page of grades begins: a source's id and a topic, with a space between. */
function gradeAt(place: string): { sourceId: SourceId; topic: string } | null {
  const sourceId = parseId<SourceId>(place.slice(0, 36));
  return sourceId && place[36] === ' ' ? { sourceId, topic: place.slice(37) } : null;
}

export const SOURCES = [
  operation({
    id: 'listSources',
    method: 'GET',
    path: '/projects/{project}/sources',
    summary: 'The sources of the project, with the grade that stands.',
    asks: 'project.read',
    query: PageQuery.extend({ text: z.string().max(200).optional().meta({ description: 'Words in a name.' }) }),
    paged: true,
    output: pageOf(Source.extend({ documents: z.number().int() })),
    run: async ({ context, projectId, query: { text: words, limit, cursor } }) => {
      const place = readPlaceIn(cursor, (id) => parseId(id) !== null);
      return place.ok ? listSources(context, projectId, { text: words, after: place.value ?? undefined, limit }) : place;
    },
    answer: ({ rows, next }) => asSlice({ items: rows, next }),
  }),
  operation({
    id: 'addSource',
    method: 'POST',
    path: '/projects/{project}/sources',
    summary: 'Add a source. A name in one language is enough.',
    asks: 'source.add',
    body: SourceInput,
    output: Made,
    status: 201,
    run: ({ context, projectId, body }) => addSource(context, projectId, body),
    answer: made,
  }),
  operation({
    id: 'readSource',
    method: 'GET',
    path: '/projects/{project}/sources/{source}',
    summary: 'A source with every grade it was given and what it published.',
    asks: 'project.read',
    output: Detail,
    run: ({ context, projectId, params }) => readSource(context, projectId, params.source as SourceId),
  }),
  operation({
    id: 'listGrades',
    method: 'GET',
    path: '/projects/{project}/grades',
    summary: 'The newest grade of every source on every topic, as rules weigh them.',
    asks: 'project.read',
    query: PageQuery,
    paged: true,
    output: pageOf(z.object({ sourceId: id, topic: text, grade: z.enum(GRADES), gradedOn: text })),
    run: async ({ context, projectId, query: { limit, cursor } }) => {
      const place = readPlaceIn(cursor, (key) => gradeAt(key) !== null);
      return place.ok ? listGrades(context, projectId, { after: gradeAt(place.value ?? ''), limit }) : place;
    },
    answer: ({ rows, more }) => {
      const last = more ? rows.at(-1) : undefined;
      return asSlice({ items: rows, next: last ? `${last.sourceId} ${last.topic}` : null });
    },
  }),
  operation({
    id: 'gradeSource',
    method: 'POST',
    path: '/projects/{project}/sources/{source}/grades',
    summary: 'Grade a source on a topic (Admiralty code), dated, with the reason.',
    asks: 'source.grade',
    body: GradeInput.omit({ sourceId: true }),
    run: ({ context, projectId, params, body }) => gradeSource(context, projectId, { ...body, sourceId: params.source }),
  }),
  operation({
    id: 'readTrackRecord',
    method: 'GET',
    path: '/projects/{project}/sources/{source}/track-record',
    summary: 'What became of the claims whose chain names the source.',
    asks: 'project.read',
    output: Tracked,
    run: ({ context, projectId, params }) => readTrackRecord(context, projectId, params.source as SourceId),
    answer: ({ claims, more }) => ({
      claims: claims.map(({ claim, part, outcome, record }) => ({
        claimId: claim.id,
        questionId: claim.questionId,
        part,
        outcome,
        recordId: record?.id ?? null,
      })),
      more,
    }),
  }),
];
