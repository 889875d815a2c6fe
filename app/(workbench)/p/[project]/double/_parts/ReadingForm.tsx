'use client';

import { type ReactNode, useState } from 'react';
import { ButtonLink } from '@/app/_ui/Button';
import { Form } from '@/app/_ui/Form';
import type { FormAction } from '@/app/_ui/form';
import { Quote } from '@/app/_ui/Quote';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import { type Chain, MEASURES, type Measure } from '@/lib/claim/claim';
import type { FigurePolicy } from '@/lib/figure/policy';
import { AnswerField } from '../../documents/[document]/_parts/AnswerField';
import { ChainField, type SourceOption } from '../../documents/[document]/_parts/ChainField';
import form from '../../documents/[document]/_parts/claimForm.module.css';
import styles from '../../documents/[document]/_parts/reader.module.css';

/** Where the form starts. */
export interface ReadingStart {
  readonly measure?: Measure;
  readonly population: string;
  readonly answer?: string;
  readonly words: string;
  readonly chain: Chain;
  readonly asOf: string;
  readonly note: string;
}

export interface ReadingFormProps {
  action: FormAction;
  title: string;
  submit: string;
  quote: { readonly exact: string; readonly lang: string };
  sources: readonly SourceOption[];
  /** Populations the project's questions name already, to pick from while typing. */
  populations: readonly string[];
  policy: FigurePolicy;
  initial: ReadingStart;
  cancel: string;
  /** Fields of an adjudicator, before the buttons. */
  children?: ReactNode;
}

const measureOf = (value: string) => MEASURES.find((one) => one === value) ?? null;

/** What a reader says the words claim: the claim form without its incident. */
export function ReadingForm(props: ReadingFormProps) {
  const { action, title, submit, quote, sources, populations, policy, initial, cancel, children } = props;
  const t = useWords();
  const [measure, setMeasure] = useState<Measure | null>(initial.measure ?? null);
  return (
    <Form action={action} label={title} className={form.claimForm}>
      <Quote text={quote.exact} lang={quote.lang} size="passage" />
      <SelectField
        name="measure"
        label={t('claims.whatMeasure')}
        blank
        // Opened by a key, the form goes on by keys.
        autoFocus
        value={measure ?? ''}
        onChange={(event) => setMeasure(measureOf(event.currentTarget.value))}
        options={MEASURES.map((value) => ({ value, label: t(`claims.measure.${value}`) }))}
      />
      <TextField
        name="population"
        label={t('claims.population')}
        hint={t('claims.populationHint')}
        defaultValue={initial.population}
        list="populations"
        autoComplete="off"
        optional
      />
      <datalist id="populations">
        {populations.map((population) => (
          <option key={population} value={population} />
        ))}
      </datalist>
      <AnswerField measure={measure} quote={quote.exact} initial={initial.answer} policy={policy} />
      <TextField name="words" label={t('claims.words')} hint={t('claims.wordsHint')} defaultValue={initial.words} lang={quote.lang} />
      <ChainField sources={sources} initial={initial.chain} />
      <TextField name="asOf" label={t('claims.asOf')} hint={t('claims.asOfHint')} defaultValue={initial.asOf} optional />
      <TextArea name="note" label={t('claims.note')} defaultValue={initial.note} rows={2} optional />
      {children}
      <div className={styles.acts}>
        <SubmitButton>{submit}</SubmitButton>
        <ButtonLink href={cancel} scroll={false}>
          {t('claims.cancel')}
        </ButtonLink>
      </div>
    </Form>
  );
}
