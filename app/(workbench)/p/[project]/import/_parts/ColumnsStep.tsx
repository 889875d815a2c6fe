'use client';

import { Button } from '@/app/_ui/Button';
import { SelectField } from '@/app/_ui/SelectField';
import { useWords } from '@/app/_ui/Words';
import type { SeenFile } from '@/db/import/file';
import { FIELDS, type Field, REQUIRED, TABLE_KINDS, type TableKind } from '@/lib/import/fields';
import type { Cell, Mapping } from '@/lib/import/mapping';
import { ColumnField } from './ColumnField';
import styles from './import.module.css';
import { SampleTable } from './SampleTable';

interface ColumnsStepProps {
  seen: SeenFile;
  mapping: Mapping;
  pending: boolean;
  onRead: (mapping: Mapping) => void;
  onPreview: () => void;
}

/** What nearly every table says; the rest waits behind a word. */
const USUAL: Readonly<Record<TableKind, readonly Field[]>> = {
  claims: [
    'source',
    'title',
    'published',
    'address',
    'quote',
    'passage',
    'incident',
    'incidentDate',
    'measure',
    'population',
    'figure',
    'chain',
  ],
  sources: ['name', 'nameAr', 'kind', 'party', 'grade', 'reason'],
};

/** How the columns are read: guessed or as kept, corrected by the person beside the file's own first rows. */
export function ColumnsStep({ seen, mapping, pending, onRead, onPreview }: ColumnsStepProps) {
  const t = useWords();
  const headings = seen.headings.map(({ name }) => name);
  const kept = seen.fitting.find((saved) => saved.mapping === mapping)?.name;
  const guessed = TABLE_KINDS.some((kind) => seen.guesses[kind] === mapping);
  const ways = [
    { value: '', label: t('imports.guessed') },
    ...seen.fitting.map(({ name }) => ({ value: name, label: t('imports.keptAs', { name }) })),
  ];
  const set = (field: Field, cell: Cell | undefined) => {
    const { [field]: _, ...others } = mapping.cells;
    onRead({ ...mapping, cells: cell ? { ...others, [field]: cell } : others });
  };
  const fields: readonly Field[] = FIELDS[mapping.kind];
  // What was read from the first on stays where it is, so that no choice moves the fields about.
  const first = seen.fitting.find((saved) => saved.mapping.kind === mapping.kind)?.mapping ?? seen.guesses[mapping.kind];
  const isUsual = (one: Field) => USUAL[mapping.kind].includes(one) || first.cells[one] !== undefined;
  const field = (one: Field) => (
    <ColumnField
      key={one}
      field={one}
      needed={REQUIRED[mapping.kind].includes(one)}
      headings={headings}
      cell={mapping.cells[one]}
      onChange={(cell) => set(one, cell)}
    />
  );
  return (
    <>
      <SampleTable seen={seen} />
      <div className={styles.ways}>
        <SelectField
          name="kind"
          label={t('imports.rowsAre')}
          options={TABLE_KINDS.map((kind) => ({ value: kind, label: t(`imports.kind.${kind}`) }))}
          value={mapping.kind}
          onChange={(event) => onRead(seen.guesses[TABLE_KINDS.find((kind) => kind === event.currentTarget.value) ?? 'claims'])}
        />
        {seen.fitting.length > 0 && (
          <SelectField
            name="way"
            label={t('imports.readAs')}
            options={ways}
            value={kept ?? (guessed ? '' : undefined)}
            onChange={(event) => {
              const saved = seen.fitting.find(({ name }) => name === event.currentTarget.value);
              onRead(saved?.mapping ?? seen.guesses[mapping.kind]);
            }}
          />
        )}
      </div>
      <p>{t('imports.columnsHint')}</p>
      <div className={styles.fields}>{fields.filter(isUsual).map(field)}</div>
      <details className={styles.more}>
        <summary>{t('imports.moreFields')}</summary>
        <div className={styles.fields}>{fields.filter((one) => !isUsual(one)).map(field)}</div>
      </details>
      <div className={styles.acts}>
        <Button variant="primary" onClick={onPreview} disabled={pending}>
          {pending ? t('imports.previewing') : t('imports.preview')}
        </Button>
      </div>
    </>
  );
}
