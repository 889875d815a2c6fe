import { ButtonLink } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { Form } from '@/app/_ui/Form';
import { Kbd } from '@/app/_ui/Kbd';
import { Link } from '@/app/_ui/Link';
import { RadioGroup } from '@/app/_ui/RadioGroup';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import type { ReadText } from '@/db/doubleReading/texts';
import { codePointOffset } from '@/lib/text/offset';
import { takeQuote } from '@/lib/text/quote';
import { GROUP_OF, type Mark } from '../../documents/[document]/_parts/looks';
import readerStyles from '../../documents/[document]/_parts/reader.module.css';
import { TextPane } from '../../documents/[document]/_parts/TextPane';
import { type View, viewHref } from '../../documents/[document]/_parts/view';
import { settle, settleAnother } from '../actions';
import styles from './double.module.css';
import { IncidentField } from './IncidentField';
import { ItemKeys } from './ItemKeys';
import type { around, Shown } from './items';
import { formOptions, type Loaded, startOf, textOf, wordsOf } from './load';
import { ReadingForm } from './ReadingForm';
import { ReadingWords } from './ReadingWords';
import { SettledAs } from './SettledAs';

interface ItemScreenProps {
  loaded: Loaded;
  shown: Shown;
  ring: ReturnType<typeof around>;
  view: View;
}

interface Deciding extends ItemScreenProps {
  readonly text: ReadText;
  readonly path: string;
  readonly here: { readonly projectId: Loaded['screen']['project']['id']; readonly doubleReadingId: string; readonly goesTo: string };
}

/** One item: the passage, both readings beside it, and how it is settled. */
export function ItemScreen({ loaded, shown, ring, view }: ItemScreenProps) {
  const { screen, data } = loaded;
  const { t, context, project } = screen;
  const { item, key, settled } = shown;
  const reading = item.first ?? item.second;
  if (!reading) throw new Error('an item has a reading');
  const text = textOf(data, reading);
  const path = `${loaded.path}/items/${key}`;
  const to = (to?: string) => to && `${loaded.path}/items/${to}`;
  const decides = data.reading.adjudicator.userId === context.actor.userId && settled.length === 0 && !shown.agreed;
  const here = { projectId: project.id, doubleReadingId: data.reading.id, goesTo: to(ring.next) ?? loaded.path };
  const marks = [item.first, item.second].flatMap((one): Mark[] =>
    one ? [{ id: one.id, start: one.start, end: one.end, look: GROUP_OF[one.measure], href: path }] : [],
  );
  const { start, end } = view;
  const stretch = decides && view.act === 'record' && start !== undefined && end !== undefined && start < end && end <= text.characters;
  const picked: Mark[] = stretch ? [{ id: 'picked', start, end, look: 'picked', href: '' }] : [];
  const claimAt = (claim: string) => viewHref(screen.at(`documents/${text.documentId}`), { capture: text.captureId, claim });
  const deciding: Deciding = { loaded, shown, ring, view, text, path, here };
  return (
    <div className={readerStyles.reader}>
      <div className={readerStyles.main}>
        <TextPane
          text={text.text}
          lang={text.language}
          marks={[...marks, ...picked]}
          selected={picked[0]?.id ?? reading.id}
          path={path}
          writes={decides}
          record={t('doubleReading.another')}
          title={text.title}
        />
      </div>
      <section aria-label={t('doubleReading.bothReadings')} className={`${readerStyles.aside} ${readerStyles.side}`}>
        <nav className={styles.steps} aria-label={t('doubleReading.item', { index: ring.index, count: ring.count })}>
          {ring.previous && (
            <Link href={to(ring.previous) ?? ''}>
              {t('doubleReading.previous')} <Kbd keys={['p']} />
            </Link>
          )}
          {ring.next && (
            <Link href={to(ring.next) ?? ''}>
              {t('doubleReading.next')} <Kbd keys={['n']} />
            </Link>
          )}
        </nav>
        <Sides loaded={loaded} shown={shown} />
        {settled.map((one) => (
          <SettledAs
            key={`${one.firstReading} ${one.secondReading}`}
            screen={screen}
            settlement={one}
            href={one.claimId ? claimAt(one.claimId) : undefined}
          />
        ))}
        {stretch && <Another {...deciding} start={start} end={end} />}
        {decides && !stretch && <Decide {...deciding} />}
        {!decides && settled.length === 0 && !shown.agreed && (
          <p className={styles.soft}>{t('doubleReading.onlyAdjudicator', { name: `\u2068${data.reading.adjudicator.name}\u2069` })}</p>
        )}
      </section>
      <ItemKeys next={to(ring.next)} previous={to(ring.previous)} />
    </div>
  );
}

