'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/Button';
import { useWords } from '@/app/_ui/Words';
import styles from './Cite.module.css';
import { copyBoth } from './copyBoth';

interface Props {
  plain: string;
  html: string;
  wikitext: string;
}

/** Copies the sentence with its footnotes, as formatted text and as plain text at once, or as wikitext. */
export function CopyCitation({ plain, html, wikitext }: Props) {
  const t = useWords();
  const [copied, setCopied] = useState<'text' | 'wikitext' | 'failed' | null>(null);
  const copy = async (what: 'text' | 'wikitext') => {
    const done = await (what === 'text' ? copyBoth(plain, html) : copyBoth(wikitext, null));
    setCopied(done ? what : 'failed');
  };
  return (
    <>
      <p className={styles.acts}>
        <Button onClick={() => copy('text')}>{t('records.cite.copy')}</Button>
        <Button onClick={() => copy('wikitext')}>{t('records.cite.copyWikitext')}</Button>
        <span role="status" className={styles.hint}>
          {copied && t(`records.cite.copied.${copied}`)}
        </span>
      </p>
      <details className={styles.wikitext}>
        <summary>{t('records.cite.wikitext')}</summary>
        <pre dir="auto">
          <code>{wikitext}</code>
        </pre>
      </details>
    </>
  );
}
