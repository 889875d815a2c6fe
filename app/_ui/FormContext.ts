'use client';

import { createContext, useContext } from 'react';
import { type FormState, IDLE } from './form';

export interface FormHandle {
  readonly state: FormState;
  readonly pending: boolean;
}

export const FormContext = createContext<FormHandle>({ state: IDLE, pending: false });

/** The form around a component: its last answer and whether it is being sent. */
export function useForm(): FormHandle {
  return useContext(FormContext);
}
