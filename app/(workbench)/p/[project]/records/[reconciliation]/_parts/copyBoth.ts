/**
 * Puts a text on the clipboard, and its HTML beside it, so that what is pasted keeps its footnotes where the place takes them.
 * Says whether it was done. Over plain HTTP browsers offer no clipboard; there the copying of a selection is answered instead.
 */
export async function copyBoth(plain: string, html: string | null): Promise<boolean> {
  if (navigator.clipboard && typeof ClipboardItem !== 'undefined') {
    const item = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    const both = { ...item('text/plain', plain), ...(html === null ? {} : item('text/html', html)) };
    const done = await navigator.clipboard.write([new ClipboardItem(both)]).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  return copyByEvent(plain, html);
}

function copyByEvent(plain: string, html: string | null): boolean {
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', answer, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', answer);
  return done;
}
