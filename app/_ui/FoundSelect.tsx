'use client';

import { type ComponentProps, useEffect, useState } from 'react';
import { useTyped } from './Field';
import { type Find, SearchField } from './SearchField';
import { type Option, SelectField } from './SelectField';

interface FoundSelectProps extends ComponentProps<typeof SelectField> {
  /** Finds what is not among the options, where not all are. */
  find?: Find<Option>;
  findLabel: string;
  findHint: string;
  defaultValue?: string;
}

/** A list to choose from that holds the likeliest, with a search for the rest where there are too many to list. */
export function FoundSelect({ find, findLabel, findHint, options, name, defaultValue, blank, ...rest }: FoundSelectProps) {
  const typed = useTyped(name, defaultValue);
  const [value, setValue] = useState(typed ?? (blank ? '' : (options[0]?.value ?? '')));
  const [found, setFound] = useState<readonly Option[]>([]);
  const all = found.length === 0 ? options : [...new Map([...found, ...options].map((one) => [one.value, one])).values()];
  const missing = value === '' || all.some((one) => one.value === value) ? null : value;
  useEffect(() => {
    if (find && missing) void find(missing).then(setFound);
  }, [find, missing]);
  return (
    <>
      {find && (
        <SearchField
          label={findLabel}
          hint={findHint}
          find={find}
          onFound={(more) => setFound((before) => [...more, ...before.filter((one) => one.value === value)])}
        />
      )}
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
