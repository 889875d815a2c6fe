/** One line of the doctor: well, or not well with what to do. */
export interface Finding {
  readonly subject: string;
  readonly well: boolean;
  /** What was found; when not well, followed by what to do. */
  readonly words: string;
}

export const well = (subject: string, words: string): Finding => ({ subject, well: true, words });
export const unwell = (subject: string, words: string): Finding => ({ subject, well: false, words });

/** A check that must not end the doctor: what it throws becomes its finding. */
export async function found(subject: string, check: () => Promise<Finding | readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return [await check()].flat();
  } catch (error) {
    return [unwell(subject, error instanceof Error ? error.message : String(error))];
  }
}
