import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { readBench } from '@/db/bench/read';
import { type IncidentId, parseId } from '@/lib/id';
import { readAddress, type Search } from './address';

/** The bench of an incident, read once for its title and its page. */
export async function loadBench({ project, incident }: { project: string; incident: string }, search: Search) {
  const address = readAddress(search);
  return { address, ...(await load(project, incident, address.part, address.pair?.join('.') ?? '')) };
}

// Kept by its arguments, so plain words.
const load = cache(async (project: string, incident: string, part: number, pair: string) => {
  const screen = await projectScreen(Promise.resolve({ project }));
  const id = parseId<IncidentId>(incident) ?? notFound();
  const besides = readAddress({ pair }).pair ?? [];
  return { screen, data: await shown(await readBench(screen.context, screen.project.id, id, { part, besides })) };
});
