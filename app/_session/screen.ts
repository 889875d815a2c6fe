import 'server-only';
import { cache } from 'react';
import type { Context } from '@/db/context';
import { type EnteredProject, readProject } from '@/db/project/read';
import { type Translate, translator } from '../_ui/i18n';
import type { Reading } from '../_ui/locale';
import { pageContext, shown } from './actor';
import { preferences } from './preferences';

/** What every screen has in hand: who looks, how they read, and the words. */
export interface Screen {
  readonly context: Context;
  readonly reading: Reading;
  readonly t: Translate;
  /** The one of a pair of names that the person reads. */
  name(pair: { readonly en: string; readonly ar: string }): string;
}

/** How whoever asks reads, signed in or not: for an action that answers without leading away. */
export const wording = cache(async (): Promise<Omit<Screen, 'context'>> => {
  const { language, digits } = await preferences();
  const reading = { language, digits };
  return { reading, t: translator(reading), name: (pair) => pair[language] };
});

export const screen = cache(async (): Promise<Screen> => {
  const [context, words] = await Promise.all([pageContext(), wording()]);
  return { context, ...words };
});

export interface ProjectScreen extends Screen {
  readonly project: EnteredProject;
  /** The project's title in the person's language. */
  readonly title: string;
  /** Address of a screen of this project: `at('incidents')`. */
  at(path?: string): string;
}

const bySlug = cache(async (slug: string): Promise<ProjectScreen> => {
  const base = await screen();
  const project = await shown(await readProject(base.context, slug));
  const root = `/p/${project.slug}`;
  return {
    ...base,
    project,
    title: base.name({ en: project.titleEn, ar: project.titleAr }),
    at: (path = '') => (path ? `${root}/${path}` : root),
  };
});

/** A screen of a project, from the route's parameters; strangers to the project get "not found". */
export async function projectScreen(params: Promise<{ project: string }>): Promise<ProjectScreen> {
  return bySlug((await params).project);
}
