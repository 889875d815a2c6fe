/** Whether one of the validators asked with is this one, weakly compared (RFC 9110 §13.1.2). */
export function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
