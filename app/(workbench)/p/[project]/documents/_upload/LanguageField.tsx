'use client';

import { useState } from 'react';
import { SelectField } from '@/app/_ui/SelectField';
import { TextField } from '@/app/_ui/TextField';
import { useReading, useWords } from '@/app/_ui/Words';
import { NAMED_LANGUAGES } from '../languages';

/** Follows the script of the text until the person chooses; while there is no text, the language it has now or the one they read. */
export function LanguageField({ guess, now }: { guess: string | null; now?: string }) {
  const t = useWords();
  const { language } = useReading();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = [...NAMED_LANGUAGES, 'other' as const].map((value) => ({ value, label: t(`documents.languages.${value}`) }));
  const value = chosen ?? guess ?? now ?? language;
  return (
    <>
      <SelectField
        name="language"
        label={t('documents.form.language')}
        hint={chosen === null && guess !== null ? t('documents.form.languageGuessed') : undefined}
        options={options}
        value={value}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {/* Every file of several is guessed by itself. */}
      {chosen === null && <input type="hidden" name="languageGuessed" value="yes" />}
      {value === 'other' && (
        <TextField name="languageCode" label={t('documents.form.languageCode')} hint={t('documents.form.languageCodeHint')} dir="ltr" />
      )}
    </>
  );
}
