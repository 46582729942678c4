// What a portal says when the fault is its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../e2e/form-fields';
import type { Launched } from '../e2e/launch';
import { checkout } from './data-folder.mjs';
import { filesOfPages } from './straight.mjs';
import { ADMIN } from './testing/admin';
import { startNodes, type Portal } from './testing/nodes';
import { noteForm } from './testing/notes';

let portal: Portal;
let node: Launched;
let send: Awaited<ReturnType<typeof noteForm>>;

beforeAll(async () => {
  portal = await startNodes({});
  node = portal.nodes[0]!;
  send = await noteForm(node, (await signIn(node.url, ADMIN.email, ADMIN.password))!);
}, 180_000);
afterAll(() => portal.stop());

it('what is posted to the form of a note, and to sign in, goes straight to its page', () => {
  const files = filesOfPages(join(checkout, '.next', 'server'));
  for (const path of ['/desk/notes/new', '/sign-in'])
    expect(existsSync(files.get(path) ?? ''), path).toBe(true);
  for (const path of files.keys())
    expect(path).toMatch(/^\/(desk|admin|account|sign-|invitations)/);
});

it('whoever sent a note is told so in words, and that their browser still has it', async () => {
  const database = await portal.connect();
  try {
    await database.query('ALTER TABLE "Note" RENAME COLUMN "body" TO "renamed"');
    const { status, text, headers } = await send('What I typed before it broke.');
    expect(status).toBe(500);
    expect(text).toContain('Something went wrong here. It may not have been saved');
    expect(text).not.toMatch(/renamed|column|42703/);
    expect(node.said(), 'on the console').toContain('column "body"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/^script-src 'self';/);
  } finally {
    await database.end();
  }
});
