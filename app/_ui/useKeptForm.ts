'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { typedWords } from './form';

type Values = Readonly<Record<string, string>>;

/** What a form that keeps itself knows of that. */
export interface KeptForm {
  /** When it was last kept; null while nothing was typed. */
  readonly at: Date | null;
  /** What an earlier page of this window left, which the fields start with. */
  readonly restored: Values | null;
  /** Changes when the fields are to start anew. */
  readonly generation: number;
  forget(): void;
}

const PAUSE_MS = 300;
const NONE = { at: null, restored: null, generation: 0 };

function readKept(name: string): { at: Date; values: Values } | null {
  const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('values' in kept)) return null;
  return { at: new Date(String(kept.at)), values: Object.fromEntries(Object.entries(Object(kept.values)).map(([k, v]) => [k, String(v)])) };
}

/**
 * Keeps what is typed into a form in this window, under `name`, until it is sent or thrown away: a reload, a lost connection and
 * signing in again leave it as it was. In the window alone, because words of a source are nothing to leave behind on a machine.
 */
export function useKeptForm(name: string | undefined, form: RefObject<HTMLFormElement | null>) {
  const [state, setState] = useState<Omit<KeptForm, 'forget'>>(NONE);
  const begun = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useCallback(() => (form.current ? typedWords(new FormData(form.current)) : {}), [form]);

  useEffect(() => {
    const element = form.current;
    if (name === undefined || element === null) return;
    begun.current = JSON.stringify(typed());
    const kept = readKept(name);
    if (kept) setState({ at: kept.at, restored: kept.values, generation: 1 });

    const keep = () => {
      const values = typed();
      // What is as it began is not worth keeping.
      if (JSON.stringify(values) === begun.current) return;
      const at = new Date();
      sessionStorage.setItem(name, JSON.stringify({ at, values }));
      setState((before) => ({ ...before, at }));
    };
    const soon = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    };
    // A press of a button changes fields too: the links of a chain.
    const events = ['input', 'click'] as const;
    for (const event of events) element.addEventListener(event, soon);
    return () => {
      clearTimeout(timer.current);
      for (const event of events) element.removeEventListener(event, soon);
    };
  }, [name, form, typed]);

  const forget = useCallback(() => {
    if (name === undefined) return;
    clearTimeout(timer.current);
    sessionStorage.removeItem(name);
    setState(({ generation }) => ({ ...NONE, generation: generation + 1 }));
  }, [name]);

  return { kept: name === undefined ? undefined : { ...state, forget }, forget };
}
