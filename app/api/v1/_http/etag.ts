import { createHash } from 'node:crypto';

/**
 * A strong entity tag (RFC 9110 §8.8.3): `"<version>-<hash>"`, or the hash alone of what has no version. The hash is of the bytes, so two
 * answers with one tag are one answer; the version is what If-Match compares.
 */
export function entityTag(text: string, version: number | null): string {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return version === null ? `"${hash}"` : `"${version}-${hash}"`;
}

const tagsOf = (header: string): string[] => header.match(/(?:W\/)?"[^"]*"/g) ?? [];

/** Whether what the caller has is what would be answered (If-None-Match, weak comparison, RFC 9110 §13.1.2). */
export function isKnown(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || tagsOf(header).some((each) => each.replace(/^W\//, '') === tag);
}

/**
 * The newest version the caller says they saw (If-Match, RFC 9110 §13.1.1), null when they say none. Weak tags name none, and `*` would
 * overwrite what nobody looked at.
 */
export function versionSeen(header: string | null): number | null {
  const versions = tagsOf(header ?? '').flatMap((tag) => {
    const version = /^"(\d{1,9})(?:-[\w-]*)?"$/.exec(tag)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
  return versions.length ? Math.max(...versions) : null;
}
