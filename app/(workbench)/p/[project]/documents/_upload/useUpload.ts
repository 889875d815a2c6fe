'use client';

import { useRef, useState } from 'react';
import { IDLE } from '@/app/_ui/form';
import type { FormAnswer } from '@/app/_ui/useFormAction';
import { type Item, type Sent, send } from './send';

/** One file on its way: how far it has come, and how it ended. */
export interface Outcome {
  readonly item: Item;
  readonly percent: number | null;
  readonly sent: Sent | null;
}

const QUIET: FormAnswer = { state: IDLE, unreachable: false };

function answerOf(sent: Sent, { pasted }: Item): FormAnswer {
  switch (sent.kind) {
    case 'refused': {
      // What is wrong with the text of a file stands beside the file.
      const problems = sent.problems.map((problem) => (problem.field === 'text' && !pasted ? { ...problem, field: 'file' } : problem));
      return { state: { status: 'failed', problems }, unreachable: false };
    }
    case 'unreachable':
      return { state: { status: 'failed', problems: [] }, unreachable: true };
    case 'captured':
    case 'cancelled':
      return QUIET;
  }
}

/** Sends one text or several files, one after another: a bad one gives its reason and the others go on. */
export function useUpload(onCaptured: (sent: Extract<Sent, { kind: 'captured' }>) => void) {
  const [answer, setAnswer] = useState<FormAnswer>(QUIET);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [pending, setPending] = useState(false);
  const stop = useRef<AbortController>(new AbortController());

  const change = (index: number, outcome: Partial<Outcome>) =>
    setOutcomes((all) => all.map((one, i) => (i === index ? { ...one, ...outcome } : one)));

  async function run(form: FormData, items: readonly Item[], indexes: readonly number[]) {
    setPending(true);
    stop.current = new AbortController();
    setAnswer(QUIET);
    for (const index of indexes) {
      const item = items[index];
      if (!item) continue;
      const sent = await send(form, item, (percent) => change(index, { percent }), stop.current.signal);
      change(index, { sent, percent: null });
      // Alone, its problems stand beside the fields; among several, beside the file.
      if (items.length > 1) continue;
      setAnswer(answerOf(sent, item));
      if (sent.kind === 'captured') onCaptured(sent);
    }
    setPending(false);
  }

  function start(form: FormData, items: readonly Item[]) {
    setOutcomes(items.map((item) => ({ item, percent: null, sent: null })));
    return run(
      form,
      items,
      items.map((_, index) => index),
    );
  }

  function retry(form: FormData, index: number) {
    change(index, { sent: null });
    return run(
      form,
      outcomes.map(({ item }) => item),
      [index],
    );
  }

  return { answer, outcomes, pending, start, retry, cancel: () => stop.current.abort() };
}
