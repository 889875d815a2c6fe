'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { ChainLink } from '@/app/_ui/Chain';
import { Form } from '@/app/_ui/Form';
import type { FormState } from '@/app/_ui/form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { useWords } from '@/app/_ui/Words';
import type { Basis } from '@/db/reconciliation/basis';
import type { Draft, DraftContent } from '@/db/reconciliation/draft';
import type { AnswerKind, ComparableClaim } from '@/lib/claim/claim';
import { partOf } from '@/lib/claim/part';
import type { FigurePolicy } from '@/lib/figure/policy';
import type { ProjectId, QuestionId } from '@/lib/id';
import type { GradesOfQuestion } from '@/lib/reconcile/weights';
import { submit } from './actions';
import { ClaimsChanged } from './ClaimsChanged';
import { ClaimsIn } from './ClaimsIn';
import styles from './Composer.module.css';
import { ComposerPlot } from './ComposerPlot';
import { type Composed, chooseOrigin, chooseRule, EMPTY, edit, giveReason, previewsOf, takeIn } from './content';
import { DraftStatus } from './DraftStatus';
import { LeaveOneOut } from './LeaveOneOut';
import { RuleChoice } from './RuleChoice';
import { newestDraft, useDraft } from './useDraft';
import { ValueFields } from './ValueFields';

/** An accepted claim with the words the composer needs of it, in the reader's language. */
export interface ComposerClaim extends ComparableClaim {
  readonly version: number;
  /** Key of its origin; null when not recorded. */
  readonly origin: string | null;
  readonly speaker: string;
  /** The whole chain, nearest first, each source leading to its page. */
  readonly links: readonly ChainLink[];
  /** To its words in their document. */
  readonly href: string;
  /** Who passed it on, nearest to the origin first. */
  readonly relays: readonly string[];
  /** "> 60" */
  readonly short: string;
  /** "more than 60", for sentences. */
  readonly said: string;
  readonly words: string;
  readonly lang: string;
}

interface ComposerProps {
  projectId: ProjectId;
  questionId: QuestionId;
  kind: AnswerKind;
  policy: FigurePolicy;
  /** The grades that bear on the question. */
  grades: GradesOfQuestion;
  /** Names of the sources in the chains. */
  sources: Readonly<Record<string, string>>;
  claims: readonly ComposerClaim[];
  /** What else the value is composed on, as the page shows it. */
  basis: Basis;
  draft: Draft | null;
  /** Where a first draft starts: the returned value, or nothing. */
  beginning: DraftContent | null;
  doneHref: string;
}

/** Rules with what they would say, claims in and out, the value, the rationale. Everything is kept as it is typed. */
export function Composer({
  projectId,
  questionId,
  kind,
  policy,
  grades,
  sources,
  claims,
  basis,
  draft,
  beginning,
  doneHref,
}: ComposerProps) {
  const t = useWords();
  const router = useRouter();
  // What the author looks at; the page may bring newer claims, which come in only when the author takes them.
  const [seen, setSeen] = useState(claims);
  const [{ start, revision }] = useState(() => {
    const kept = newestDraft(questionId, draft);
    return { start: kept?.content ?? beginning ?? EMPTY, revision: kept?.revision ?? 0 };
  });
  const [seenBasis, setSeenBasis] = useState(basis);
  const told = useRef(false);
  useEffect(() => {
    if (!told.current) return;
    told.current = false;
    setSeenBasis(basis);
  }, [basis]);
  const [composed, setComposed] = useState<Composed>({ content: start, left: null });
  const [generation, setGeneration] = useState(0);
  const { content, left } = composed;
  const ground = { claims: seen, policy, grades };
  const previews = previewsOf(content, ground);
  const { saving, save, adopt, hold, forget } = useDraft(projectId, questionId, content, revision);
  const [part, setPart] = useState(1);
  // What is left out needs its reason in sight, whatever part it is of.
  const shown = partOf(seen, part, new Set(content.excluded.map(({ claimId }) => claimId)));
  const listed = new Set(shown.claims.map(({ id }) => id));
  const versions = seen.map(({ id, version }) => ({ claimId: id, version, shown: listed.has(id) }));

  /** While it is on its way no draft is saved behind it; when it fails the draft goes on, with the newest claims beside it. */
  async function send(state: FormState, form: FormData): Promise<FormState> {
    hold(true);
    try {
      const answer = await submit(projectId, questionId, kind, versions, seenBasis, state, form);
      if (answer.status === 'failed') hold(false);
      if (answer.problems.some(({ code }) => code === 'changed_meanwhile')) {
        // The refusal said what moved; the page brings it, and the next sending rests on that.
        told.current = true;
        router.refresh();
      }
      return answer;
    } catch (error) {
      hold(false);
      throw error;
    }
  }

  return (
    <div className={styles.composer}>
      <Form
        key={generation}
        action={send}
        label={t('compose.title')}
        className={styles.form}
        onDone={() => {
          forget();
          router.replace(doneHref, { scroll: false });
        }}
      >
        <div className={styles.suggestions}>
          <RuleChoice
            previews={previews}
            claims={seen}
            content={content}
            left={left}
            kind={kind}
            policy={policy}
            onRule={(rule) => setComposed(chooseRule(composed, rule, ground))}
            onOrigin={(origin) => setComposed(chooseOrigin(composed, origin, ground))}
          />
          <LeaveOneOut claims={seen} content={content} ground={ground} kind={kind} sources={sources} />
        </div>
        <ClaimsIn
          shown={shown}
          content={content}
          onPart={setPart}
          onTake={(id, included) => setComposed(takeIn(composed, id, included, ground))}
          onReason={(id, reason) => setComposed(giveReason(composed, id, reason))}
        />
        <div className={styles.judgement}>
          {kind === 'figure' && <ComposerPlot shown={shown.claims} claims={seen} content={content} policy={policy} />}
          <ValueFields kind={kind} content={content} onEdit={(change) => setComposed(edit(composed, change, ground))} />
          <TextArea
            name="rationale"
            label={t('compose.rationale')}
            hint={t('compose.rationaleHint')}
            rows={3}
            value={content.rationale}
            onChange={(event) => setComposed(edit(composed, { rationale: event.currentTarget.value }, ground))}
          />
          <ClaimsChanged
            seen={seen}
            now={claims}
            onAccept={() => {
              setSeen(claims);
              const standing = content.excluded.filter(({ claimId }) => claims.some(({ id }) => id === claimId));
              setComposed(edit(composed, { excluded: standing }, { claims, policy, grades }));
            }}
          />
          <div className={styles.end}>
            <SubmitButton>{t('compose.submit')}</SubmitButton>
            <DraftStatus
              saving={saving}
              draft={draft}
              onRetry={save}
              onAdopt={(other, theirs) => {
                adopt(other, theirs);
                if (!theirs) return;
                setComposed({ content: other.content, left: null });
                setGeneration(generation + 1);
              }}
            />
          </div>
        </div>
      </Form>
    </div>
  );
}
