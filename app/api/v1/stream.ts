import 'server-only';

const utf8 = new TextEncoder();

/** A body that is made while it is read; whoever stops reading ends the making. */
export function streamOf(parts: AsyncGenerator<string | Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(typeof next.value === 'string' ? utf8.encode(next.value) : next.value);
    },
    async cancel() {
      await parts.return();
    },
  });
}
