'use client';

import { useState } from 'react';
import { ButtonLink } from '@/app/_ui/Button';
import { useTyped } from '@/app/_ui/Field';
import { Form } from '@/app/_ui/Form';
import type { FormAction } from '@/app/_ui/form';
import { CREDIBILITIES } from '@/app/_ui/Grade';
import { KeptStatus } from '@/app/_ui/KeptStatus';
import { Quote } from '@/app/_ui/Quote';
import type { Find } from '@/app/_ui/SearchField';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import { MEASURES, type Measure } from '@/lib/claim/claim';
import type { FigurePolicy } from '@/lib/figure/policy';
import type { ProposedLink } from '@/lib/proposal/chain';
import { AnswerField } from './AnswerField';
import { ChainField, type SourceOption } from './ChainField';
import { ChangedMeanwhile, type SeenVersion } from './ChangedMeanwhile';
import form from './claimForm.module.css';
import { type IncidentOption, type Opens, QuestionField } from './QuestionField';
import { RefreshWhenStale } from './RefreshWhenStale';
import styles from './reader.module.css';

export interface ClaimFormProps {
  action: FormAction;
  quote: { readonly exact: string; readonly lang: string };
  incidents: readonly IncidentOption[];
  /** Finds incidents that are not listed, where not all are. */
  find?: Find<IncidentOption>;
  sources: readonly SourceOption[];
  policy: FigurePolicy;
  /** Where the form starts: a claim's own values when it is corrected, the document's source otherwise. */
  initial: {
    readonly questionId?: string;
    readonly measure?: Measure;
    readonly answer?: string;
    readonly words: string;
    readonly chain: readonly ProposedLink[];
    readonly asOf: string;
    readonly credibility: number | null;
    readonly note: string;
    readonly scope: string;
  };
  /** The claim being corrected, as it stands now. */
  correcting?: SeenVersion;
  /** The proposal being corrected: where a new question of it starts. Its incident and sources may be made with the claim. */
  proposed?: Opens;
  openIncident: string;
  cancel: string;
  /** What the draft of this form is kept under: whose it is, and of which words. */
  keep: string;
}

/** What a source claims, in its words and in ours; the same form records and corrects. */
export function ClaimForm(props: ClaimFormProps) {
  const { action, quote, sources, initial, correcting, proposed, cancel, keep } = props;
  const t = useWords();
  const title = proposed ? t('proposals.correctTitle') : correcting ? t('claims.correctTitle') : t('claims.recordTitle');
  const submit = proposed ? t('proposals.saveCorrected') : correcting ? t('claims.saveCorrection') : t('claims.record');
  return (
    <Form action={action} label={title} keep={keep} className={form.claimForm}>
      {correcting && <ChangedMeanwhile now={correcting} />}
      {proposed && <RefreshWhenStale />}
      <Quote text={quote.exact} lang={quote.lang} size="passage" />
      <AnswerToQuestion {...props} />
      <TextField name="words" label={t('claims.words')} hint={t('claims.wordsHint')} defaultValue={initial.words} lang={quote.lang} />
      <TextField name="scope" label={t('claims.scope')} hint={t('claims.scopeHint')} defaultValue={initial.scope} optional />
      <ChainField sources={sources} initial={initial.chain} adds={proposed !== undefined} />
      <details className={styles.history} open={correcting !== undefined}>
        <summary>{t('claims.more')}</summary>
        <TextField name="asOf" label={t('claims.asOf')} hint={t('claims.asOfHint')} defaultValue={initial.asOf} optional />
        <SelectField
          name="credibility"
          label={t('claims.credibility')}
          optional
          defaultValue={initial.credibility ? String(initial.credibility) : ''}
          options={[
            { value: '', label: t('claims.credibilityNone') },
            ...CREDIBILITIES.map((value) => ({ value: String(value), label: `${value} · ${t(`ui.grade.c${value}`)}` })),
          ]}
        />
        <TextArea name="note" label={t('claims.note')} defaultValue={initial.note} rows={2} optional />
      </details>
      {correcting && <TextArea name="reason" label={t('claims.reasonCorrect')} rows={2} />}
      <div className={styles.acts}>
        <SubmitButton>{submit}</SubmitButton>
        <ButtonLink href={cancel} scroll={false}>
          {t('claims.cancel')}
        </ButtonLink>
      </div>
      <KeptStatus />
    </Form>
  );
}

/** Which question, and what the source answers to it: how an answer is understood depends on what is asked. */
function AnswerToQuestion({ quote, incidents, find, policy, initial, proposed, openIncident }: ClaimFormProps) {
  const typed = useTyped('measure', initial.measure);
  const [measure, setMeasure] = useState<Measure | null>(MEASURES.find((one) => one === typed) ?? null);
  return (
    <>
      <QuestionField
        incidents={incidents}
        find={find}
        initial={initial.questionId}
        measure={measure}
        onMeasure={setMeasure}
        openIncident={openIncident}
        opens={proposed}
      />
      <AnswerField measure={measure} quote={quote.exact} initial={initial.answer} policy={policy} />
    </>
  );
}
