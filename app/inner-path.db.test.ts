// The inner path that is tried from outside (bin/bypass.command.test.ts) is the one that the doorkeeper asks for.
import { NextRequest } from 'next/server';
import { beforeAll, expect, it } from 'vitest';
import { useSample } from '../bin/testing/sample';
import { packReading, unpackReading } from '../lib/reading';
import { proxy } from '../proxy';

const VISIT = '/visits/rajnath-singh-malaysia-july-2023';

beforeAll(() => useSample());

it('is the sealed reading, and the path that was asked for', async () => {
  const answer = await proxy(new NextRequest(`http://localhost:3000${VISIT}?b=2&a=1`));
  const { pathname, search } = new URL(answer.headers.get('x-middleware-rewrite')!);
  const segment = pathname.slice(1, pathname.indexOf('/', 1));
  const reading = unpackReading(decodeURIComponent(segment))!;
  expect(reading.audience).toBe('public');
  expect(reading.query.toString()).toBe('a=1&b=2');
  expect(decodeURIComponent(pathname) + search).toBe(`/${packReading(reading)}${VISIT}`);
});

it('is made for whoever asks, whatever reading the address itself is', async () => {
  const theirs = { audience: 'admin-red', edition: '1', today: '2026-11-28' } as const;
  const inner = packReading({ ...theirs, query: new URLSearchParams() });
  const answer = await proxy(new NextRequest(`http://localhost:3000/${inner}${VISIT}`));
  const { pathname } = new URL(answer.headers.get('x-middleware-rewrite')!);
  const [, outer = '', ...rest] = decodeURIComponent(pathname).split('/');
  expect(unpackReading(outer)?.audience).toBe('public');
  // Where no page is: it lies a step deeper than any.
  expect(rest[0]).toBe(inner);
});
