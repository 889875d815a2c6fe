import type { ProjectScreen } from '@/app/_session/screen';
import { Chain } from '@/app/_ui/Chain';
import { FigureText } from '@/app/_ui/FigureText';
import { Link } from '@/app/_ui/Link';
import { Quote } from '@/app/_ui/Quote';
import { Tag } from '@/app/_ui/Tag';
import type { ReaderData } from '@/db/document/read';
import { answerText } from '@/lib/claim/answerText';
import { formatDate } from '@/lib/figure/edtf';
import type { Suggestion } from '@/lib/proposal/suggest';
import { guessLanguage } from '@/lib/text/guess';
import { GROUP_OF } from './looks';
import { ProposalActs } from './ProposalActs';
import type { ReadProposal } from './proposals';
import styles from './reader.module.css';
import { type View, viewHref } from './view';
import { proposedLinks, questionText } from './wording';

export interface ProposalCardProps {
  screen: ProjectScreen;
  data: ReaderData;
  proposal: ReadProposal;
  view: View;
  path: string;
  /** The proposal to go on with once this one is decided. */
  next: string | undefined;
}

/** One claim the reading proposes: what it would record, and what would be made with it. Selected, it can be decided. */
export function ProposalCard(props: ProposalCardProps) {
  const { screen, data, proposal, view, path } = props;
  const { t, reading, name } = screen;
  const { suggestion } = proposal;
  const { claim } = proposal.stored;
  const { language } = data.document;
  const open = view.proposal === proposal.id;
  const sourceName = (id: string) => {
    const found = data.sources.find((one) => one.id === id);
    return found ? name({ en: found.nameEn, ar: found.nameAr }) : '';
  };
  return (
    <li id={`proposal-${proposal.id}`} className={styles.card} data-open={open ? '' : undefined} data-proposed="">
      <h3 className={styles.said}>
        <Link
          href={viewHref(path, { capture: view.capture, proposal: open ? undefined : proposal.id })}
          scroll={false}
          aria-current={open ? 'true' : undefined}
          data-look={suggestion?.measure ? GROUP_OF[suggestion.measure] : undefined}
        >
          <FigureText text={suggestion ? answerText(suggestion.answer, reading) : claim.figure.text} size="cell" />{' '}
          <span className={styles.measure}>{suggestion?.measure ? t(`claims.measure.${suggestion.measure}`) : t('proposals.unclear')}</span>
          {suggestion?.population && (
            <>
              {t('claims.comma')}
              <bdi lang={guessLanguage(suggestion.population)} className={styles.population}>
                {suggestion.population}
              </bdi>
            </>
          )}
        </Link>
        <span className={styles.state}>
          <Tag status="proposed" t={t} />
        </span>
      </h3>
      {proposal.by && (
        <p className={styles.soft} title={proposal.by.person}>
          <bdi>{t('claims.proposedBy', { assistant: proposal.by.assistant })}</bdi>
        </p>
      )}
      {suggestion?.measure && <Belongs screen={screen} data={data} suggestion={suggestion} />}
      {(claim.partOf || claim.asOf?.formerly) && (
        <p className={styles.soft}>
          {[
            claim.partOf && t('proposals.partOf', { number: claim.partOf.text }),
            claim.asOf?.formerly && t('proposals.formerly', { number: claim.asOf.formerly.text }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {suggestion ? <Chain links={proposedLinks(suggestion.chain, sourceName, t)} t={t} /> : <p>{t('proposals.noFigure')}</p>}
      {suggestion && !suggestion.measure && <p className={styles.soft}>{t('proposals.unclearBody')}</p>}
      {open && (
        <div className={styles.more}>
          <Quote text={claim.text} lang={language} size="passage" />
          <ProposalActs {...props} />
        </div>
      )}
    </li>
  );
}

/** The incident and question it would join, or those that accepting it would make. */
function Belongs({ screen, data, suggestion }: { screen: ProjectScreen; data: ReaderData; suggestion: Suggestion }) {
  const { t, reading, name } = screen;
  const incident = data.incidents.find(({ id }) => id === suggestion.incidentId);
  const question = data.questions.find(({ id }) => id === suggestion.questionId);
  const { newIncident, measure, population } = suggestion;
  const incidentTitle = incident && name({ en: incident.titleEn, ar: incident.titleAr });
  if (incident && question) {
    return (
      <p className={styles.soft}>
        <bdi>{incidentTitle}</bdi> · <bdi>{questionText(question, t, name)}</bdi>
      </p>
    );
  }
  return (
    <ul className={styles.makes}>
      <li>
        {incident ? (
          <bdi>{incidentTitle}</bdi>
        ) : (
          <>
            <span className={styles.fresh}>{t('proposals.newIncident')}</span>{' '}
            <bdi lang={guessLanguage(newIncident.title)}>{newIncident.title}</bdi>
            {newIncident.date && (
              <>
                {t('claims.comma')}
                <bdi>{formatDate(newIncident.date, reading)}</bdi>
              </>
            )}
          </>
        )}
      </li>
      <li>
        <span className={styles.fresh}>{t('proposals.newQuestion')}</span> {measure && t(`claims.measure.${measure}`)}
        {population && (
          <>
            {t('claims.comma')}
            <bdi lang={guessLanguage(population)}>{population}</bdi>
          </>
        )}
      </li>
    </ul>
  );
}
