import { expect, it } from 'vitest';
import { isTooMuch } from './too-much';

/** In pieces and without a length, as a program sends what it does not know the end of. */
function inPieces(pieces: number) {
  let left = pieces;
  const body = new ReadableStream({
    pull: (to) => (left-- > 0 ? to.enqueue(new Uint8Array(100_000)) : to.close()),
  });
  const sent = {
    request: new Request('http://desk/', post({ body, duplex: 'half' })),
    left: () => left,
  };
  return sent;
}

const post = (more: object) => ({ method: 'POST', ...more }) as RequestInit;

it('what says that it is longer than a form is too much, and is not read', async () => {
  const long = (length: number) =>
    new Request('http://desk/', post({ body: 'x', headers: { 'content-length': String(length) } }));
  expect(await isTooMuch(long(1_000_001))).toBe(true);
  expect(await isTooMuch(long(1_000_000))).toBe(false);
  expect(await isTooMuch(new Request('http://desk/'))).toBe(false);
});

it('what comes in pieces is counted, no further than needed, and can still be read', async () => {
  const form = inPieces(10);
  expect(await isTooMuch(form.request)).toBe(false);
  expect((await form.request.arrayBuffer()).byteLength).toBe(1_000_000);
  const endless = inPieces(Infinity);
  expect(await isTooMuch(endless.request)).toBe(true);
});
