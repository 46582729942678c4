// What the benchmark asks of a portal.
import { fieldsOf, signIn, type Field } from '../../e2e/form-fields';
import { newNoteId } from '../testing/notes';
import type { Shot } from './load';
import { briefingSlug, titleOf, visitSlug, type Size } from './rows';
import { NOTING, SIGNING_IN } from './summary';
import { OBJECTS, SUBJECTS } from './words';

export type Case = {
  name: string;
  shots: Shot[];
  status: number;
  /** What is asked the first time, of pages that are kept once they were asked for. */
  first?: Shot[];
};

/** As many visits are asked for, however many there are. */
const VISITS = 200;
const FIRST_HOMES = 20;
/** A visit of the sample record: as large in every size of the record, and read in none. */
const NOTED = 'visit:rajnath-singh-malaysia-july-2023';
export const NOTE = 'A note of the benchmark.';

export type Account = { email: string; password: string };

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
/** As many numbers as there can be, from all over a larger count. */
const spread = (most: number, over: number) => {
  const count = Math.min(most, over);
  return numbers(count).map((number) => number * Math.floor(over / count));
};

/** Of each kind of page at most `pages` are asked for. */
export async function cases(
  url: string,
  { size, pages }: { size: Size; pages: number },
  { analyst, editor }: { analyst: Account; editor: Account },
): Promise<Case[]> {
  const headers = { cookie: await cookieOf(url, analyst) };
  const writing = { cookie: await cookieOf(url, editor) };
  const briefings = spread(pages, size.briefings).map((n) => ({
    path: `/briefings/${briefingSlug(n)}`,
    says: titleOf(n),
  }));
  const home = (query = '') => ({ path: `/${query}`, says: 'The morning sheet' });
  return [
    read('a briefing, signed out', briefings),
    read(
      'a briefing, as an analyst',
      briefings.map((shot) => ({ ...shot, headers })),
    ),
    // Another address of the same page is made anew.
    read(
      'home',
      [home()],
      numbers(Math.min(pages, FIRST_HOMES)).map((n) => home(`?first=${n}`)),
    ),
    read('a filtered list', lists(pages)),
    read(
      'a visit with notes',
      spread(Math.min(pages, VISITS), size.visits).map((n) => ({
        path: `/visits/${visitSlug(n)}`,
        says: titleOf(n),
      })),
    ),
    read('words search', searches().slice(0, pages)),
    { name: NOTING, shots: [await noteShot(url, writing.cookie)], status: 303 },
    { name: SIGNING_IN, shots: [await signInShot(url, analyst)], status: 303 },
  ];
}

const read = (name: string, shots: Shot[], first = shots): Case => ({
  name,
  shots,
  first,
  status: 200,
});

/** No two with the same filters. */
function lists(count: number): Shot[] {
  const ties = ['in-my', 'in-jp', 'au-jp', 'in-us', 'fr-in', 'in-sg'];
  return numbers(count).map((n) => {
    const from = new Date(Date.UTC(2000, 0, n / 2)).toISOString().slice(0, 10);
    const path = `/briefings?tie=${ties[n % ties.length]}&from=${from}`;
    return { path, says: '/briefings/bench-briefing-' };
  });
}

/** Every pair of a subject and an object, as somebody would type it. */
function searches(): Shot[] {
  return SUBJECTS.flatMap((subject) =>
    OBJECTS.map((object) => {
      const path = `/search?q=${encodeURIComponent(`${subject} ${object}`)}`;
      return { path, says: '/bench-' };
    }),
  );
}

async function cookieOf(url: string, { email, password }: Account): Promise<string> {
  const cookie = await signIn(url, email, password);
  if (!cookie) throw new Error(`${email} cannot sign in.`);
  return cookie;
}

async function noteShot(url: string, cookie: string): Promise<Shot> {
  const path = `/desk/notes/new?on=${encodeURIComponent(NOTED)}`;
  const fields = await formAt(`${url}${path}`, 'name="body"', { cookie });
  const typed = { kind: 'context', marking: 'CLEAR', body: NOTE };
  // The form brings the id of the note that it makes, so that sent twice it makes one.
  const anew = (name: string) => (name === 'id' ? newNoteId() : undefined);
  return { ...formShot(path, fields, anew, typed, { cookie, origin: url }), says: '#note-' };
}

async function signInShot(url: string, { email, password }: Account): Promise<Shot> {
  const fields = await formAt(`${url}/sign-in`, 'name="password"');
  const typed = { email, password };
  const shot = formShot('/sign-in', fields, () => undefined, typed, { origin: url });
  return { ...shot, says: 'session-token=' };
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
): Omit<Shot, 'says'> {
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
