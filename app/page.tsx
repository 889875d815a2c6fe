import { redirect } from 'next/navigation';
import { listProjects } from '@/db/project/read';
import { pageContext, shown } from './_session/actor';
import { landing } from './_session/landing';

/** Straight to the work: the only project, or the list of them. */
export default async function HomePage() {
  const projects = await shown(await listProjects(await pageContext()));
  const [only, another] = projects;
  redirect(only && !another ? `/p/${only.slug}/${landing(only.role)}` : '/projects');
}
