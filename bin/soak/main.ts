// Reads and writes at a portal of its own for some minutes, and watches its memory: `main.ts <folder> --minutes 20`.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signIn } from '../../e2e/form-fields';
import { launch } from '../../e2e/launch';
import { memoryOf, webServerOf } from '../bench/memory';
import { Lifetime } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { crawl } from '../testing/nodes';
import { noteForm } from '../testing/notes';

const ADMIN = { email: 'admin@soak.example', password: 'the admin of the long run' };
const READERS = 8;
const WRITE_EVERY_MS = 3000;
const SAMPLE_EVERY_MS = 5000;
/** Small, so that it is soon full: what then still grows is a leak. */
const PAGE_CACHE_MB = '16';
/** While caches fill: this share of the minutes is not counted. */
const WARMING_UP = 0.2;
/** The second half of what is counted may lie so much above the first, for V8 clears up when it likes. */
const GROWTH = 1.1;

type Minute = { memory: number[]; answers: number; faults: number };

const lifetime = new Lifetime();
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { minutes: { type: 'string', default: '20' } },
  });
  const count = Number(values.minutes);
  const portal = await step('Portal', () =>
    launch({
      folder: positionals[0]!,
      env: {
        ATTACHE_ADMIN_EMAIL: ADMIN.email,
        ATTACHE_ADMIN_PASSWORD: ADMIN.password,
        ATTACHE_PAGE_CACHE_MB: PAGE_CACHE_MB,
      },
    }),
  );
  lifetime.onEnd(() => portal.stop());
  if (!portal.isReady) throw new Error(portal.said());
  const cookie = (await signIn(portal.url, ADMIN.email, ADMIN.password))!;
  const paths = await step('Paths', () => crawl(portal, { cookie }));
  const send = await noteForm(portal, cookie);
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
    for (let number = 0; !isOver; number++) {
      const { status } = await send(`Note ${number} of the long run.`).catch(() => ({ status: 0 }));
      answered(status === 303);
      await pause(WRITE_EVERY_MS);
    }
  };
  const watch = async () => {
    console.log('\nminute   MB at most   MB mean   answers   faults');
    for (let at = 1; at <= count; at++) {
      const minute: Minute = { memory: [], answers: 0, faults: 0 };
      minutes.push(minute);
      for (const end = Date.now() + 60_000; Date.now() < end; await pause(SAMPLE_EVERY_MS))
        minute.memory.push(memoryOf(web));
      const cells = [
        at,
        Math.max(...minute.memory),
        Math.round(mean(minute.memory)),
        minute.answers,
      ];
      console.log(
        [...cells, minute.faults]
          .map((cell, n) => `${cell}`.padStart([6, 13, 10, 10, 9][n]!))
          .join(''),
      );
    }
    isOver = true;
  };
  const watching = watch();
  await Promise.all([
    watching,
    write(),
    ...Array.from({ length: READERS }, (_, turn) => read(turn)),
  ]);

  const counted = minutes.slice(Math.round(count * WARMING_UP));
  const half = Math.floor(counted.length / 2);
  const [first, second] = [counted.slice(0, half), counted.slice(half)].map((some) =>
    mean(some.flatMap(({ memory }) => memory)),
  ) as [number, number];
  const faults = minutes.reduce((sum, minute) => sum + minute.faults, 0);
  console.log(
    `\nOnce it was warm, on average ${Math.round(first)} MB in the first half, ${Math.round(second)} MB in the second; ${faults} faults.`,
  );
  const stands = second <= first * GROWTH && faults === 0 && webServerOf(portal.pid) === web;
  console.log(stands ? 'It stays where it is.' : 'It does not stay where it is.');
  await lifetime.end(stands ? 0 : 1);
} catch (error) {
  await lifetime.fail(error);
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
