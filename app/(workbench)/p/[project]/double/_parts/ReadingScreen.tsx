import { ButtonLink } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { EmptyState } from '@/app/_ui/EmptyState';
import { Form } from '@/app/_ui/Form';
import { Link } from '@/app/_ui/Link';
import { Notice } from '@/app/_ui/Notice';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import type { ReadText } from '@/db/doubleReading/texts';
import type { Reading } from '@/lib/agreement/reading';
import { codePointOffset } from '@/lib/text/offset';
import { takeQuote } from '@/lib/text/quote';
import { GROUP_OF, type Mark } from '../../documents/[document]/_parts/looks';
import readerStyles from '../../documents/[document]/_parts/reader.module.css';
import { Said } from '../../documents/[document]/_parts/Said';
import { TextPane } from '../../documents/[document]/_parts/TextPane';
import { SAYINGS, type View, viewHref } from '../../documents/[document]/_parts/view';
import { remove, take } from '../actions';
import styles from './double.module.css';
import { HandIn } from './HandIn';
import { formOptions, type Loaded, startOf, wordsOf } from './load';
import { ReadingForm } from './ReadingForm';
import { ReadingKeys } from './ReadingKeys';
import { ReadingWords } from './ReadingWords';

interface ReadingScreenProps {
  loaded: Loaded;
  view: View;
  mine: readonly Reading[];
}

/** The text and what the person found in it, and nothing of anybody else's. */
export function ReadingScreen({ loaded, view, mine }: ReadingScreenProps) {
  const { screen, data, path } = loaded;
  const { t } = screen;
  const text = data.texts.find(({ captureId }) => captureId === view.capture) ?? data.texts[0];
  if (!text) throw new Error('a double reading has a text');
  const here = mine.filter(({ captureId }) => captureId === text.captureId);
  const { start, end } = view;
  const stretch = start !== undefined && end !== undefined && start < end && end <= text.characters ? { start, end } : null;
  const marks = here.map(
    (reading): Mark => ({
      ...{ id: reading.id, start: reading.start, end: reading.end, look: GROUP_OF[reading.measure] },
      href: viewHref(path, { capture: text.captureId, claim: reading.id }),
    }),
  );
  const picked: Mark[] = stretch ? [{ id: 'picked', ...stretch, look: 'picked', href: '' }] : [];
  const said = SAYINGS.find((one) => one === view.said);
  const other = data.reading.first.userId === screen.context.actor.userId ? data.reading.second : data.reading.first;
  return (
    <>
      <div className={readerStyles.older}>
        <Notice live={false}>{t('doubleReading.blind')}</Notice>
      </div>
      {data.texts.length > 1 && <Texts loaded={loaded} current={text} />}
      <div className={readerStyles.reader}>
        <div className={readerStyles.main}>
          <TextPane
            key={text.captureId}
            text={text.text}
            lang={text.language}
            marks={[...marks, ...picked]}
            selected={stretch ? 'picked' : view.claim}
            path={path}
            capture={text.captureId}
            writes
            record={t('doubleReading.note')}
            title={text.title}
          />
        </div>
        <section aria-label={t('doubleReading.side')} className={`${readerStyles.aside} ${readerStyles.side}`}>
          <Said sentence={said === 'recorded' || said === 'corrected' || said === 'rejected' ? t(`doubleReading.said.${said}`) : ''} />
          {stretch && view.act === 'record' && <Writing loaded={loaded} text={text} view={{ ...view, ...stretch }} mine={mine} />}
          <header className={readerStyles.sideHead}>
            <h2>{mine.length > 0 ? t('doubleReading.mine', { count: mine.length }) : t('doubleReading.side')}</h2>
            <HandIn loaded={loaded} count={mine.length} other={other.name} />
          </header>
          {mine.length === 0 && (
            <EmptyState title={t('doubleReading.mine', { count: 0 })}>
              <p>{t('doubleReading.mineNone')}</p>
            </EmptyState>
          )}
          <OwnReadings loaded={loaded} mine={mine} open={view.claim} />
        </section>
      </div>
      <ReadingKeys />
    </>
  );
}

function Texts({ loaded: { screen, data, path }, current }: { loaded: Loaded; current: ReadText }) {
  const { t } = screen;
  return (
    <nav aria-label={t('doubleReading.texts')} className={styles.texts}>
      {data.texts.map((text, index) => (
        <Link key={text.captureId} href={viewHref(path, { capture: text.captureId })} aria-current={text === current ? 'page' : undefined}>
          {t('doubleReading.textOf', { index: index + 1, count: data.texts.length })} · <bdi lang={text.language}>{text.title}</bdi>
        </Link>
      ))}
    </nav>
  );
}

interface WritingProps {
  loaded: Loaded;
  text: ReadText;
  view: View & { readonly start: number; readonly end: number };
  mine: readonly Reading[];
}

/** The form for the words in hand; with a reading in hand too, that one is replaced. */
function Writing({ loaded, text, view, mine }: WritingProps) {
  const { screen, data, path } = loaded;
  const { t, project } = screen;
  const { exact, start, end } = takeQuote(text.text, codePointOffset(view.start), codePointOffset(view.end));
  const replaced = mine.find(({ id }) => id === view.claim) ?? null;
  const to = (said: View['said']) => viewHref(path, { capture: text.captureId, said });
  const here = { projectId: project.id, doubleReadingId: data.reading.id, goesTo: to(replaced ? 'corrected' : 'recorded') };
  const quote = { captureId: text.captureId, start: Number(start), end: Number(end), exact };
  const title = replaced ? t('doubleReading.changeTitle') : t('doubleReading.noteTitle');
  return (
    <Card title={title} tone="accent">
      <ReadingForm
        key={`${start} ${end} ${replaced?.id}`}
        action={take.bind(null, here, quote, replaced?.id ?? null)}
        title={title}
        submit={replaced ? t('doubleReading.keepChange') : t('doubleReading.keep')}
        quote={{ exact, lang: text.language }}
        initial={startOf(loaded, exact, replaced, text.captureId)}
        cancel={to(undefined)}
        {...formOptions(loaded)}
      />
    </Card>
  );
}

/** One's own readings in the order of the text, to change or take back; once handed in, only to be seen. */
export function OwnReadings({
  loaded,
  mine,
  open,
  closed = false,
}: {
  loaded: Loaded;
  mine: readonly Reading[];
  open?: string;
  closed?: boolean;
}) {
  const { screen, data, names, path } = loaded;
  const { t, project } = screen;
  const here = { projectId: project.id, doubleReadingId: data.reading.id };
  return (
    <ul className={readerStyles.cards}>
      {mine.map((reading) => {
        const { captureId: capture, id: claim, start, end } = reading;
        const what = `${names.brief(reading.answer)} ${t(`claims.measure.${reading.measure}`)}`;
        const goesTo = viewHref(path, { capture, said: 'rejected' });
        return (
          <li key={claim} className={readerStyles.card} data-open={open === claim ? '' : undefined}>
            <ReadingWords {...wordsOf(loaded, reading)} />
            {!closed && (
              <div className={readerStyles.acts}>
                <ButtonLink href={viewHref(path, { capture, claim, act: 'record', start, end })} scroll={false}>
                  {t('doubleReading.change')}
                </ButtonLink>
                <Form action={remove.bind(null, { ...here, goesTo }, claim)} label={t('doubleReading.removeWhat', { what })}>
                  <SubmitButton variant="danger">
                    {t('doubleReading.remove')} <span className="unseen">{what}</span>
                  </SubmitButton>
                </Form>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
