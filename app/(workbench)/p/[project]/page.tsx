import { redirect } from 'next/navigation';
import { landing } from '@/app/_session/landing';
import { projectScreen } from '@/app/_session/screen';

export default async function ProjectPage({ params }: { params: Promise<{ project: string }> }) {
  const { at, project } = await projectScreen(params);
  redirect(at(landing(project.role)));
}
