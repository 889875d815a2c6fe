import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import type { StoredClaim } from '@/db/claim/read';
import type { ReaderData } from '@/db/document/read';
import { answerText } from '@/lib/claim/answerText';
import type { Quote } from '@/lib/text/quote';
import { correct, findIncidentsNamed, record } from '../actions';
import type { SeenVersion } from './ChangedMeanwhile';
import { ClaimForm } from './ClaimForm';
import { chainLinks, incidentOptions, questionText } from './wording';

interface ClaimPanelProps {
  screen: ProjectScreen;
  data: ReaderData;
  quote: Quote;
  /** The claim to correct; without it a new one is recorded. */
  claim?: StoredClaim;
  capture?: string;
  cancel: string;
}

/** The claim form with what it offers to pick from. */
export function ClaimPanel({ screen, data, quote, claim, capture, cancel }: ClaimPanelProps) {
  const { t, project, at, reading } = screen;
  const here = { project: project.slug, documentId: data.document.id, capture };
  const place = { captureId: data.capture.id, start: Number(quote.start), end: Number(quote.end), exact: quote.exact };
  const { incidents, find, sources } = formOptions(screen, data);
  return (
    <Card title={claim ? t('claims.correctTitle') : t('claims.recordTitle')} tone="accent">
      <ClaimForm
        key={claim?.id ?? `${quote.start} ${quote.end}`}
        action={claim ? correct.bind(null, project.id, here, place) : record.bind(null, project.id, here, place)}
        quote={{ exact: quote.exact, lang: data.document.language }}
        incidents={incidents}
        find={find}
        sources={sources}
        policy={data.policy}
        initial={{
          questionId: claim?.questionId,
          measure: claim?.measure,
          answer: claim && answerText(claim.answer, { language: reading.language, digits: 'latn' }),
          words: claim?.answer.words ?? quote.exact.replace(/\s+/g, ' '),
          chain: claim?.recordedChain ?? [{ kind: 'source', sourceId: data.document.sourceId }],
          asOf: claim?.asOf ?? data.document.publishedOn ?? '',
          credibility: claim?.credibility ?? null,
          note: claim?.note ?? '',
          scope: claim?.scope ?? '',
        }}
        correcting={claim && seen(claim, screen, data)}
        openIncident={at('incidents/new')}
        cancel={cancel}
        keep={`claim ${screen.context.actor.userId} ${claim ? `${claim.id} ${claim.version}` : `${data.capture.id} ${quote.start} ${quote.end}`}`}
      />
    </Card>
  );
}

/** What the form offers to pick from. */
export function formOptions({ t, name, project }: ProjectScreen, data: ReaderData) {
  const incidents = incidentOptions(data, t, name);
  const sources = data.sources.map((source) => ({
    value: source.id,
    label: name({ en: source.nameEn, ar: source.nameAr }),
    names: `${source.nameEn}\n${source.nameAr}`,
  }));
  const find = data.everyIncident ? undefined : findIncidentsNamed.bind(null, project.id);
  return { incidents, find, sources };
}

/** The claim as it stands, in the words a person would compare. */
function seen(claim: StoredClaim, { t, name, reading }: ProjectScreen, data: ReaderData): SeenVersion {
  const question = data.questions.find(({ id }) => id === claim.questionId);
  const sourceName = (id: string) => {
    const source = data.sources.find((one) => one.id === id);
    return source ? name({ en: source.nameEn, ar: source.nameAr }) : '';
  };
  const chain = chainLinks(claim.recordedChain, sourceName).map(({ kind, label }) =>
    kind === 'not_recorded' ? t('ui.chain.notRecorded') : label,
  );
  return {
    claimId: claim.id,
    version: claim.version,
    by: claim.by,
    values: {
      answer: answerText(claim.answer, reading),
      words: claim.answer.words,
      question: question ? questionText(question, t, name) : '',
      chain: chain.join(' ← '),
      asOf: claim.asOf ?? '',
      credibility: claim.credibility === null ? '' : String(claim.credibility),
      note: claim.note,
      scope: claim.scope,
      status: t(`ui.status.${claim.status}`),
    },
  };
}
