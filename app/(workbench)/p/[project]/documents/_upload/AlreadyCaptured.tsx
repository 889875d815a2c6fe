'use client';

import { Link } from '@/app/_ui/Link';
import { useWords } from '@/app/_ui/Words';
import type { Problem } from '@/lib/result';

/** What helps beyond the sentence: the document that holds the same text, or how to save a file as UTF-8. */
export function AlreadyCaptured({ problems, root }: { problems: readonly Problem[]; root: string }) {
  const t = useWords();
  const same = problems.find(({ code }) => code === 'already_captured')?.params;
  const encoding = problems.some(({ code, field }) => code === 'text_not_utf8' && field === 'file');
  return (
    <>
      {same && (
        <p>
          {t('documents.already')}{' '}
          <Link href={`${root}/${same.documentId}`}>
            <bdi>{same.title}</bdi>
          </Link>
        </p>
      )}
      {encoding && <p>{t('documents.tryUtf8')}</p>}
    </>
  );
}
