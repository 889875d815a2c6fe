import 'server-only';
import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { type QueuePage, readQueue } from '@/db/queue/read';
import type { Section } from '@/lib/queue/section';
import type { QueueFilter } from './filter';

export interface Loaded {
  readonly page: QueuePage;
  readonly filter: QueueFilter & { readonly section: Section };
}

/** The section asked for; without one, the first that holds something. */
export async function loadQueue({ context, project }: ProjectScreen, asked: QueueFilter): Promise<Loaded> {
  const read = async (section: Section): Promise<Loaded> => {
    const { after, ...filter } = { ...asked, section };
    return { filter: { ...asked, section }, page: await shown(await readQueue(context, project.id, filter, after)) };
  };
  if (asked.section) return read(asked.section);
  const first = await read('to_read');
  const holding = first.page.counts.find(({ count }) => count > 0)?.section ?? 'to_read';
  return holding === 'to_read' ? first : read(holding);
}
