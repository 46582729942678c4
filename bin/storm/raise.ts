import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cookiesOfSignIn } from '../../e2e/form-fields';
import { checkout } from '../data-folder.mjs';
import { storm, type Shot } from './requests';
import { crawl } from '../testing/crawl';
import { Line, send } from './send';
import { PATHS } from './words';

type Person = { email: string; password: string };

const AT_ONCE = 16;
/** So often it is seen to that people are still signed in: some of the requests sign out. */
const LOOK_EVERY = 500;
const PATIENCE_MS = { whole: 20_000, other: 300 };

/** How often which answer came, and what must not be: any 5xx, for nothing is away, and no answer to what is proper HTTP. */
export type Raised = { came: Map<string, number>; faults: string[] };

/** Sends random requests to a portal, as people of several roles and as nobody; the same seed sends the same. */
export async function raiseStorm(
  { url, port }: { url: string; port: number },
  people: Person[],
  { requests, seed }: { requests: number; seed: number },
): Promise<Raised> {
  const jars = await Promise.all(people.map((one) => signedIn(url, one)));
  const target = {
    ...{ host: `localhost:${port}`, actions: actionIds(), cookies: jars.map(sent) },
    paths: [...PATHS, ...(await pagesOf(url, sent(jars[0]!)))],
  };
  const came = new Map<string, number>();
  const faults: string[] = [];
  let at = 0;
  const shots = storm(seed, requests, target)[Symbol.iterator]();
  const shoot = async () => {
    const line = new Line(port);
    for (let shot = shots.next(); !shot.done; shot = shots.next()) {
      const number = at++;
      if (number % LOOK_EVERY === LOOK_EVERY - 1) {
        const turn = ((number / LOOK_EVERY) % jars.length) | 0;
        jars[turn] = await signedIn(url, people[turn]!, sent(jars[turn]!));
        target.cookies = jars.map(sent);
      }
      const { bytes, isWhole, isKept } = shot.value;
      const answer = isKept
        ? await line.send(bytes, PATIENCE_MS.whole)
        : await send(port, bytes, isWhole ? PATIENCE_MS.whole : PATIENCE_MS.other);
      came.set(`${answer}`, (came.get(`${answer}`) ?? 0) + 1);
      if (isFault(answer, shot.value)) faults.push(`${number}: ${answer} to\n${readable(bytes)}`);
    }
    line.end();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, shoot));
  return { came, faults };
}

/** Two of each sort of page of the record, and the pages of the desk and of admins that are about one thing. */
async function pagesOf(url: string, cookie: string): Promise<string[]> {
  const record = await crawl({ url }, { cookie }, 2);
  const desk = record
    .filter((path) => /^\/visits\/[^/]+$/.test(path))
    .map((path) => `/desk${path}`);
  const found = ['/desk/notes', '/admin/users'].map(async (path) => {
    const html = await (await fetch(url + path, { headers: { cookie } })).text();
    return [...html.matchAll(new RegExp(`href="(${path}/[0-9a-f-]{36})"`, 'g'))].map(
      ([, link]) => link!,
    );
  });
  const [[note] = [], users = []] = await Promise.all(found);
  return [...record, ...desk, ...users, ...(note ? [note, `${note}/history`] : [])];
}

const isFault = (came: Awaited<ReturnType<typeof send>>, { isWhole }: Shot) =>
  typeof came === 'number' ? came >= 500 : isWhole;

const readable = (bytes: Buffer) =>
  JSON.stringify(
    bytes
      .toString('latin1')
      .replace(/(?<=(token|browser)=)[\w.-]{50,}/g, '…')
      .slice(0, 1500),
  );

const sent = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

/** The cookies of a browser that is signed in; those it has, when it is so already. */
async function signedIn(url: string, { email, password }: Person, cookie = '') {
  const known = cookie ? cookie.split('; ') : [];
  if (cookie) {
    const who = await fetch(`${url}/api/viewer`, { headers: { cookie } });
    if (await who.json()) return known;
  }
  const kept = known.filter((one) => one.includes('known-browser'));
  const given = await cookiesOfSignIn(url, email, password, kept.join('; '));
  return given.length > 0 ? given : known;
}

/** The ids by which forms and scripts call the portal's actions. */
function actionIds(): string[] {
  const manifest = join(checkout, '.next', 'server', 'server-reference-manifest.json');
  return Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).node);
}
