'use client';

import { DataTable } from '@/app/_ui/DataTable';
import { useWords } from '@/app/_ui/Words';
import type { SeenFile } from '@/db/import/file';
import styles from './import.module.css';

/** The first rows of a file, as its own cells. */
export function SampleTable({ seen: { headings, sample } }: { seen: SeenFile }) {
  const t = useWords();
  return (
    <DataTable label={t('imports.sample')} className={styles.sample}>
      <caption className={styles.caption}>{t('imports.sample')}</caption>
      <thead>
        <tr>
          {headings.map(({ name, tag }) => (
            <th scope="col" key={name}>
              <bdi>{name}</bdi>
              {tag && <bdi className={styles.tag}>{tag}</bdi>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sample.map(({ number, cells }) => (
          <tr key={number}>
            {headings.map(({ name }) => (
              <td key={name}>
                <bdi dir="auto" className={styles.clipped}>
                  {cells[name] ?? ''}
                </bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
