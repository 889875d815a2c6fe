import { classes } from './classes';
import styles from './FigureText.module.css';

interface FigureTextProps {
  /** As `formatFigure` wrote it: "> 60", "90–106", «عشرات». */
  text: string;
  size?: 'inline' | 'cell' | 'lead' | 'display';
  /** Cannot stand beside another claim of its row: a wavy line under it, beside the badge that says so in words. */
  conflicting?: boolean;
}

/** A figure reads low to high, operator first, in both directions; words («عشرات») keep their own. */
export function FigureText({ text, size = 'cell', conflicting = false }: FigureTextProps) {
  const isWord = /\p{L}/u.test(text);
  return (
    <bdi
      dir={isWord ? 'auto' : 'ltr'}
      className={classes(styles.figure, styles[size], isWord ? styles.word : styles.number, conflicting && styles.conflicting)}
    >
      {text}
    </bdi>
  );
}
