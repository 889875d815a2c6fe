const DELIMITERS = [',', ';', '\t', '،'] as const;

/** Lines of a sample as far as quotation marks tell them apart, each without what stands between such marks. */
function bareLines(sample: string): string[] {
  return sample.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/);
}

/**
 * What separates the cells of a table: the sign that stands most often, and equally often, in its first lines. A comma when none
 * does. `sample` is the beginning of the file; its last line may be cut.
 */
export function guessDelimiter(sample: string): string {
  const lines = bareLines(sample).filter(Boolean).slice(0, 20);
  const [head = ''] = lines;
  const scored = DELIMITERS.map((delimiter) => {
    const count = head.split(delimiter).length - 1;
    const alike = lines.filter((line) => line.split(delimiter).length - 1 === count).length;
    return { delimiter, score: count === 0 ? 0 : count * alike };
  }).sort((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score > 0 ? best.delimiter : ',';
}
