'use client';

import { type ComponentProps, useState } from 'react';
import { useTyped } from './Field';
import { type Find, SearchField } from './SearchField';
import { type Option, SelectField } from './SelectField';
import { useFound } from './useFound';

interface FoundSelectProps extends ComponentProps<typeof SelectField> {
  /** Finds what is not among the options, where not all are. */
  find?: Find<Option>;
  findLabel: string;
  findHint: string;
  defaultValue?: string;
}

const idOf = ({ value }: Option) => value;
const isChosen = ({ value }: Option, chosen: string) => value === chosen;

/** A list to choose from that holds the likeliest, with a search for the rest where there are too many to list. */
export function FoundSelect({ find, findLabel, findHint, options, name, defaultValue, blank, ...rest }: FoundSelectProps) {
  const typed = useTyped(name, defaultValue);
  const [value, setValue] = useState(typed ?? (blank ? '' : (options[0]?.value ?? '')));
  const { all, onFound } = useFound(options, find, value, idOf, isChosen);
  return (
    <>
      {find && <SearchField label={findLabel} hint={findHint} find={find} onFound={onFound} />}
      <SelectField
        {...rest}
        name={name}
        options={all}
        blank={blank}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    </>
  );
}
