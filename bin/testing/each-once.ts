import { expect } from 'vitest';
import { ask, type Portal } from './nodes';
import { newNoteId, notesInRecord, VISIT, type noteForm } from './notes';

/** The ids of the notes that a page shows. */
const notesOn = (html: string) =>
  new Set([...html.matchAll(/id="note-([0-9a-f-]{36})"/g)].map(([, id]) => id!));

/**
 * Writes a thousand notes, twenty at a time, while something is done to the portal; then sends again whatever was not
 * acknowledged. Expects that what was acknowledged is there, that no page showed anything else, and each note once.
 */
export async function expectEachOnce(
  portal: Portal,
  send: Awaited<ReturnType<typeof noteForm>>,
  disturb: (begun: () => number) => Promise<void>,
) {
  const [node] = portal.nodes;
  const start = 'A thousand notes: ';
  const notes = Array.from({ length: 1000 }, (_, n) => ({
    id: newNoteId(),
    body: `${start}${n}`,
  }));
  const acknowledged = new Set<string>();
  const shown = new Set<string>();
  let [next, failed, isDone] = [0, 0, false];
  const answers = (): Promise<unknown> =>
    ask(node!, '/api/health').catch(() => pause(100).then(answers));
  const write = async () => {
    for (let note = notes[next++]; note; note = notes[next++]) {
      const { status } = await send(note.body, note.id).catch(() => ({ status: 0 }));
      if (status === 303) acknowledged.add(note.id);
      else failed++;
      if (status === 0) await answers();
    }
  };
  const read = async () => {
    for (; !isDone; await pause(1000)) {
      const page = await ask(node!, VISIT).catch(() => null);
      for (const id of notesOn(page?.text ?? '')) shown.add(id);
    }
  };
  const reading = read();
  await Promise.all([...Array.from({ length: 20 }, write), disturb(() => next)]);
  isDone = true;
  await reading;
  const kept = new Set((await notesInRecord(portal, start)).map(({ id }) => id));
  const own = new Set(notes.map(({ id }) => id));
  console.log(`${acknowledged.size} acknowledged, ${failed} not, ${kept.size} kept.`);
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  expect([...shown].filter((id) => own.has(id) && !kept.has(id))).toEqual([]);
  expect(failed, 'the fault was felt').toBeGreaterThan(0);
  const page = notesOn((await ask(node!, VISIT)).text);
  expect([...kept].filter((id) => !page.has(id))).toEqual([]);
  const again = notes.filter(({ id }) => !acknowledged.has(id));
  const resend = async () => {
    for (let note = again.pop(); note; note = again.pop())
      expect((await send(note.body, note.id)).status).toBe(303);
  };
  await Promise.all(Array.from({ length: 20 }, resend));
  const all = await notesInRecord(portal, start);
  expect([all.length, new Set(all.map(({ body }) => body)).size]).toEqual([1000, 1000]);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
