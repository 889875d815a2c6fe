import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readView } from '../../../../documents/[document]/_parts/view';
import { DoubleHeader } from '../../../_parts/DoubleHeader';
import { ItemScreen } from '../../../_parts/ItemScreen';
import { around, shownItems } from '../../../_parts/items';
import { loadDouble } from '../../../_parts/load';

interface Props {
  params: Promise<{ project: string; reading: string; item: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function load(params: Props['params']) {
  const { project, reading, item } = await params;
  const loaded = await loadDouble(project, reading);
  const items = shownItems(loaded.data);
  const shown = items.find((one) => one.key === item || one.item.second?.id === item) ?? notFound();
  const ring = around(items, shown.key);
  const { t } = loaded.screen;
  const title = shown.agreed ? t('doubleReading.agreedItem') : t('doubleReading.item', { index: ring.index, count: ring.count });
  return { loaded, shown, ring, title };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { loaded, title } = await load(params);
  return { title: `${title} · ${loaded.screen.title}` };
}

export default async function ItemPage({ params, searchParams }: Props) {
  const { loaded, shown, ring, title } = await load(params);
  return (
    <>
      <DoubleHeader loaded={loaded} title={title} back />
      <ItemScreen loaded={loaded} shown={shown} ring={ring} view={readView(await searchParams)} />
    </>
  );
}
