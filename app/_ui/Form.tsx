'use client';

import { type FormEvent, Fragment, type ReactNode, useEffect, useRef } from 'react';
import { classes } from './classes';
import styles from './Form.module.css';
import { FormContext } from './FormContext';
import { FormProblems } from './FormProblems';
import type { FormAction, FormState } from './form';
import { useFormAction } from './useFormAction';
import { useKeptForm } from './useKeptForm';

interface FormProps {
  action: FormAction;
  /** Says what the form does, when no heading does. */
  label?: string;
  labelledBy?: string;
  id?: string;
  className?: string;
  /** Called after a done answer, with JavaScript only: to close a dialog, say. */
  onDone?: (state: FormState) => void;
  /** Empties the fields after a done answer; a form that adds to a list wants it. */
  resetOnDone?: boolean;
  /** Keeps what is typed in this window under this name, through reloads, until it is sent; say so with `KeptStatus`. */
  keep?: string;
  children: ReactNode;
}

/** A form over a server action. What was typed stays on every failure; the first field at fault, or the notice, takes the focus. */
export function Form({
  action: serverAction,
  label,
  labelledBy,
  id,
  className,
  onDone,
  resetOnDone = false,
  keep: keptAs,
  children,
}: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const { kept, forget } = useKeptForm(keptAs, form);
  const finish = (state: FormState) => {
    forget();
    onDone?.(state);
  };
  const { answer, action, send, pending } = useFormAction(serverAction, finish, forget);
  const state = kept?.restored && answer.state.status === 'idle' ? { ...answer.state, values: kept.restored } : answer.state;

  useEffect(() => {
    if (answer.state.status === 'done' && resetOnDone) form.current?.reset();
    if (answer.state.status !== 'failed') return;
    const atFault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (atFault ?? notice.current)?.focus();
  }, [answer, resetOnDone]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    send(new FormData(event.currentTarget, submitter));
  }

  return (
    <form
      ref={form}
      id={id}
      action={action}
      onSubmit={submit}
      noValidate
      aria-label={label}
      aria-labelledby={labelledBy}
      className={classes(styles.form, className)}
    >
      <FormContext value={{ state, pending, kept }}>
        <FormProblems answer={answer} form={form} notice={notice} />
        <Fragment key={kept?.generation}>{children}</Fragment>
      </FormContext>
    </form>
  );
}
