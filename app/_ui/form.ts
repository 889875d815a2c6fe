import type { Problem } from '@/lib/result';

/** What a server action answers to a form. `values` are the typed words, for a page that reloads because there is no JavaScript. */
export interface FormState {
  readonly status: 'idle' | 'done' | 'failed';
  readonly problems: readonly Problem[];
  readonly values?: Readonly<Record<string, string>>;
  /** What a done form made, for a screen that goes on from it: an id, an address. */
  readonly made?: string;
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const IDLE: FormState = { status: 'idle', problems: [] };

/** A done state; `made` names what was made. */
export function done(made?: string): FormState {
  return { status: 'done', problems: [], ...(made === undefined ? {} : { made }) };
}

/** A failed state that keeps what was typed: every text field of `form` but passwords. */
export function failed(problems: readonly Problem[], form?: FormData): FormState {
  return { status: 'failed', problems, values: form ? typedWords(form) : {} };
}

/** Every text field of a form as it stands, but passwords. */
export function typedWords(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$') && !/password/i.test(name)) values[name] = value;
  }
  return values;
}
