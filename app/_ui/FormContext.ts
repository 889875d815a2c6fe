'use client';

import { createContext, useContext } from 'react';
import { type FormState, IDLE } from './form';
import type { KeptForm } from './useKeptForm';

export interface FormHandle {
  readonly state: FormState;
  readonly pending: boolean;
  /** In a form that keeps what is typed. */
  readonly kept?: KeptForm;
}

export const FormContext = createContext<FormHandle>({ state: IDLE, pending: false });

/** The form around a component: its last answer and whether it is being sent. */
export function useForm(): FormHandle {
  return useContext(FormContext);
}
