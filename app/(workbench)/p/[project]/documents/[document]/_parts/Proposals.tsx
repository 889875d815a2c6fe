import type { ProjectScreen } from '@/app/_session/screen';
import { buttonClass } from '@/app/_ui/Button';
import { Chip } from '@/app/_ui/Chip';
import { FigureText } from '@/app/_ui/FigureText';
import { Link } from '@/app/_ui/Link';
import type { ReaderData } from '@/db/document/read';
import { answerText } from '@/lib/claim/answerText';
import { may } from '@/lib/policy';
import { foresee } from '@/lib/proposal/foresee';
import { acceptAllProposed } from '../proposalActions';
import { AcceptAll } from './AcceptAll';
import { ProposalCard } from './ProposalCard';
import { isWhole, nextAfter, pageAt, type ReadProposal, sorted } from './proposals';
import styles from './reader.module.css';
import { type View, viewHref } from './view';

/** More than this nobody has looked at; foreseeing what they would make takes as long as the page. */
const AT_ONCE = 300;

interface ProposalsProps {
  screen: ProjectScreen;
  data: ReaderData;
  view: View;
  path: string;
}

/** What the reading proposes and nobody has decided, above what is recorded already and what was rejected. */
export function Proposals(props: ProposalsProps) {
  const { screen, data, view, path } = props;
  const { t, project } = screen;
  const { offered, byHand, rejected, decided, count } = sorted(data);
  if (count === 0) return null;
  const shown = pageAt(offered, view.proposal);
  const to = (proposal: string) => viewHref(path, { capture: view.capture, proposal });
  const whole = offered.filter(isWhole);
  const speaker = data.sources.find(({ id }) => id === data.document.sourceId);
  const accepts = may({ role: project.role, administrator: false }, 'claim.accept');
  const ground = speaker && {
    ...data.document,
    text: data.capture.text,
    speaker,
    sources: data.sources,
    incidents: data.incidents,
    questions: data.questions,
  };
  return (
    <section aria-label={t('proposals.section')} className={styles.side}>
      {offered.length > 0 && (
        <header className={styles.sideHead}>
          <h2>{t('proposals.proposed', { count: offered.length })}</h2>
          <Chip>{t('proposals.decided', { decided, count })}</Chip>
          {accepts && ground && whole.length > 1 && whole.length <= AT_ONCE && (
            <AcceptAll
              action={acceptAllProposed.bind(null, project.id, data.capture.id)}
              makes={foresee(
                whole.map(({ stored }) => stored),
                ground,
              )}
              leaves={offered.length - whole.length}
              then={viewHref(path, { capture: view.capture, said: 'allAccepted' })}
            />
          )}
        </header>
      )}
      {offered.length > 0 && (
        <ul className={styles.cards}>
          {shown.proposals.map((proposal) => (
            <ProposalCard key={proposal.id} {...props} proposal={proposal} next={nextAfter(offered, proposal.id)} />
          ))}
        </ul>
      )}
      {shown.proposals.length < offered.length && (
        <nav aria-label={t('proposals.section')} className={styles.steps}>
          {shown.before && (
            <Link href={to(shown.before)} scroll={false} className={buttonClass('quiet')}>
              {t('proposals.earlier')}
            </Link>
          )}
          <span className={styles.soft}>
            {t('proposals.shown', { from: shown.from, to: shown.from + shown.proposals.length - 1, count: offered.length })}
          </span>
          {shown.after && (
            <Link href={to(shown.after)} scroll={false} className={buttonClass('quiet')}>
              {t('proposals.later')}
            </Link>
          )}
        </nav>
      )}
      {byHand.length > 0 && (
        <p className={styles.soft} title={t('proposals.byHandHint')}>
          {t('proposals.byHand')}:{' '}
          {byHand.map((proposal, index) => (
            <span key={proposal.id}>
              {index > 0 && ' · '}
              <Link
                href={viewHref(path, { capture: view.capture, claim: proposal.recordedAs ?? undefined })}
                scroll={false}
                className={styles.further}
              >
                <Said screen={screen} proposal={proposal} />
              </Link>
            </span>
          ))}
        </p>
      )}
      {rejected.length > 0 && (
        <details className={styles.history}>
          <summary>{t('proposals.rejected', { count: rejected.length })}</summary>
          <ol>
            {rejected.map((proposal) => (
              <li key={proposal.id}>
                <Said screen={screen} proposal={proposal} />
                {proposal.by && (
                  <>
                    {t('claims.comma')}
                    <bdi>{t('claims.proposedBy', { assistant: proposal.by.assistant })}</bdi>
                  </>
                )}
                {': '}
                <bdi>{proposal.outcome?.reason}</bdi>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Said({ screen: { t, reading }, proposal: { suggestion, stored } }: { screen: ProjectScreen; proposal: ReadProposal }) {
  return (
    <>
      <FigureText text={suggestion ? answerText(suggestion.answer, reading) : stored.claim.figure.text} size="inline" />{' '}
      {suggestion?.measure ? t(`claims.measure.${suggestion.measure}`) : t('proposals.unclear')}
    </>
  );
}
