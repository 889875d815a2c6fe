/** A path of this site: not "//host", which is another site, nor what browsers turn into it ("/\host", "/<tab>/host"). */
const OWN_PATH = /^\/(?!\/)[^\\\p{Cc}]*$/u;

/** Where to go after signing in: only an address of this site, so that a link cannot send a person elsewhere. */
export function safeNext(next: string | string[] | undefined): string {
  if (typeof next !== 'string' || !OWN_PATH.test(next)) return '/';
  return next.startsWith('/sign-in') ? '/' : next;
}
