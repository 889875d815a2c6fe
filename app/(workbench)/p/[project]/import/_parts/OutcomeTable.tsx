import type { ReactNode } from 'react';
import { Chip } from '@/app/_ui/Chip';
import { DataTable } from '@/app/_ui/DataTable';
import { formatNumber } from '@/app/_ui/format';
import type { Translate } from '@/app/_ui/i18n';
import type { Reading } from '@/app/_ui/locale';
import type { Problem } from '@/lib/result';
import { isField } from './isField';
import { TONE } from './outcomes';

interface Row {
  readonly number: number;
  readonly outcome: keyof typeof TONE;
  /** The outcome as this table says it: what will become of the row, or what became. */
  readonly said: string;
  readonly what: ReactNode;
  readonly made?: ReactNode;
  readonly problems: readonly Problem[];
}

interface Props {
  label: string;
  what: string;
  rows: readonly Row[];
  t: Translate;
  reading: Reading;
  say: (problem: Problem) => string;
}

/** The rows of a file one below the other: number, outcome, what it says or made, and why it is refused. */
export function OutcomeTable({ label, what, rows, t, reading, say }: Props) {
  return (
    <DataTable label={label} stacked>
      <thead>
        <tr>
          <th scope="col" data-number>
            {t('imports.row')}
          </th>
          <th scope="col">{t('imports.becomes')}</th>
          <th scope="col">{what}</th>
          <th scope="col">{t('imports.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <th scope="row" data-head={t('imports.row')} data-number>
              {formatNumber(row.number, reading)}
            </th>
            <td>
              <Chip tone={TONE[row.outcome]}>{row.said}</Chip>
            </td>
            <td>{row.what}</td>
            <td>
              {row.made}
              {row.problems.map((problem) => (
                <p key={`${problem.field} ${problem.code}`}>
                  {isField(problem.field) && <b>{t(`imports.field.${problem.field}`)}: </b>}
                  {say(problem)}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
