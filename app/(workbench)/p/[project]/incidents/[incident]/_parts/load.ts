import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { readBench } from '@/db/bench/read';
import { type IncidentId, parseId } from '@/lib/id';

/** The bench of an incident, read once for its title and its page. */
export const loadBench = cache(async (project: string, incident: string) => {
  const screen = await projectScreen(Promise.resolve({ project }));
  const id = parseId<IncidentId>(incident) ?? notFound();
  return { screen, data: await shown(await readBench(screen.context, screen.project.id, id)) };
});
