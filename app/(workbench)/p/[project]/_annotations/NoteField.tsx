import { cache } from 'react';
import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { listMentionable } from '@/db/annotation/mention';
import { MentionArea } from './MentionArea';

const people = cache(async ({ context, project }: ProjectScreen) => shown(await listMentionable(context, project.id)));

interface NoteFieldProps {
  screen: ProjectScreen;
  label: string;
  rows?: number;
  autoFocus?: boolean;
}

/** Where a note is written: its words, and whom of the project it asks. */
export async function NoteField({ screen, ...area }: NoteFieldProps) {
  const named = await people(screen);
  return <MentionArea {...area} names={[...new Set(named.map(({ name }) => name))]} />;
}
