'use client';

import { useId, useState } from 'react';
import { useTyped } from '@/app/_ui/Field';
import { FigureText } from '@/app/_ui/FigureText';
import { TextField } from '@/app/_ui/TextField';
import { useReading, useWords } from '@/app/_ui/Words';
import { parseAnswer } from '@/lib/claim/answer';
import { answerText } from '@/lib/claim/answerText';
import { ANSWER_KIND, type Answer, type Measure } from '@/lib/claim/claim';
import { boundsOf } from '@/lib/figure/bounds';
import type { FigurePolicy } from '@/lib/figure/policy';
import { Examples } from '../../Examples';
import form from './claimForm.module.css';

interface AnswerFieldProps {
  measure: Measure | null;
  /** The quoted words: when they can be understood alone, they are the answer until something is typed. */
  quote: string;
  initial?: string;
  policy: FigurePolicy;
}

/** Longest quote that is put into the field as it stands. */
const SHORT = 60;

/** The answer as the source states it, and at once how it is understood. */
export function AnswerField({ measure, quote, initial, policy }: AnswerFieldProps) {
  const t = useWords();
  const shown = useId();
  const before = useTyped('answer', initial);
  const [typed, setTyped] = useState<string | null>(before ?? null);
  const kind = measure ? ANSWER_KIND[measure] : 'figure';
  const suggested = quote.length <= SHORT && parseAnswer(measure ?? 'killed', quote, quote).ok && kind !== 'text' ? quote.trim() : '';
  const value = typed ?? suggested;
  const understood = value.trim() ? parseAnswer(measure ?? 'killed', value, quote) : null;
  return (
    <div>
      <TextField
        name="answer"
        label={t(`claims.answer.${kind}`)}
        hint={<Examples of={t(`claims.answerHint.${kind}`)} />}
        look={kind === 'figure' ? 'figure' : 'plain'}
        value={value}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
      />
      <output id={shown} className={form.understood}>
        {understood?.ok && kind !== 'text' && <Understood answer={understood.value} policy={policy} />}
        {understood && !understood.ok && t('claims.notUnderstood')}
      </output>
    </div>
  );
}

function Understood({ answer, policy }: { answer: Answer; policy: FigurePolicy }) {
  const t = useWords();
  const reading = useReading();
  const meaning = useMeaning();
  return (
    <>
      {t('claims.understood')} <FigureText text={answerText(answer, reading)} size="inline" />
      {answer.kind === 'figure' && <> · {meaning(answer.figure, policy)}</>}
    </>
  );
}

/** The bounds of a figure in words: "61 or more". */
function useMeaning() {
  const t = useWords();
  return (figure: Parameters<typeof boundsOf>[0], policy: FigurePolicy) => {
    const bounds = boundsOf(figure, policy);
    if (bounds === null) return t('claims.meaning.absent');
    const { low, high } = bounds;
    if (high === null) return t('claims.meaning.open', { low });
    return low === high ? t('claims.meaning.exact', { low }) : t('claims.meaning.between', { low, high });
  };
}
