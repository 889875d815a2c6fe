import { guessLanguage } from '@/lib/text/guess';

/** Enough words to know a language by; the rest of a long text would only cost time. */
const SAMPLE = 4000;

/** The language a text is written in (BCP 47), by its n-grams where they tell enough, else by its script. */
export async function detectLanguage(text: string): Promise<string> {
  // A few megabytes of n-grams: loaded when the first text comes, not with the server.
  const { eld } = await import('eld/medium');
  const found = eld.detect(text.slice(0, SAMPLE));
  return found.isReliable() && found.language ? found.language : guessLanguage(text);
}
