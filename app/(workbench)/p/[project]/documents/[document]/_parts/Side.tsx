import Link from 'next/link';
import type { ProjectScreen } from '@/app/_session/screen';
import { buttonClass } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { Kbd } from '@/app/_ui/Kbd';
import { Notice } from '@/app/_ui/Notice';
import { Quote } from '@/app/_ui/Quote';
import type { ReaderData } from '@/db/document/read';
import { may } from '@/lib/policy';
import { codePointOffset } from '@/lib/text/offset';
import { type Quote as Stretch, takeQuote } from '@/lib/text/quote';
import { Threads } from '../../../_annotations/Threads';
import { threadsAbout } from '../../../_annotations/target';
import { ClaimCard } from './ClaimCard';
import { ClaimPanel } from './ClaimPanel';
import { FollowSelected } from './FollowSelected';
import { inOrder } from './marks';
import { NoteForm } from './NoteForm';
import styles from './reader.module.css';
import { Said } from './Said';
import { type View, viewHref } from './view';

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
  const writes = may({ role: project.role, administrator: false }, 'claim.record');
  return (
    <section aria-label={t('reader.side')} className={styles.side}>
      <Said said={view.said} />
      <FollowSelected id={view.claim ? `claim-${view.claim}` : view.quote ? `quote-${view.quote}` : undefined} />
      {writes && <Writing screen={screen} data={data} view={view} path={path} />}
      <header className={styles.sideHead}>
        <h2>{t('reader.claims', { count: claims.length })}</h2>
        <Steps ids={claims.map(({ id }) => id)} view={view} path={path} t={t} />
      </header>
      {claims.length === 0 ? (
        <EmptyState title={t('reader.noClaims')}>
          <p>{writes ? t('reader.noClaimsBody') : t('reader.noClaimsReader')}</p>
        </EmptyState>
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

/** The stretch named in the address, when the capture has one there. */
function stretchOf({ capture }: ReaderData, { start, end }: View): Stretch | null {
  if (start === undefined || end === undefined || start >= end || end > capture.characters) return null;
  return takeQuote(capture.text, codePointOffset(start), codePointOffset(end));
}

function Writing({ screen, data, view, path }: SideProps) {
  const { act, capture } = view;
  if (act === 'correct') {
    const claim = data.claims.find(({ id }) => id === view.claim);
    const back = viewHref(path, { capture, claim: view.claim });
    return claim ? <ClaimPanel screen={screen} data={data} quote={claim.quote} claim={claim} capture={capture} cancel={back} /> : null;
  }
  if (act !== 'record' && act !== 'note') return null;
  const quote = stretchOf(data, view);
  if (!quote) return <Notice tone="problem">{screen.t('reader.wrongQuote')}</Notice>;
  const Panel = act === 'record' ? ClaimPanel : NoteForm;
  return <Panel screen={screen} data={data} quote={quote} capture={capture} cancel={viewHref(path, { capture })} />;
}

function Steps({ ids, view, path, t }: { ids: readonly string[]; view: View; path: string; t: ProjectScreen['t'] }) {
  if (ids.length === 0) return null;
  const now = ids.indexOf(view.claim ?? '');
  const to = (index: number) => viewHref(path, { capture: view.capture, claim: ids[(index + ids.length) % ids.length] });
  return (
    <nav aria-label={t('reader.steps')} className={styles.steps}>
      <Link data-step="previous" href={to(now === -1 ? -1 : now - 1)} scroll={false} className={buttonClass('quiet')}>
        {t('reader.key.previous')} <Kbd keys={['k']} />
      </Link>
      <Link data-step="next" href={to(now + 1)} scroll={false} className={buttonClass('quiet')}>
        {t('reader.key.next')} <Kbd keys={['j']} />
      </Link>
    </nav>
  );
}
