'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useForm } from '@/app/_ui/FormContext';

/** Inside a form: when another changed the claim meanwhile, fetches how it stands now. What was typed stays. */
export function RefreshWhenStale() {
  const router = useRouter();
  const { state } = useForm();
  useEffect(() => {
    if (state.problems.some(({ code }) => code === 'changed_meanwhile' || code === 'already_decided')) router.refresh();
  }, [state, router]);
  return null;
}
