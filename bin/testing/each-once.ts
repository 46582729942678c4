import { expect } from 'vitest';
import { ask } from './crawl';
import type { Portal } from './nodes';
import { newNoteId, noteForm, notesInRecord } from './notes';

/** The ids of the notes that a page shows. */
const notesOn = (html: string) =>
  new Set([...html.matchAll(/id="note-([0-9a-f-]{36})"/g)].map(([, id]) => id!));

const AT_ONCE = 1000;
const AGAIN_AT_ONCE = 50;

/**
 * Writes a thousand notes on a visit, all at once, while something is done to the portal, which hears how many were
 * acknowledged; then sends again whatever was not. Expects that what was acknowledged is there, that no page showed
 * anything else, and each note once.
 */
export async function expectEachOnce(
  portal: Portal,
  cookie: string,
  { visit, what }: { visit: string; what: string },
  disturb: (acknowledged: () => number) => Promise<void>,
) {
  const [node] = portal.nodes;
  const send = await noteForm(node!, cookie, visit);
  const start = `A thousand notes, ${what}: `;
  const notes = Array.from({ length: 1000 }, (_, n) => ({
    id: newNoteId(),
    body: `${start}${n}`,
  }));
  const acknowledged = new Set<string>();
  const shown = new Set<string>();
  let [next, failed, isDone] = [0, 0, false];
  const ready = async (): Promise<void> => {
    const status = await ask(node!, '/api/ready').then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 200) return pause(100).then(ready);
  };
  let waiting: Promise<void> | undefined;
  const write = async () => {
    for (let note = notes[next++]; note; note = notes[next++]) {
      const { status } = await send(note.body, note.id).catch(() => ({ status: 0 }));
      if (status === 303) acknowledged.add(note.id);
      else {
        failed++;
        // As people do, who were told that it could not be saved.
        await (waiting ??= ready().finally(() => (waiting = undefined)));
      }
    }
  };
  const read = async () => {
    // Seldom: a page of a thousand notes is dear to make.
    for (; !isDone; await pause(3000)) {
      const page = await ask(node!, visit).catch(() => null);
      for (const id of notesOn(page?.text ?? '')) shown.add(id);
    }
  };
  const began = performance.now();
  const reading = read();
  await Promise.all([...Array.from({ length: AT_ONCE }, write), disturb(() => acknowledged.size)]);
  isDone = true;
  await reading;
  const kept = new Set((await notesInRecord(portal, start)).map(({ id }) => id));
  const own = new Set(notes.map(({ id }) => id));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `▸ 1,000 notes, ${AT_ONCE} at a time, ${what}: ${acknowledged.size} acknowledged, ${failed} not, ${kept.size} kept, ${seconds} s.`,
  );
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  expect([...shown].filter((id) => own.has(id) && !kept.has(id))).toEqual([]);
  expect(failed, 'the fault was felt').toBeGreaterThan(0);
  const page = notesOn((await ask(node!, visit)).text);
  expect([...kept].filter((id) => !page.has(id))).toEqual([]);
  const again = notes.filter(({ id }) => !acknowledged.has(id));
  const resend = async () => {
    for (let note = again.pop(); note; note = again.pop())
      expect((await send(note.body, note.id)).status).toBe(303);
  };
  await Promise.all(Array.from({ length: AGAIN_AT_ONCE }, resend));
  const all = await notesInRecord(portal, start);
  expect([all.length, new Set(all.map(({ body }) => body)).size]).toEqual([1000, 1000]);
  console.log(`▸ All sent again: ${all.length} kept, none twice.`);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
