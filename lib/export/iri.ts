/** The URN of a row (RFC 9562 §4, RFC 8141). */
export const urn = (id: string): string => `urn:uuid:${id}`;

/** The name of exact bytes by their SHA-256 in hexadecimal: `ni:///sha-256;…` (RFC 6920 §3). Whoever has the bytes can check it. */
export function hashIri(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
