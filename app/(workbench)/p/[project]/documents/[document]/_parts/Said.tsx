'use client';

import { useEffect, useState } from 'react';
import styles from './reader.module.css';

/** Says politely what was just done. The region stands before its words come, so that they are heard. */
export function Said({ sentence }: { sentence: string }) {
  const [words, setWords] = useState('');
  useEffect(() => setWords(sentence), [sentence]);
  return (
    <p role="status" className={styles.status}>
      {words}
    </p>
  );
}
