import { landing } from '@/app/_session/landing';
import type { Screen } from '@/app/_session/screen';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import type { ProjectRow } from '@/db/project/read';

const COUNTS = ['incidents', 'documents', 'members'] as const;

export function ProjectTable({ projects, screen: { t, reading, name } }: { projects: readonly ProjectRow[]; screen: Screen }) {
  return (
    <DataTable label={t('admin.projects')} stacked>
      <thead>
        <tr>
          <th scope="col">{t('admin.project')}</th>
          <th scope="col">{t('admin.role')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col" data-number>
              {t(`admin.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.id}>
            <th scope="row">
              <Link href={`/p/${project.slug}/${landing(project.role)}`}>
                <bdi>{name({ en: project.titleEn, ar: project.titleAr })}</bdi>
              </Link>
            </th>
            <td data-head={t('admin.role')}>{t(`admin.roles.${project.role}`)}</td>
            {COUNTS.map((count) => (
              <td data-head={t(`admin.${count}`)} key={count} data-number>
                {formatNumber(project[count], reading)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
