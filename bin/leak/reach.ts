// What a crawl came to: that it was cut short must not mean that a page was never looked at.
import { clearanceOf } from '../../lib/audience';
import { routesOnDisk } from '../../e2e/routes';
import { actionsOfTheBuild } from '../testing/authorisation';
import type { Asked } from './answer';
import type { Crawled, Heard } from './compare';
import { TOKEN } from './grow';
import { patternOf } from './waiting';

/** What asks for no page, and what nobody finds. */
const MACHINES = ['/sitemap.xml', '/robots.txt', '/feed.xml', '/opengraph-image'];

/** What nobody from whom something is hidden was answered with, of all that has to be compared. */
export function lackingIn(crawled: Crawled[]): string[] {
  const below = crawled.filter(({ audience }) => clearanceOf(audience) !== 'RED');
  const found = new Set(below.flatMap(({ heard }) => heard.flatMap(namesOf)));
  return expected().filter((name) => !found.has(name));
}

/** Every page of the record and of the desk, and every action of the desk. */
function expected(): string[] {
  const pages = routesOnDisk()
    .filter(({ reading, pattern }) => reading || /^\/desk(\/|$)/.test(pattern))
    .filter(({ pattern }) => pattern !== '/desk/notes/preview')
    .map(({ pattern }) => pattern);
  const asked = [...pages, 'a search for what is hidden', '/ties?view=matrix'];
  const actions = actionsOfTheBuild().filter(({ key }) => key.startsWith('app/desk/'));
  return [
    ...asked.flatMap((name) => [name, `${name} (payload)`]),
    ...actions.map(({ id }) => `action ${id}`),
    ...MACHINES.map((path) => `asked ${path}`),
    'preview',
  ];
}

function namesOf({ asked, status, type }: Heard): string[] {
  const { path, payload, form, call, text } = asked;
  const names = [`asked ${path}`];
  if (call && type.includes('x-component')) names.push(`action ${call.action}`);
  if (form || status !== 200) return names;
  if (text !== undefined) return [...names, 'preview'];
  if (payload === 'ahead' || type.includes('x-component') !== Boolean(payload)) return names;
  return [...names, ...pagesOf(asked).map((name) => name + (payload ? ' (payload)' : ''))];
}

function pagesOf({ path }: Asked): string[] {
  const [, query = ''] = path.split('?');
  return [
    ...[path, patternOf(path)],
    ...(path.startsWith('/search?q=') && query.match(TOKEN) ? ['a search for what is hidden'] : []),
  ];
}
