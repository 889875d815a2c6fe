'use client';

import { localeTag } from '@/app/_ui/locale';
import { useReading } from '@/app/_ui/Words';
import { once } from '@/lib/once';

const lists = once((tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** Joins words into a list as the person's language does: "a, b and c". */
export function useList(): (items: readonly string[]) => string {
  const tag = localeTag(useReading());
  return (items) => lists(tag).format(items);
}
