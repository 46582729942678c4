// What the benchmark asks of a portal.
import { randomUUID } from 'node:crypto';
import { fieldsOf, signIn, type Field } from '../../e2e/form-fields';
import type { Shot } from './load';
import { briefingSlug, visitSlug, type Size } from './rows';
import { OBJECTS, SUBJECTS } from './words';

/** `read`: whether its pages are kept once they were asked for. */
export type Case = { name: string; shots: Shot[]; status: number; read: boolean };
/** As many briefings and visits are asked for, however many there are. */
export const BRIEFINGS = 1000;
export const VISITS = 200;

export type Account = { email: string; password: string };

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
/** As many numbers, from all over a larger count. */
const spread = (count: number, over: number) =>
  numbers(count).map((number) => number * Math.floor(over / count));

export async function cases(
  url: string,
  size: Size,
  { analyst, editor }: { analyst: Account; editor: Account },
): Promise<Case[]> {
  const reading = { cookie: await cookieOf(url, analyst) };
  const writing = { cookie: await cookieOf(url, editor) };
  const briefings = spread(BRIEFINGS, size.briefings).map((n) => `/briefings/${briefingSlug(n)}`);
  const pages = (paths: string[], headers?: Record<string, string>) =>
    paths.map((path) => ({ path, ...(headers && { headers }) }));
  const read = { status: 200, read: true };
  const written = { status: 303, read: false };
  return [
    { name: 'a briefing, signed out', shots: pages(briefings), ...read },
    { name: 'a briefing, as an analyst', shots: pages(briefings, reading), ...read },
    { name: 'home', shots: pages(['/']), ...read },
    { name: 'a filtered list', shots: pages(lists()), ...read },
    {
      name: 'a visit with notes',
      shots: pages(spread(VISITS, size.visits).map((n) => `/visits/${visitSlug(n)}`)),
      ...read,
    },
    { name: 'words search', shots: pages(searches()), ...read },
    {
      name: 'adding a note',
      shots: [await noteShot(url, writing.cookie, `visit:${visitSlug(1)}`)],
      ...written,
    },
    { name: 'sign-in', shots: [await signInShot(url, analyst)], ...written },
  ];
}

/** A thousand lists, no two with the same filters. */
function lists(): string[] {
  const ties = ['in-my', 'in-jp', 'au-jp', 'in-us', 'fr-in', 'in-sg'];
  return numbers(1000).map((n) => {
    const from = new Date(Date.UTC(2001, 0, n)).toISOString().slice(0, 10);
    return `/briefings?tie=${ties[n % ties.length]}&from=${from}`;
  });
}

/** Every pair of a subject and an object, as somebody would type it. */
function searches(): string[] {
  return SUBJECTS.flatMap((subject) =>
    OBJECTS.map((object) => `/search?q=${encodeURIComponent(`${subject} ${object}`)}`),
  );
}

async function cookieOf(url: string, { email, password }: Account): Promise<string> {
  const cookie = await signIn(url, email, password);
  if (!cookie) throw new Error(`${email} cannot sign in.`);
  return cookie;
}

async function noteShot(url: string, cookie: string, on: string): Promise<Shot> {
  const path = `/desk/notes/new?on=${encodeURIComponent(on)}`;
  const fields = await formAt(`${url}${path}`, 'name="body"', { cookie });
  const typed = { kind: 'context', marking: 'CLEAR', body: 'A note of the benchmark.' };
  // The form brings the id of the note that it makes, so that sent twice it makes one.
  return formShot(path, fields, (name) => (name === 'id' ? randomUUID() : undefined), typed, {
    cookie,
    origin: url,
  });
}

async function signInShot(url: string, { email, password }: Account): Promise<Shot> {
  const fields = await formAt(`${url}/sign-in`, 'name="password"');
  return formShot('/sign-in', fields, () => undefined, { email, password }, { origin: url });
}

async function formAt(address: string, marker: string, headers: Record<string, string> = {}) {
  return fieldsOf(await (await fetch(address, { headers })).text(), marker);
}

function formShot(
  path: string,
  fields: Field[],
  anew: (name: string) => string | undefined,
  typed: Record<string, string>,
  headers: Record<string, string>,
): Shot {
  const boundary = 'the-form-of-the-benchmark';
  const part = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const hidden = fields.filter((field) => field.hidden);
  const rest = Object.entries(typed).map(([name, value]) => part(name, value));
  return {
    path,
    method: 'POST',
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: () =>
      [
        ...hidden.map(({ name, given }) => part(name, anew(name) ?? given)),
        ...rest,
        `--${boundary}--\r\n`,
      ].join(''),
  };
}
