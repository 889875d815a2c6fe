import type { NoteItem } from '../bundle/annotationLine';
import { idInUrn } from '../bundle/annotationLine';
import type { BundleHead } from '../bundle/format';

/** A note of a bundle as it is read here: its words, and below them who wrote it there and when. It is none of the person's who imports it. */
export function arrivedNote({ body, creator, created }: NoteItem, { titleEn, titleAr }: BundleHead['project']): string {
  const who = creator.name ?? idInUrn(creator.id).slice(-8);
  const titles = titleEn === titleAr ? `“${titleEn}”` : `“${titleEn}” · «${titleAr}»`;
  return `${body.value}\n\n— ${who} · ${created.slice(0, 10)} · ${titles}`;
}
