'use client';

import { SelectField } from '@/app/_ui/SelectField';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import { MEASURES } from '@/lib/claim/claim';
import type { Field } from '@/lib/import/fields';
import type { Cell } from '@/lib/import/mapping';

interface ColumnFieldProps {
  field: Field;
  needed: boolean;
  headings: readonly string[];
  cell: Cell | undefined;
  onChange: (cell: Cell | undefined) => void;
}

const FIXED = 'fixed';
const COLUMN = 'column:';

/** Where one thing is read from: a column, the same words for every row, or nowhere. */
export function ColumnField({ field, needed, headings, cell, onChange }: ColumnFieldProps) {
  const t = useWords();
  const label = t(`imports.field.${field}`);
  const options = [
    { value: '', label: t('imports.notRead') },
    ...headings.map((name) => ({ value: `${COLUMN}${name}`, label: name })),
    { value: FIXED, label: t('imports.sameForAll') },
  ];
  const value = !cell ? '' : 'fixed' in cell ? FIXED : `${COLUMN}${cell.column}`;
  const choose = (chosen: string) => {
    if (chosen === FIXED) onChange({ fixed: field === 'measure' ? 'killed' : '' });
    else onChange(chosen ? { column: chosen.slice(COLUMN.length) } : undefined);
  };
  const hint = needed ? t('imports.needed') : undefined;
  return (
    <div data-needed={needed || undefined}>
      <SelectField
        name={field}
        label={label}
        hint={hint}
        optional={!needed}
        options={options}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {cell && 'fixed' in cell && field === 'measure' && (
        <SelectField
          name={`${field}.fixed`}
          label={t('imports.sameValue', { field: label })}
          options={MEASURES.map((measure) => ({ value: measure, label: t(`claims.measure.${measure}`) }))}
          value={cell.fixed}
          onChange={(event) => onChange({ fixed: event.currentTarget.value })}
        />
      )}
      {cell && 'fixed' in cell && field !== 'measure' && (
        <TextField
          name={`${field}.fixed`}
          label={t('imports.sameValue', { field: label })}
          value={cell.fixed}
          onChange={(event) => onChange({ fixed: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
