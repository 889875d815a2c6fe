import { redirect } from 'next/navigation';
import { projectScreen } from '@/app/_session/screen';

export default async function ProjectPage({ params }: { params: Promise<{ project: string }> }) {
  redirect((await projectScreen(params)).at('incidents'));
}