function Sides({ loaded, shown: { item } }: { loaded: Loaded; shown: Shown }) {
  const { data, screen } = loaded;
  const differs = item.first && item.second ? item.differs : [];
  const sides = [
    { who: data.reading.first, label: screen.t('doubleReading.first'), reading: item.first },
    { who: data.reading.second, label: screen.t('doubleReading.second'), reading: item.second },
  ];
  return (
    <div className={styles.sides}>
      {sides.map(({ who, label, reading }) => (
        <Card key={who.userId} title={<bdi>{who.name}</bdi>} aside={label} level={2}>
          {reading ? <ReadingWords {...wordsOf(loaded, reading)} differs={differs} /> : <p>{screen.t('doubleReading.nothingThere')}</p>}
        </Card>
      ))}
    </div>
  );
}

const sidesOf = ({ item }: Shown) => ({ first: item.first?.id ?? null, second: item.second?.id ?? null });

function Decide({ loaded, shown, here, path }: Deciding) {
  const { screen, data } = loaded;
  const { t } = screen;
  const { first, second } = shown.item;
  const from = first ?? second;
  const option = (value: 'first' | 'second', name: string) => ({
    value,
    label: t(`doubleReading.outcome.${value}`, { name: `\u2068${name}\u2069` }),
  });
  const options = [
    ...(first ? [option('first', data.reading.first.name)] : []),
    ...(second ? [option('second', data.reading.second.name)] : []),
    ...(first && second ? [{ value: 'both', label: t('doubleReading.outcome.both') }] : []),
    { value: 'no_claim', label: t('doubleReading.outcome.no_claim') },
  ];
  return (
    <Card title={t('doubleReading.decide')} tone="accent">
      <Form key={shown.key} action={settle.bind(null, here, sidesOf(shown))} label={t('doubleReading.decide')}>
        <RadioGroup name="outcome" label={t('doubleReading.take')} options={options} />
        <IncidentField loaded={loaded} />
        <TextArea name="reason" label={t('doubleReading.reason')} rows={2} />
        <div className={readerStyles.acts}>
          <SubmitButton>{t('doubleReading.settle')}</SubmitButton>
          {from && (
            <ButtonLink href={viewHref(path, { act: 'record', start: from.start, end: from.end })} scroll={false}>
              {t('doubleReading.another')}
            </ButtonLink>
          )}
        </div>
        <p className={styles.soft}>{t('doubleReading.anotherHint')}</p>
      </Form>
    </Card>
  );
}

/** The adjudicator reads it another way: the form starts from the first reading, or the second. */
function Another({ loaded, shown, here, path, text, start, end }: Deciding & { start: number; end: number }) {
  const { t } = loaded.screen;
  const { exact } = takeQuote(text.text, codePointOffset(start), codePointOffset(end));
  const from = shown.item.first ?? shown.item.second;
  const quote = { captureId: text.captureId, start, end, exact };
  return (
    <Card title={t('doubleReading.anotherTitle')} tone="accent">
      <ReadingForm
        key={`${shown.key} ${start} ${end}`}
        action={settleAnother.bind(null, here, sidesOf(shown), quote)}
        title={t('doubleReading.anotherTitle')}
        submit={t('doubleReading.settle')}
        quote={{ exact, lang: text.language }}
        initial={startOf(loaded, exact, from, text.captureId)}
        cancel={path}
        {...formOptions(loaded)}
      >
        <IncidentField loaded={loaded} />
        <TextArea name="reason" label={t('doubleReading.reason')} rows={2} />
      </ReadingForm>
    </Card>
  );
}
