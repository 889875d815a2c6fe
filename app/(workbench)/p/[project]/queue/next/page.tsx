import { redirect } from 'next/navigation';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { nextInQueue } from '@/db/queue/read';
import { filterOf, type Query, queueAddress } from '../_parts/filter';
import { addressOf } from '../_parts/where';

interface Props {
  params: Promise<{ project: string }>;
  searchParams: Promise<Query>;
}

/** Not a screen: the way from one item to what comes after it, or back to the list after the last. */
export default async function NextInQueue({ params, searchParams }: Props) {
  const [screen, query] = await Promise.all([projectScreen(params), searchParams]);
  const { after, section, ...rest } = filterOf(query);
  if (!section) redirect(screen.at('queue'));
  const filter = { ...rest, section };
  const item = await shown(await nextInQueue(screen.context, screen.project.id, filter, after));
  if (item) redirect(addressOf(screen, filter, item));
  redirect(`${queueAddress(screen.at('queue'), filter)}&said=end`);
}
