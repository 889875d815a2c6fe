import type { ProjectScreen } from '@/app/_session/screen';
import { Chip } from '@/app/_ui/Chip';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { problemSentence } from '@/app/_ui/problemSentence';
import type { LogRow } from '@/db/import/read';
import { isField } from './isField';
import { TONE } from './outcomes';

/** What became of each row of a file: its claim in its document, or why it was refused. */
export function LogTable({ rows, screen }: { rows: readonly LogRow[]; screen: ProjectScreen }) {
  const { t, at, reading } = screen;
  return (
    <DataTable label={t('imports.log')}>
      <thead>
        <tr>
          <th scope="col" data-number>
            {t('imports.row')}
          </th>
          <th scope="col">{t('imports.becomes')}</th>
          <th scope="col">{t('imports.words.claim')}</th>
          <th scope="col">{t('imports.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, outcome, claim, claimId, problems }) => (
          <tr key={number}>
            <th scope="row" data-number>
              {formatNumber(number, reading)}
            </th>
            <td>
              <Chip tone={TONE[outcome]}>{t(`imports.became.${outcome}`)}</Chip>
            </td>
            <td>
              {claim && (
                <Link href={at(`documents/${claim.documentId}?capture=${claim.captureId}&claim=${claimId}`)}>
                  <bdi dir="auto">{claim.words}</bdi>
                </Link>
              )}
            </td>
            <td>
              {problems.map((problem) => (
                <p key={`${problem.field} ${problem.code}`}>
                  {isField(problem.field) && <b>{t(`imports.field.${problem.field}`)}: </b>}
                  {problemSentence(t, problem, reading.language)}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
