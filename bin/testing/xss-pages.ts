// The pages on which text that would run may come to stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { checkout } from '../data-folder.mjs';
import { VECTORS } from './xss-vectors';

export const TOKEN = 'a-link-for-somebody-with-a-name-that-would-run';
/** As the browser calls itself that is signed in. */
export const AGENT = VECTORS[0]!;

/** A note, the visit that it is on, whoever is signed in, and a briefing. */
export async function anyRow(database: pg.Client) {
  const { rows } = await database.query<Record<'note' | 'user' | 'visit' | 'briefing', string>>(
    `SELECT n."id" AS note, u."id" AS user, v."slug" AS visit, b."slug" AS briefing FROM "Note" n JOIN "Visit" v ON v."id" = n."visitId",
       "Session" s JOIN "User" u ON u."id" = s."userId", "Briefing" b WHERE s."agent" = $1 AND b."state" = 'published' ORDER BY n."id" LIMIT 1`,
    [AGENT],
  );
  return rows[0]!;
}

/** The address of one page of each sort that links of the record do not lead to. */
export async function otherPages(database: pg.Client): Promise<string[]> {
  const { note, user, visit, briefing } = await anyRow(database);
  const notes = `/desk/notes/${note}`;
  return [
    ...['/desk', '/desk/notes', '/desk/notes?page=2', notes, `${notes}/history`, `${notes}/reply`],
    ...[`/desk/notes/new?on=visit:${visit}`, '/desk/visits', '/desk/visits/new'],
    ...[`/desk/visits/${visit}`, '/admin/users', '/admin/users/new', `/admin/users/${user}`],
    ...['/account', '/account/passkeys', '/account/second-factor', '/sign-out', '/sign-in'],
    ...[`/briefings/${briefing}/revisions/1`, '/sign-in/second-step'],
    ...[`/invitations/${TOKEN}`],
    ...['search?q=', 'visits?words=', 'nowhere/'].map((at) => `/${at}${encodeURIComponent(AGENT)}`),
  ];
}

/** The sorts of pages of the build of which none is among the paths. */
export function unopened(paths: string[]): string[] {
  const file = join(checkout, '.next', 'app-path-routes-manifest.json');
  const routes = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  return routes.flatMap(([key, route]) => {
    if (!key.endsWith('/page') || route.startsWith('/_')) return [];
    const pattern = route.replace('/[audience]', '').replace(/\[\w+\]/g, '[^/?]+');
    return paths.some((path) => new RegExp(`^${pattern || '/'}(\\?|$)`).test(path)) ? [] : [route];
  });
}
