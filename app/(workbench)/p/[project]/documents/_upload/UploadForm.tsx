'use client';

import { useRouter } from 'next/navigation';
import { type ChangeEvent, type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { FileField } from '@/app/_ui/FileField';
import { FormContext } from '@/app/_ui/FormContext';
import { FormProblems } from '@/app/_ui/FormProblems';
import type { Option } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { TextField } from '@/app/_ui/TextField';
import { useWords } from '@/app/_ui/Words';
import { firstLine, guessLanguage } from '@/lib/text/guess';
import { Examples } from '../Examples';
import { AlreadyCaptured } from './AlreadyCaptured';
import { LanguageField } from './LanguageField';
import { Outcomes } from './Outcomes';
import { SourceFields } from './SourceFields';
import type { Item } from './send';
import styles from './upload.module.css';
import { useUpload } from './useUpload';

interface UploadFormProps {
  label: string;
  projectId: string;
  /** Address of the documents of the project. */
  root: string;
  sources?: readonly Option[];
  /** The document a newer capture is for; without it the form makes a document. */
  documentId?: string;
}

/** Enough of a file to see its script and its first line. */
const PEEK = 16 * 1024;

/** Paste or upload; everything goes to /api/uploads, so no size up to the limit is special. What was typed stays on every failure. */
export function UploadForm({ label, projectId, root, sources = [], documentId }: UploadFormProps) {
  const t = useWords();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [start, setStart] = useState('');
  const upload = useUpload(({ documentId: made }) => router.push(`${root}/${made}?said=captured`));
  const { answer, outcomes, pending } = upload;
  const many = files.length > 1;

  // Sent before the page is awake, the form would leave it and lose what was typed.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);

  useEffect(() => {
    if (answer.state.status !== 'failed') return;
    const atFault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (atFault ?? notice.current)?.focus();
  }, [answer]);

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(event.currentTarget.files ?? [])];
    setFiles(chosen);
    setStart((await chosen[0]?.slice(0, PEEK).text()) ?? '');
  }

  function drop(event: DragEvent<HTMLFormElement>) {
    const input = event.currentTarget.querySelector<HTMLInputElement>('input[type="file"]');
    if (event.dataTransfer.files.length === 0 || !input) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function unchoose() {
    const input = form.current?.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) return;
    input.value = '';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.focus();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const fields = new FormData(event.currentTarget);
    const pasted = form.current?.querySelector('textarea')?.value ?? '';
    const items: Item[] = files.map((file) => ({ name: file.name, blob: file, pasted: false }));
    upload.start(fields, items.length > 0 ? items : [{ name: t('documents.form.text'), blob: new Blob([pasted]), pasted: true }]);
  }

  const alone = outcomes.length === 1 ? outcomes[0] : undefined;
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className={styles.form}
    >
      <FormContext value={{ state: answer.state, pending }}>
        <FormProblems answer={answer} form={form} notice={notice} />
        <input type="hidden" name="project" value={projectId} />
        {documentId && <input type="hidden" name="document" value={documentId} />}
        <div className={styles.text}>
          <TextArea
            name="text"
            label={t('documents.form.text')}
            hint={t('documents.form.textHint')}
            rows={12}
            disabled={files.length > 0}
            onChange={(event) => setStart(event.currentTarget.value.slice(0, PEEK))}
          />
          <FileField
            name="file"
            label={documentId ? t('documents.form.file') : t('documents.form.files')}
            hint={t('documents.form.fileHint')}
            optional
            accept=".txt,text/plain"
            multiple={!documentId}
            onChange={choose}
          />
          {files.length > 0 && (
            <p className={styles.chosen}>
              {t('documents.form.chosen', { count: files.length })}{' '}
              <Button variant="quiet" onClick={unchoose}>
                {t('documents.form.unchoose')}
              </Button>
            </p>
          )}
          <AlreadyCaptured problems={answer.state.problems} root={root} />
        </div>
        {!documentId && (
          <div className={styles.facts}>
            <TextField
              name="title"
              label={t('documents.form.title')}
              hint={t('documents.form.titleHint')}
              optional
              disabled={many}
              placeholder={many ? undefined : firstLine(start)}
              autoComplete="off"
            />
            <SourceFields sources={sources} />
            <LanguageField guess={start.trim() ? guessLanguage(start) : null} />
            <TextField
              name="publishedOn"
              label={t('documents.form.published')}
              hint={<Examples of={t('documents.form.publishedHint')} />}
              optional
              autoComplete="off"
            />
            <TextField name="author" label={t('documents.form.author')} optional autoComplete="off" />
            <TextField
              name="address"
              label={t('documents.form.address')}
              hint={<bdi>{t('documents.form.addressHint')}</bdi>}
              optional
              dir="ltr"
            />
          </div>
        )}
        {outcomes.length > 1 && (
          <Outcomes
            outcomes={outcomes}
            root={root}
            pending={pending}
            onRetry={(index) => form.current && upload.retry(new FormData(form.current), index)}
          />
        )}
        <div className={styles.acts}>
          <SubmitButton disabled={!awake}>
            {many ? t('documents.form.submitMany', { count: files.length }) : t('documents.form.submit')}
          </SubmitButton>
          {pending && (
            <>
              {alone && (
                <progress max={100} value={alone.percent ?? 0} aria-label={t('documents.form.sending', { percent: alone.percent ?? 0 })} />
              )}
              <Button onClick={upload.cancel}>{t('documents.outcome.cancel')}</Button>
            </>
          )}
        </div>
      </FormContext>
    </form>
  );
}
