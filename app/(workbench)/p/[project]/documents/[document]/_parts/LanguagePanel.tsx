import type { ProjectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import type { ReaderData } from '@/db/document/read';
import { LanguageField } from '../../_upload/LanguageField';
import { NAMED_LANGUAGES } from '../../languages';
import { correctLanguageAs } from '../actions';
import styles from './reader.module.css';

/** The language of the document, where it was taken for another. */
export function LanguagePanel({ screen, data, cancel }: { screen: ProjectScreen; data: ReaderData; cancel: string }) {
  const { t, project } = screen;
  const { id, language } = data.document;
  return (
    <Card title={t('reader.correctLanguage')} tone="accent">
      <Form
        action={correctLanguageAs.bind(null, project.id, { project: project.slug, documentId: id })}
        label={t('reader.correctLanguage')}
      >
        <LanguageField guess={null} now={NAMED_LANGUAGES.find((named) => named === language) ?? 'other'} />
        <div className={styles.acts}>
          <SubmitButton>{t('reader.saveLanguage')}</SubmitButton>
          <ButtonLink href={cancel} scroll={false}>
            {t('proposals.cancel')}
          </ButtonLink>
        </div>
      </Form>
    </Card>
  );
}
