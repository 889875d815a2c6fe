'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState, useState, useTransition } from 'react';
import { type FormAction, type FormState, failed, IDLE } from './form';

/** What the form knows: the server's answer, or that there was none. */
export interface FormAnswer {
  readonly state: FormState;
  readonly unreachable: boolean;
}

/**
 * Sends a form in two ways. Without JavaScript the browser posts to `action` and the page returns with the state. With it, `send`
 * calls the server itself, so that a lost connection is an answer like any other and React does not empty the fields. `onLeave` is
 * called where the answer leads elsewhere.
 */
export function useFormAction(serverAction: FormAction, onDone: (state: FormState) => void, onLeave: () => void) {
  const [posted, action] = useActionState(serverAction, IDLE);
  const [sent, setSent] = useState<FormAnswer | null>(null);
  const [pending, startTransition] = useTransition();

  function send(form: FormData) {
    startTransition(async () => {
      const answer = await ask(serverAction, sent?.state ?? posted, form, onLeave);
      startTransition(() => setSent(answer));
      if (answer.state.status === 'done') onDone(answer.state);
    });
  }

  return { answer: sent ?? { state: posted, unreachable: false }, action, send, pending };
}

async function ask(action: FormAction, state: FormState, form: FormData, onLeave: () => void): Promise<FormAnswer> {
  try {
    return { state: (await action(state, form)) ?? IDLE, unreachable: false };
  } catch (error) {
    // A redirect is thrown too; it is not a failure and belongs to the router.
    let leaving = true;
    try {
      unstable_rethrow(error);
      leaving = false;
    } finally {
      if (leaving) onLeave();
    }
    // Only a fetch that got no answer is a TypeError; any other error is the server's own, already in its log.
    if (error instanceof TypeError) return { state: failed([]), unreachable: true };
    return { state: failed([{ code: 'unexpected' }]), unreachable: false };
  }
}
