'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftContent } from '@/db/reconciliation/draft';
import type { ProjectId, QuestionId } from '@/lib/id';
import type { Problem } from '@/lib/result';
import { keepDraft } from './actions';

export type Saving =
  | { readonly kind: 'idle' | 'saving' | 'unreachable' }
  /** Another window saved after our revision. */
  | { readonly kind: 'elsewhere'; readonly ours: number }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface Kept {
  readonly content: DraftContent;
  readonly revision: number;
}

/** What this window last held of each question, for a composer that was closed, or reached again by Back with an older page. */
const held = new Map<QuestionId, Kept>();

/** The newest of what the page brought and what this window still holds. */
export function newestDraft(questionId: QuestionId, draft: Draft | null): Kept | null {
  const own = held.get(questionId);
  return own && own.revision >= (draft?.revision ?? 0) ? own : draft;
}

const PAUSE_MS = 700;

/** Saves a draft a moment after the last change, one save at a time. A failed save keeps everything and says so. */
export function useDraft(projectId: ProjectId, questionId: QuestionId, content: DraftContent, started: number) {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const revision = useRef(started);
  const saved = useRef(content);
  const latest = useRef(content);
  const busy = useRef(false);
  const closed = useRef(false);

  const save = useCallback(async () => {
    if (busy.current || closed.current || latest.current === saved.current) return;
    busy.current = true;
    setSaving({ kind: 'saving' });
    const sent = latest.current;
    try {
      const result = await keepDraft(projectId, questionId, revision.current, sent);
      busy.current = false;
      if (!result.ok) {
        const [problem] = result.problems;
        setSaving(problem.code === 'changed_meanwhile' ? { kind: 'elsewhere', ours: revision.current } : { kind: 'failed', problem });
        return;
      }
      revision.current = result.value;
      saved.current = sent;
      setSaving({ kind: 'saved', at: new Date() });
      if (!closed.current) held.set(questionId, { content: latest.current, revision: result.value });
      if (latest.current !== sent) await save();
    } catch (error) {
      busy.current = false;
      console.warn('the draft could not be saved', error);
      setSaving({ kind: 'unreachable' });
    }
  }, [projectId, questionId]);

  useEffect(() => {
    latest.current = content;
    if (content === saved.current || closed.current) return;
    held.set(questionId, { content, revision: revision.current });
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content, questionId, save]);

  useEffect(
    () => () => {
      void save();
    },
    [save],
  );

  /** Goes on from another window's revision: with what is here, or with what it saved. */
  const adopt = useCallback(
    (other: Draft, theirs: boolean) => {
      revision.current = other.revision;
      if (theirs) saved.current = other.content;
      held.delete(questionId);
      setSaving({ kind: 'idle' });
      if (!theirs) void save();
    },
    [questionId, save],
  );

  /** While a submission is on its way nothing is saved behind it; once it is in, there is no draft any more. */
  const hold = useCallback(
    (on: boolean) => {
      closed.current = on;
      if (!on) void save();
    },
    [save],
  );
  const forget = useCallback(() => {
    closed.current = true;
    held.delete(questionId);
  }, [questionId]);

  return { saving, save, adopt, hold, forget };
}
