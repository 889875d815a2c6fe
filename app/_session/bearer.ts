/** The token of a program in its Authorization header (RFC 6750 §2.1); null where there is none. */
export function bearerOf(authorization: string | null): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null;
}
