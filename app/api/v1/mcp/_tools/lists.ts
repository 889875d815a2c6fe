import { z } from 'zod';
import { listIncidents as incidentsOf } from '@/db/bench/incidents';
import { listDocuments as documentsOf } from '@/db/document/read';
import { listProjects as projectsOf } from '@/db/project/read';
import { ok } from '@/lib/result';
import { after, inProject, Name, project } from './shapes';
import type { Tool } from './tool';

const words = z.string().max(300).default('').describe('Only those whose names hold these words');
const next = z.string().nullable().describe('Pass it as `after` for the next page; null on the last');

const none = z.object({});
const Projects = z.object({ projects: z.array(z.object({ slug: z.string(), title: Name, role: z.string() })) });

export const listProjects: Tool<typeof none.shape, typeof Projects.shape> = {
  name: 'list_projects',
  title: 'Projects',
  description: 'The projects whose evidence you may read.',
  input: none,
  output: Projects,
  async run(context) {
    const listed = await projectsOf(context);
    if (!listed.ok) return listed;
    return ok({ projects: listed.value.map(({ slug, titleEn, titleAr, role }) => ({ slug, title: { en: titleEn, ar: titleAr }, role })) });
  },
};

const Narrowed = z.object({ project, words, after });
const Incidents = z.object({
  incidents: z.array(
    z.object({
      id: z.string(),
      title: Name,
      date: z.string().nullable().describe('EDTF level 1'),
      place: Name,
      partOf: z.string().nullable(),
      questions: z.number(),
      claims: z.number(),
      conflicts: z.number(),
    }),
  ),
  next,
});

export const listIncidents: Tool<typeof Narrowed.shape, typeof Incidents.shape> = {
  name: 'list_incidents',
  title: 'Incidents',
  description:
    'What happened, as the project keeps it: incidents with their dates and places, newest first. read_bench tells what is claimed of one.',
  input: Narrowed,
  output: Incidents,
  run: (context, { project: slug, words: text, after: from }) =>
    inProject(context, slug, async ({ id }) => {
      const page = await incidentsOf(context, id, { text, after: from });
      if (!page.ok) return page;
      const incidents = page.value.rows.map((row) => ({
        ...row,
        title: { en: row.titleEn, ar: row.titleAr },
        place: { en: row.placeEn, ar: row.placeAr },
      }));
      return ok({ incidents, next: page.value.next });
    }),
};

const Documents = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      language: z.string(),
      publishedOn: z.string().nullable(),
      source: Name,
      characters: z.number(),
      claims: z.number(),
      undecided: z.number().describe('Proposed claims of the newest capture that wait for a person'),
    }),
  ),
  next,
});

export const listDocuments: Tool<typeof Narrowed.shape, typeof Documents.shape> = {
  name: 'list_documents',
  title: 'Documents',
  description: 'The documents of a project with their sources, newest publication first. read_document gives the text of one.',
  input: Narrowed,
  output: Documents,
  run: (context, { project: slug, words: text, after: from }) =>
    inProject(context, slug, async ({ id }) => {
      const page = await documentsOf(context, id, { text, after: from });
      if (!page.ok) return page;
      return ok({
        documents: page.value.rows.map((row) => ({ ...row, source: { en: row.sourceEn, ar: row.sourceAr } })),
        next: page.value.next,
      });
    }),
};
