import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { Link } from '@/app/_ui/Link';
import { Notice } from '@/app/_ui/Notice';
import { Quote } from '@/app/_ui/Quote';
import type { ReaderData } from '@/db/document/read';
import { may } from '@/lib/policy';
import { isUnread } from '@/lib/proposal/unread';
import { codePointOffset } from '@/lib/text/offset';
import { type Quote as Stretch, takeQuote } from '@/lib/text/quote';
import { Threads } from '../../../_annotations/Threads';
import { threadsAbout } from '../../../_annotations/target';
import { ClaimCard } from './ClaimCard';
import { ClaimPanel } from './ClaimPanel';
import { Findings } from './Findings';
import { FollowSelected } from './FollowSelected';
import { LanguagePanel } from './LanguagePanel';
import { inOrder } from './marks';
import { NoteForm } from './NoteForm';
import { ProposalPanel } from './ProposalPanel';
import { Proposals } from './Proposals';
import { nextAfter, sorted, stopsOf } from './proposals';
import styles from './reader.module.css';
import { Said } from './Said';
import { Steps } from './Steps';
import { SAYINGS, type View, viewHref } from './view';

interface SideProps {
  screen: ProjectScreen;
  data: ReaderData;
  view: View;
  path: string;
}

/** Beside the text: what is being written, the claims in the order of the text, and the notes on its words. */
export function Side({ screen, data, view, path }: SideProps) {
  const { t, project } = screen;
  const claims = inOrder(data);
  const { offered } = sorted(data);
  const steps = <Steps stops={stopsOf(data)} view={view} path={path} t={t} />;
  const writes = may({ role: project.role, administrator: false }, 'claim.record');
  return (
    <section aria-label={t('reader.side')} className={styles.side}>
      <Said sentence={saying(view, offered.length, t)} />
      <FollowSelected key={view.said} id={followed(view)} />
      {writes && <Writing screen={screen} data={data} view={view} path={path} />}
      {offered.length > 0 && steps}
      <Findings screen={screen} data={data} view={view} path={path} />
      <Proposals screen={screen} data={data} view={view} path={path} />
      <header className={styles.sideHead}>
        <h2>{t('reader.claims', { count: claims.length })}</h2>
        {offered.length === 0 && steps}
      </header>
      {claims.length === 0 ? (
        offered.length === 0 && (
          <EmptyState title={t('reader.noClaims')}>
            {writes && data.proposals.length === 0 && <p>{t(isUnread(data.capture.text) ? 'proposals.unread' : 'proposals.nothing')}</p>}
            <p>{writes ? t('reader.noClaimsBody') : t('reader.noClaimsReader')}</p>
          </EmptyState>
        )
      ) : (
        <ul className={styles.cards}>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} screen={screen} data={data} claim={claim} view={view} path={path} />
          ))}
        </ul>
      )}
      {data.noted.length > 0 && (
        <Card title={t('reader.notes')}>
          {data.noted.map((quote) => (
            <div key={quote.id} id={`quote-${quote.id}`} className={styles.noted} data-open={view.quote === quote.id ? '' : undefined}>
              <Link href={viewHref(path, { capture: view.capture, quote: quote.id })} scroll={false}>
                <Quote text={quote.exact} lang={data.document.language} size="cell" />
              </Link>
              <Threads
                screen={screen}
                target={{ kind: 'quote', quote: { captureId: data.capture.id, start: quote.start, end: quote.end, exact: quote.exact } }}
                threads={threadsAbout(data.threads, { kind: 'quote', quoteId: quote.id })}
              />
            </div>
          ))}
        </Card>
      )}
    </section>
  );
}

/** The card or notice of what is in hand; a form above them is where its own focus is. */
function followed({ claim, proposal, quote, act }: View): string | undefined {
  if (act === 'correct' || act === 'record') return undefined;
  if (claim) return `claim-${claim}`;
  if (proposal) return `proposal-${proposal}`;
  return quote && `quote-${quote}`;
}

/** What was just done, and with proposals how many are left, so that one sentence is never said twice alike. */
function saying({ said, count = 0 }: View, left: number, t: ProjectScreen['t']): string {
  const plain = SAYINGS.find((one) => one === said);
  if (plain) return t(`reader.said.${plain}`);
  switch (said) {
    case 'proposalAccepted':
    case 'proposalCorrected':
    case 'proposalRejected':
      return t(`proposals.said.${said}`, { left });
    case 'allAccepted':
      return t('proposals.said.allAccepted', { count });
    case 'findingNoted':
      return t('proposals.said.findingNoted');
    default:
      return '';
  }
}

/** The stretch named in the address, when the capture has one there. */
function stretchOf({ capture }: ReaderData, { start, end }: View): Stretch | null {
  if (start === undefined || end === undefined || start >= end || end > capture.characters) return null;
  return takeQuote(capture.text, codePointOffset(start), codePointOffset(end));
}

function Writing({ screen, data, view, path }: SideProps) {
  const { act, capture } = view;
  if (act === 'language') return <LanguagePanel screen={screen} data={data} cancel={viewHref(path, { capture })} />;
  if (act === 'correct' && view.proposal) {
    const { offered } = sorted(data);
    const proposal = offered.find(({ id }) => id === view.proposal);
    const back = viewHref(path, { capture, proposal: view.proposal });
    if (!proposal) return null;
    return (
      <ProposalPanel
        screen={screen}
        data={data}
        proposal={proposal}
        next={nextAfter(offered, proposal.id)}
        capture={capture}
        cancel={back}
      />
    );
  }
  if (act === 'correct') {
    const claim = data.claims.find(({ id }) => id === view.claim);
    const back = viewHref(path, { capture, claim: view.claim });
    return claim ? <ClaimPanel screen={screen} data={data} quote={claim.quote} claim={claim} capture={capture} cancel={back} /> : null;
  }
  if ((act !== 'record' && act !== 'note') || view.proposal) return null;
  const quote = stretchOf(data, view);
  if (!quote) return <Notice tone="problem">{screen.t('reader.wrongQuote')}</Notice>;
  const Panel = act === 'record' ? ClaimPanel : NoteForm;
  return <Panel screen={screen} data={data} quote={quote} capture={capture} cancel={viewHref(path, { capture })} />;
}
