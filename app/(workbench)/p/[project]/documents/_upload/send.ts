import type { UploadAnswer } from '@/app/api/uploads/route';
import type { Problem } from '@/lib/result';

/** Largest text taken, in bytes; a larger one is refused before it is sent. */
const MAXIMUM_MB = 20;

/** How an upload ended: with the server's word, without it, or because the person stopped it. */
export type Sent =
  | { readonly kind: 'captured'; readonly documentId: string; readonly captureId: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'cancelled' };

/** What is captured: a chosen file, or the pasted text as one. */
export interface Item {
  readonly name: string;
  readonly blob: Blob;
  readonly pasted: boolean;
}

/** Posts one item with the form's fields. XMLHttpRequest, because fetch cannot tell how far an upload has come. */
export function send(form: FormData, item: Item, onProgress: (percent: number) => void, signal: AbortSignal): Promise<Sent> {
  if (item.blob.size > MAXIMUM_MB * 1024 * 1024) {
    const problem: Problem = { code: 'text_too_large', field: item.pasted ? 'text' : 'file', params: { maximum: MAXIMUM_MB } };
    return Promise.resolve({ kind: 'refused', problems: [problem] });
  }
  const body = new FormData();
  for (const [name, value] of form) if (name !== 'text' && name !== 'file') body.append(name, value);
  body.append('file', item.blob, item.pasted ? 'pasted' : item.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => resolve(sentOf(request.response));
    request.onerror = () => resolve({ kind: 'unreachable' });
    request.onabort = () => resolve({ kind: 'cancelled' });
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function sentOf(answer: UploadAnswer | null): Sent {
  if (answer?.captured) return { kind: 'captured', ...answer.captured };
  return answer?.problems ? { kind: 'refused', problems: answer.problems } : { kind: 'unreachable' };
}
