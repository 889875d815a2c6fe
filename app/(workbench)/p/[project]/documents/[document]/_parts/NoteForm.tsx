import type { ProjectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { Form } from '@/app/_ui/Form';
import { Quote } from '@/app/_ui/Quote';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import type { ReaderData } from '@/db/document/read';
import type { Quote as Stretch } from '@/lib/text/quote';
import { NoteField } from '../../../_annotations/NoteField';
import { note } from '../actions';
import styles from './reader.module.css';

interface NoteFormProps {
  screen: ProjectScreen;
  data: ReaderData;
  quote: Stretch;
  capture?: string;
  cancel: string;
}

/** Starts a thread on words of the text. */
export function NoteForm({ screen, data, quote, capture, cancel }: NoteFormProps) {
  const { t, project } = screen;
  const here = { project: project.slug, documentId: data.document.id, capture };
  const place = { captureId: data.capture.id, start: Number(quote.start), end: Number(quote.end), exact: quote.exact };
  return (
    <Card title={t('reader.noteTitle')} tone="accent">
      <Quote text={quote.exact} lang={data.document.language} size="passage" />
      <Form action={note.bind(null, project.id, here, place)} label={t('reader.noteTitle')}>
        <NoteField screen={screen} label={t('reader.noteBody')} rows={4} autoFocus />
        <div className={styles.acts}>
          <SubmitButton>{t('reader.noteSubmit')}</SubmitButton>
          <ButtonLink href={cancel} scroll={false}>
            {t('claims.cancel')}
          </ButtonLink>
        </div>
      </Form>
    </Card>
  );
}
