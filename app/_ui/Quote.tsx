import { classes } from './classes';
import { withControlsShown } from './controls';
import styles from './Quote.module.css';

interface QuoteProps {
  /** The exact words of the source. */
  text: string;
  /** BCP 47 language of the words, not of the reader. */
  lang: string;
  /** cell: one or two lines in soft ink. passage: a block as read in the document. inline: inside a sentence of ours. */
  size?: 'inline' | 'cell' | 'passage';
}

/** A source's own words, isolated in their own direction, in guillemets or curly marks after their own language. */
export function Quote({ text, lang, size = 'inline' }: QuoteProps) {
  const quote = <QuotedWords text={text} lang={lang} size={size} />;
  return size === 'cell' ? <span className={styles.stand}>{quote}</span> : quote;
}

function QuotedWords({ text, lang, size = 'inline' }: QuoteProps) {
  const [open, close] = /^(ar|fa|ur|ku|fr|ru)\b/.test(lang) ? ['«', '»'] : ['“', '”'];
  return (
    <bdi dir="auto" lang={lang} className={classes(styles.quote, styles[size])}>
      <span aria-hidden="true">{open}</span>
      {withControlsShown(text)}
      <span aria-hidden="true">{close}</span>
    </bdi>
  );
}
