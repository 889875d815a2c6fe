'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { FileField } from '@/app/_ui/FileField';
import { FormContext } from '@/app/_ui/FormContext';
import { FormProblems } from '@/app/_ui/FormProblems';
import { useWords } from '@/app/_ui/Words';
import { BundleStep } from './BundleStep';
import { ColumnsStep } from './ColumnsStep';
import styles from './import.module.css';
import { KeepMapping } from './KeepMapping';
import { PreviewStep } from './PreviewStep';
import { useImport } from './useImport';

interface ImportFlowProps {
  projectId: string;
  /** Address of the imports of the project. */
  root: string;
}

/** File, columns, preview, run: each step under the one before it, and back at any time. The file stays in the browser between them. */
export function ImportFlow({ projectId, root }: ImportFlowProps) {
  const t = useWords();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const step = useRef<HTMLDivElement>(null);
  const flow = useImport(projectId, (importId) => router.push(`${root}/${importId}`));
  const { file, seen, bundle, mapping, preview, pending, answer } = flow;

  // Chosen before the page is awake, the file would go nowhere.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);

  useEffect(() => {
    if (answer.state.status !== 'failed') return;
    const atFault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (atFault ?? notice.current)?.focus();
  }, [answer]);

  // What has just appeared is where one goes on: to the columns once the file is seen, to the preview once it is made.
  const stage = preview ? 'preview' : bundle ? 'bundle' : seen ? 'columns' : 'file';
  useEffect(() => {
    if (stage !== 'file') step.current?.focus();
  }, [stage]);

  return (
    <>
      <form ref={form} noValidate aria-label={t('imports.title')} className={styles.flow} onSubmit={(event) => event.preventDefault()}>
        <FormContext value={{ state: answer.state, pending: pending !== null }}>
          <FormProblems answer={answer} form={form} notice={notice} />
          <Card title={t('imports.steps.file')}>
            <div className={styles.step}>
              <FileField
                name="file"
                label={t('imports.file')}
                hint={t('imports.fileHint')}
                accept=".csv,.tsv,.tab,.txt,.xlsx,.jsonl,.ndjson,.jsonld,.json,.zip"
                disabled={!awake || pending !== null}
                onChange={(event) => flow.choose(event.currentTarget.files?.[0] ?? null)}
              />
              {file && !seen && !bundle && (
                <div className={styles.acts}>
                  <Button variant="primary" disabled={pending !== null} onClick={() => flow.ask('see', file)}>
                    {pending === 'see' ? t('imports.looking') : t('imports.look')}
                  </Button>
                </div>
              )}
            </div>
          </Card>
          {file && bundle && (
            <div ref={step} tabIndex={-1} className={styles.stage}>
              <BundleStep bundle={bundle} pending={pending === 'run'} onRun={() => flow.ask('run', file)} />
            </div>
          )}
          {file && seen && mapping && (
            <div ref={step} tabIndex={-1} className={styles.stage}>
              {preview ? (
                <Card title={t('imports.steps.preview')}>
                  <div className={styles.step}>
                    <PreviewStep
                      preview={preview}
                      pending={pending === 'run'}
                      run={t('imports.run', { count: preview.imported })}
                      ready={preview.imported > 0}
                      onBack={flow.backToColumns}
                      onRun={() => flow.ask('run', file)}
                    />
                  </div>
                </Card>
              ) : (
                <Card title={t('imports.steps.columns')}>
                  <div className={styles.step}>
                    <ColumnsStep
                      seen={seen}
                      mapping={mapping}
                      pending={pending === 'preview'}
                      onRead={flow.read}
                      onPreview={() => flow.ask('preview', file)}
                    />
                  </div>
                </Card>
              )}
            </div>
          )}
        </FormContext>
      </form>
      {seen && mapping && !preview && <KeepMapping projectId={projectId} mapping={mapping} />}
    </>
  );
}
