import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import type { ReaderData } from '@/db/document/read';
import { answerText } from '@/lib/claim/answerText';
import { acceptCorrected } from '../proposalActions';
import { ClaimForm } from './ClaimForm';
import { formOptions } from './ClaimPanel';
import type { ReadProposal } from './proposals';

interface ProposalPanelProps {
  screen: ProjectScreen;
  data: ReaderData;
  proposal: ReadProposal;
  /** The proposal to go on with. */
  next: string | undefined;
  capture?: string;
  cancel: string;
}

/** The claim form, filled with what is proposed; what a person changes in it is what becomes the claim. */
export function ProposalPanel({ screen, data, proposal, next, capture, cancel }: ProposalPanelProps) {
  const { t, project, at, reading } = screen;
  const { claim, date } = proposal.stored;
  const { suggestion } = proposal;
  const here = { project: project.slug, documentId: data.document.id, capture, next };
  const place = { captureId: data.capture.id, start: proposal.start, end: proposal.end, exact: claim.text };
  const known = suggestion?.questionId ?? undefined;
  return (
    <Card title={t('proposals.correctTitle')} tone="accent">
      <ClaimForm
        key={proposal.id}
        action={acceptCorrected.bind(null, project.id, here, proposal.id, place)}
        quote={{ exact: claim.text, lang: data.document.language }}
        {...formOptions(screen, data)}
        policy={data.policy}
        initial={{
          questionId: known ?? 'new',
          measure: suggestion?.measure ?? undefined,
          answer: suggestion ? answerText(suggestion.answer, { language: reading.language, digits: 'latn' }) : undefined,
          words: claim.text.replace(/\s+/g, ' '),
          chain: suggestion?.chain ?? [{ kind: 'source', sourceId: data.document.sourceId }],
          asOf: data.document.publishedOn ?? '',
          credibility: null,
          note: '',
          scope: suggestion?.scope ?? '',
        }}
        proposed={{
          incidentId: suggestion?.incidentId ?? 'new',
          title: suggestion?.newIncident.title ?? data.document.title,
          date: suggestion?.newIncident.date ?? date ?? '',
          population: suggestion?.population ?? claim.population?.text ?? '',
        }}
        openIncident={at('incidents/new')}
        cancel={cancel}
        keep={`claim ${screen.context.actor.userId} ${proposal.id}`}
      />
    </Card>
  );
}
