// Readers and a writer at a portal, and its memory meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '../../e2e/form-fields';
import { memoryOf, webServerOf } from '../bench/memory';
import { ask, crawl } from '../testing/crawl';
import { noteForm, openForm } from '../testing/notes';
import { fillUp } from './fill';
import type { Launched } from '../../e2e/launch';

const READERS = 8;
const WRITE_EVERY_MS = 3000;
/** So many writes: then somebody signs in. */
const SIGN_IN_EVERY = 4;
/** So often is looked in a minute. */
const LOOKS = 12;

/** Megabytes as they were seen, one after the other; `held`: those still needed at its end, once V8 had cleared up. */
export type Minute = { memory: number[]; held: number; answers: number; faults: number };

/**
 * Reads and writes as an editor and signed out, for so many minutes, of which each may be shorter, on all pages or on so
 * many of each shelf; `isFilled`: once everything that keeps a bounded number of things is full. `tell` is called at the
 * end of each.
 */
export async function watch(
  portal: Launched,
  editor: { email: string; password: string },
  {
    minutes: count,
    minuteMs = 60_000,
    perShelf = Infinity,
    isFilled = false,
    held = () => NaN,
  }: {
    minutes: number;
    minuteMs?: number;
    perShelf?: number;
    isFilled?: boolean;
    held?: (pid: number) => Promise<number> | number;
  },
  tell: (minute: Minute, at: number) => void = () => {},
): Promise<Minute[]> {
  const cookie = (await signIn(portal.url, editor.email, editor.password))!;
  const paths = await crawl(portal, { cookie }, perShelf);
  const change = await changing(portal, cookie);
  const enter = () => signIn(portal.url, editor.email, editor.password).catch(() => undefined);
  if (isFilled) {
    const text = (at: number) => change(`Change ${at} before the long run.`);
    await fillUp(portal, paths, { cookie, change: text, enter });
  }
  const web = webServerOf(portal.pid);
  const minutes: Minute[] = [];
  let isOver = false;
  const answered = (isRight: boolean) => {
    const minute = minutes.at(-1)!;
    minute.answers++;
    if (!isRight) minute.faults++;
  };
  const read = async (turn: number) => {
    for (let at = turn * 37; !isOver; at += 1 + (at % 7)) {
      // Every fifth address is one that nobody asked for before.
      const path = at % 5 ? paths[at % paths.length]! : `/search?q=word${at}-${turn}`;
      const headers = turn % 2 ? { cookie } : undefined;
      const answer = await fetch(portal.url + path, { headers, redirect: 'manual' }).catch(
        () => null,
      );
      await answer?.arrayBuffer();
      answered(answer !== null && answer.status < 500);
    }
  };
  const write = async () => {
    // One note, over and over: a record that grows would take more memory for every page of it, and be no leak.
    for (let number = 0; !isOver; number++) {
      const { status } = await change(`Change ${number} of the long run.`).catch(() => ({
        status: 0,
      }));
      answered(status === 303);
      if (number % SIGN_IN_EVERY === 0) {
        const fresh = await enter();
        const { status } = await ask(portal, '/account', { cookie: fresh ?? '' });
        answered(status === 200);
      }
      await pause(Math.min(WRITE_EVERY_MS, minuteMs / 2));
    }
  };
  const look = async () => {
    for (let at = 1; at <= count; at++) {
      const minute: Minute = { memory: [], held: NaN, answers: 0, faults: 0 };
      minutes.push(minute);
      for (const end = Date.now() + minuteMs; Date.now() < end; await pause(minuteMs / LOOKS))
        minute.memory.push(memoryOf(web));
      minute.held = await held(web);
      tell(minute, at);
    }
    isOver = true;
  };
  const looking = look();
  await Promise.all([
    looking,
    write(),
    ...Array.from({ length: READERS }, (_, turn) => read(turn)),
  ]);
  return minutes;
}

/** Adds a note; the answer gives it another text. */
async function changing({ url }: Launched, cookie: string) {
  const { id } = await (await noteForm({ url }, cookie))('The note of the long run.');
  const fields = { kind: 'context', marking: 'CLEAR' };
  return async (body: string) => {
    const send = await openForm(url, `/desk/notes/${id}`, 'name="body"', cookie);
    return send({ ...fields, body });
  };
}

export function mean(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
