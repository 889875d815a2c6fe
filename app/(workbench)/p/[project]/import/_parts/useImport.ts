'use client';

import { useState } from 'react';
import { failed, IDLE } from '@/app/_ui/form';
import type { FormAnswer } from '@/app/_ui/useFormAction';
import type { SeenFile } from '@/db/import/file';
import type { Preview } from '@/db/import/preview';
import type { SeenBundle } from '@/db/import/seeBundle';
import type { Mapping } from '@/lib/import/mapping';
import { type Sent, send } from './send';

const QUIET: FormAnswer = { state: IDLE, unreachable: false };

export type Step = 'see' | 'preview' | 'run';

function answerOf(sent: Sent): FormAnswer {
  switch (sent.kind) {
    case 'answer':
      return QUIET;
    case 'unreachable':
      return { state: failed([]), unreachable: true };
    case 'refused':
      return { state: failed(sent.problems), unreachable: false };
  }
}

/** One file on its way in: what it is, how its columns are read, what would happen. Each step is one request. */
export function useImport(projectId: string, onImported: (importId: string) => void) {
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<SeenFile | null>(null);
  const [bundle, setBundle] = useState<SeenBundle | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [pending, setPending] = useState<Step | null>(null);
  const [answer, setAnswer] = useState<FormAnswer>(QUIET);

  async function ask(step: Step, of: File): Promise<void> {
    setPending(step);
    setAnswer(QUIET);
    const before = seen ?? bundle;
    const known = before && step !== 'see' ? { sha256: before.sha256 } : {};
    const sent = await send({ step, projectId, name: of.name, ...(mapping && step !== 'see' ? { mapping } : {}), ...known }, of);
    setAnswer(answerOf(sent));
    if (sent.kind === 'answer') {
      const { seen: looked, bundle: opened, preview: foreseen, imported } = sent.answer;
      if (opened) setBundle(opened);
      if (looked) {
        setSeen(looked);
        setMapping(looked.fitting[0]?.mapping ?? looked.guesses[looked.kind]);
      }
      if (foreseen) setPreview(foreseen);
      if (imported) return onImported(imported.importId);
    }
    setPending(null);
  }

  return {
    ...{ file, seen, bundle, mapping, preview, pending, answer, ask },
    choose(chosen: File | null) {
      setFile(chosen);
      setSeen(null);
      setBundle(null);
      setMapping(null);
      setPreview(null);
      setAnswer(QUIET);
    },
    read(next: Mapping) {
      setMapping(next);
      setPreview(null);
      setAnswer(QUIET);
    },
    backToColumns() {
      setPreview(null);
      setAnswer(QUIET);
    },
  };
}
