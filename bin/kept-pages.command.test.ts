// What is sent of a page of the record that is kept.
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Launched } from '../e2e/launch';
import { ask, crawlAsBoth } from './testing/crawl';
import { startNodes } from './testing/nodes';
import { VISIT } from './testing/notes';

let portal: Awaited<ReturnType<typeof startNodes>>;
let database: pg.Client;
let node: Launched;
let readers: Awaited<ReturnType<typeof crawlAsBoth>>;

beforeAll(async () => {
  portal = await startNodes({});
  [node] = portal.nodes as [Launched];
  database = await portal.connect();
  readers = await crawlAsBoth(node);
}, 300_000);
afterAll(async () => {
  await database.end();
  await portal.stop();
});

const NAME = '/account-name.js';
/** Not of one record, whose readings would be noted of whoever is signed in. */
const LIST = '/visits';
/** Where React would put something in later. */
const WAITING = /<!--\$[?!~]-->|<template id="[BP]:|<div hidden="" id="S:/;

it('a page of the record ships none of the framework’s script, and little of its own', async () => {
  for (const { cookie, paths } of readers) {
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const { text, headers } = await ask(node, path, { cookie });
      const scripts = [...text.matchAll(/<script.*?<\/script>/gs)].map(([script]) => script);
      expect(scripts, path).toEqual(cookie ? [`<script async="" src="${NAME}"></script>`] : []);
      expect(text + headers.get('link'), path).not.toMatch(/as="?script/);
      expect(headers.get('content-security-policy'), path).toMatch(/^script-src 'self';/);
      expect(text, `${path} would wait for a script`).not.toMatch(WAITING);
    }
  }
  const { status, headers, text } = await ask(node, NAME);
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringMatching(/javascript/)]);
  expect(headers.get('cache-control')).toMatch(/max-age=3600/);
  expect(text.length).toBeLessThan(1000);
});

it('a kept page goes over the wire packed as its reader takes it', async () => {
  const texts = new Set<string>();
  for (const [accepted, packing] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', null],
    ['identity', null],
  ] as const) {
    await ask(node, VISIT);
    const { from, headers, text } = await ask(node, VISIT, { 'accept-encoding': accepted });
    expect([from, headers.get('content-encoding')], accepted).toEqual(['attache; hit', packing]);
    expect(headers.get('vary')).toBe('accept-encoding, cookie');
    texts.add(text);
  }
  expect(texts.size).toBe(1);
});

it('a kept page asks nothing of the database, signed in or out', async () => {
  const now = async () =>
    (await database.query<{ now: string }>('SELECT clock_timestamp()::text AS now')).rows[0]!.now;
  // By when, not by what was asked last: a connection that is closed takes with it what it was asked.
  const isAskedSince = async (since: string) => {
    const { rows } = await database.query(
      `SELECT FROM pg_stat_activity
      WHERE "backend_type" = 'client backend' AND "pid" <> pg_backend_pid()
        AND "application_name" <> 'attache changes' AND "query_start" > $1`,
      [since],
    );
    return rows.length > 0;
  };
  // Of what was read before, readings are noted half a second later.
  await expect
    .poll(
      async () => {
        const since = await now();
        await setTimeout(1000);
        return isAskedSince(since);
      },
      { timeout: 20_000 },
    )
    .toBe(false);
  const { cookie } = readers[1]!;
  for (const [path, sent] of [
    [VISIT, ''],
    [LIST, ''],
    [LIST, cookie],
  ] as const) {
    await ask(node, path, { cookie: sent });
    const spans: boolean[] = [];
    // Who sends a cookie is asked again each ten seconds: in one of three spans at most.
    for (let span = 1; span <= 3; span++) {
      const began = await now();
      for (let hit = 1; hit <= 100; hit++)
        expect((await ask(node, path, { cookie: sent })).from).toBe('attache; hit');
      spans.push(!(await isAskedSince(began)));
    }
    const free = spans.filter(Boolean).length;
    expect(free, `${path} ${sent && 'signed in'}`).toBeGreaterThanOrEqual(sent ? 2 : 3);
  }
});
