/** In UTF-16 units: nobody waits for a longer text to be read, nor decides about all that would be found. */
const READ_LIMIT = 1_000_000;

/** Whether a text is too long to be read for claims when it is captured. */
export const isUnread = (text: string) => text.length > READ_LIMIT;
