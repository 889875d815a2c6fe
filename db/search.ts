import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { foldPhrase } from '../lib/text/fold';

/** A pattern for `like` that takes the typed words as they are, in the shape in which words are compared. */
function holding(text: string): string {
  return `%${foldPhrase(text.slice(0, 200)).replace(/[\\%_]/g, '\\$&')}%`;
}

/**
 * Whether a `folded` column holds the typed words: no case, hamza, tatweel or diacritics («الأسد» finds «الاسد»). The trigram index
 * knows Latin letters alone, so each column is indexed, and asked, in `trigram_letters`; what it finds is compared again.
 */
export function holds(folded: SQLWrapper, text: string): SQL {
  const like = holding(text);
  const found = sql`${folded} like ${like}`;
  // Fewer than three letters in a row are no trigram, and reading the whole index is no help.
  return /[\p{L}\p{N}]{3}/u.test(like) ? sql`(trigram_letters(${folded}) like trigram_letters(${like}) and ${found})` : found;
}

/** The same for words that are not kept folded: for few rows. */
export function says(words: SQLWrapper, text: string): SQL {
  return sql`fold_phrase(${words}) like ${holding(text)}`;
}
