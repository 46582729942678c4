// What the sign-in form tells, by its answer and its time, of which accounts there are.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fieldsOf } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { ADMIN } from './testing/admin';
import { mediansOf, TURNS } from './testing/medians';
import { startNodes } from './testing/nodes';

let portal: Awaited<ReturnType<typeof startNodes>>;
let node: Launched;

beforeAll(async () => {
  portal = await startNodes({ ATTACHE_TRUSTED_PROXIES: 'loopback' });
  [node] = portal.nodes as [Launched];
}, 180_000);
afterAll(() => portal.stop());

const WRONG = 'a wrong password';
// Measured again where the machine was busy; a difference that is there shows each time.
it(
  'is answered alike, and in the same time, for whom there is no account, a wrong password, a disabled account',
  { retry: 3, timeout: 120_000 },
  async () => {
    const run = randomUUID().slice(0, 8);
    // One for each turn: what is asked of one account again and again is held up.
    const emails = (kind: string) =>
      Array.from({ length: TURNS }, (_, at) => `${kind}-${at}@${run}.example`);
    const database = await portal.connect();
    for (const [kind, state] of [
      ['active', 'active'],
      ['disabled', 'disabled'],
    ]) {
      // With the admin's password: their hash is the same.
      await database.query(
        `INSERT INTO "User" SELECT (jsonb_populate_record(NULL::"User", to_jsonb(u)
          || jsonb_build_object('id', uuid_v7(), 'email', named, 'role', 'analyst', 'state', $2::text))).*
        FROM "User" u, unnest($3::text[]) named WHERE u."email" = $1`,
        [ADMIN.email, state, emails(kind!)],
      );
    }
    await database.end();

    const page = await (await fetch(`${node.url}/sign-in`)).text();
    const hidden = fieldsOf(page, 'name="password"').filter((field) => field.hidden);
    const answers = new Map<string, number>();
    const sending = (kind: string, password: string) => {
      const all = emails(kind);
      return async (turn: number) => {
        const body = new FormData();
        for (const { name, given } of hidden) body.append(name, given);
        body.append('email', all[turn]!);
        body.append('password', password);
        const headers = { 'x-forwarded-for': `198.51.100.${turn}` };
        const sent = { method: 'POST', body, headers, redirect: 'manual' } as const;
        const answer = await fetch(`${node.url}/sign-in`, sent);
        const said = `${answer.status} ${(await answer.text()).replaceAll(all[turn]!, 'EMAIL')}`;
        const alike = said.replaceAll(/nonce="[^"]*"|\d{10,}/g, '');
        answers.set(alike, (answers.get(alike) ?? 0) + 1);
      };
    };
    const { slowest, fastest, words } = await mediansOf({
      'unknown account': sending('unknown', WRONG),
      'wrong password': sending('active', WRONG),
      'disabled account': sending('disabled', ADMIN.password),
    });
    console.log(`▸ Signing in by the form, median ms: ${words}`);
    expect([...answers.values()], [...answers.keys()].slice(0, 2).join('\n')).toEqual([3 * TURNS]);
    expect([...answers.keys()][0]).toMatch(/^200 .*do not fit together/s);
    expect(slowest / fastest, words).toBeLessThan(1.25);
  },
);
