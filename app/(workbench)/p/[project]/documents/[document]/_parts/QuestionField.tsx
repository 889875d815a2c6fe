'use client';

import { useEffect, useRef, useState } from 'react';
import { Field, useTyped } from '@/app/_ui/Field';
import fieldStyles from '@/app/_ui/Field.module.css';
import { Icon } from '@/app/_ui/Icon';
import { Link } from '@/app/_ui/Link';
import { type Find, SearchField } from '@/app/_ui/SearchField';
import { SelectField } from '@/app/_ui/SelectField';
import { TextField } from '@/app/_ui/TextField';
import { useFound } from '@/app/_ui/useFound';
import { useWords } from '@/app/_ui/Words';
import { MEASURES, type Measure } from '@/lib/claim/claim';
import form from './claimForm.module.css';
import styles from './reader.module.css';

export interface IncidentOption {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly label: string; readonly measure: Measure }[];
}

interface QuestionFieldProps {
  incidents: readonly IncidentOption[];
  /** Finds incidents that are not listed, where not all are. */
  find?: Find<IncidentOption>;
  initial?: string;
  measure: Measure | null;
  onMeasure: (measure: Measure | null) => void;
  openIncident: string;
  /** Where a new question starts, when an incident may be opened with it; without it none is. */
  opens?: Opens;
}

export interface Opens {
  /** An incident of the project, or a new one. */
  readonly incidentId: string | 'new';
  readonly title: string;
  readonly date: string;
  readonly population: string;
}

const isAsked = ({ questions }: IncidentOption) => questions.length > 0;
const idOf = ({ id }: IncidentOption) => id;
/** Whether an incident is the one chosen, or that of the question chosen. */
const isChosen = ({ id, questions }: IncidentOption, chosen: string) => id === chosen || questions.some((one) => one.id === chosen);

const measureOf = (value: string) => MEASURES.find((measure) => measure === value) ?? null;

/** The question the words answer: one of the project's, by incident, or a new one asked in the same act. */
export function QuestionField({ incidents: near, find, initial, measure, onMeasure, openIncident, opens }: QuestionFieldProps) {
  const t = useWords();
  const [question, setQuestion] = useState(useTyped('question', initial) ?? (near.some(isAsked) ? '' : 'new'));
  const begun = useTyped('incidentId', opens?.incidentId);
  const [incident, setIncident] = useState(begun ?? (near.length === 1 ? (near[0]?.id ?? '') : ''));
  const chosen = question === 'new' ? incident : question;
  const { all: incidents, onFound } = useFound(near, find, chosen === 'new' ? '' : chosen, idOf, isChosen);
  const any = incidents.some(isAsked);
  const options = incidents.map(({ id, title }) => ({ value: id, label: title }));

  const first = useRef<HTMLSelectElement>(null);
  // Opened by a key, the form goes on by keys.
  useEffect(() => first.current?.focus(), []);

  function pick(id: string) {
    setQuestion(id);
    const picked = incidents.flatMap(({ questions }) => questions).find((one) => one.id === id);
    onMeasure(picked?.measure ?? null);
  }

  return (
    <>
      {find && <SearchField label={t('claims.findIncident')} hint={t('claims.findIncidentHint')} find={find} onFound={onFound} />}
      <Field name="question" label={t('claims.question')} hint={t('claims.questionHint')}>
        {(control) => (
          <span className={fieldStyles.select}>
            <select
              ref={first}
              {...control}
              value={question}
              onChange={(event) => pick(event.currentTarget.value)}
              className={fieldStyles.control}
            >
              {any && <option value="">{t('ui.form.choose')}</option>}
              {incidents
                .filter(({ questions }) => questions.length > 0)
                .map((incident) => (
                  <optgroup key={incident.id} label={incident.title}>
                    {incident.questions.map(({ id, label }) => (
                      <option key={id} value={id}>
                        {label}
                      </option>
                    ))}
                  </optgroup>
                ))}
              <option value="new">{t('claims.newQuestion')}</option>
            </select>
            <Icon name="down" />
          </span>
        )}
      </Field>
      {question !== 'new' && <input type="hidden" name="measure" value={measure ?? ''} />}
      {question === 'new' && (
        <fieldset className={form.inset} aria-label={t('claims.newQuestion')}>
          {incidents.length === 0 && !opens && <p className={styles.soft}>{t('claims.noIncidents')}</p>}
          {(incidents.length > 0 || opens) && (
            <>
              <SelectField
                name="incidentId"
                label={t('claims.incident')}
                options={opens ? [...options, { value: 'new', label: t('proposals.newIncidentOption') }] : options}
                blank={options.length !== 1 || opens !== undefined}
                value={incident}
                onChange={(event) => setIncident(event.currentTarget.value)}
              />
              {opens && incident === 'new' && (
                <>
                  <TextField name="incidentTitle" label={t('proposals.incidentTitle')} defaultValue={opens.title} />
                  <TextField name="incidentDate" label={t('proposals.incidentDate')} defaultValue={opens.date} optional />
                </>
              )}
              <SelectField
                name="measure"
                label={t('claims.whatMeasure')}
                blank
                value={measure ?? ''}
                onChange={(event) => onMeasure(measureOf(event.currentTarget.value))}
                options={MEASURES.map((value) => ({ value, label: t(`claims.measure.${value}`) }))}
              />
              <TextField
                name="population"
                label={t('claims.population')}
                hint={t('claims.populationHint')}
                defaultValue={opens?.population}
                optional
              />
            </>
          )}
          {!opens && <Link href={openIncident}>{t('claims.openIncident')}</Link>}
        </fieldset>
      )}
    </>
  );
}
