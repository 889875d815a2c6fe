'use client';

import { useEffect, useState } from 'react';
import { useWords } from '@/app/_ui/Words';
import styles from './reader.module.css';
import type { Saying } from './view';

/** Says politely what was just done. The region stands before its words come, so that they are heard. */
export function Said({ said }: { said: Saying | undefined }) {
  const t = useWords();
  const [words, setWords] = useState('');
  const sentence = said ? t(`reader.said.${said}`) : '';
  useEffect(() => setWords(sentence), [sentence]);
  return (
    <p role="status" className={styles.status}>
      {words}
    </p>
  );
}
