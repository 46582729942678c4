import { Search } from 'lucide-react';
import type { Role } from '@/generated/prisma/enums';
import { AccountMenu } from './account-menu';

const SHELVES = [
  ['Briefings', '/briefings'],
  ['Ties', '/ties'],
  ['Visits', '/visits'],
  ['Agreements', '/agreements'],
  ['Exercises', '/exercises'],
  ['Mechanisms', '/mechanisms'],
  ['Commitments', '/commitments'],
  ['Countries', '/countries'],
  ['People', '/people'],
  ['Sources', '/sources'],
] as const;

/**
 * The head of every page. It knows the reader's role (null: signed out; undefined: the page does not know), never the
 * person: the name loads by itself.
 */
export function Masthead({ role }: { role: Role | null | undefined }) {
  return (
    <div className="no-print border-b border-line">
      <a
        href="#content"
        className="sr-only z-10 bg-accent p-2 text-on-accent focus:not-sr-only focus:absolute"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-(--container-page) flex-wrap items-center gap-x-6 gap-y-2 px-4 pt-4 pb-2 md:px-8">
        <a
          href="/"
          className="font-serif text-[1.75rem] leading-none font-semibold tracking-tight headline"
        >
          Attaché
        </a>
        <form
          action="/search"
          role="search"
          className="order-last flex w-full min-w-0 sm:order-none sm:ml-auto sm:w-72"
        >
          <label htmlFor="masthead-search" className="sr-only">
            Search the record
          </label>
          <input
            id="masthead-search"
            name="q"
            type="search"
            placeholder="Search the record"
            className="input min-w-0 placeholder:text-muted"
            maxLength={200}
          />
          <button className="button button-quiet -ml-px border-muted px-3" aria-label="Search">
            <Search aria-hidden size={18} />
          </button>
        </form>
        <div className="flex gap-5 text-small max-sm:ml-auto">
          {(role === 'editor' || role === 'admin') && <a href="/desk">Desk</a>}
          {role === 'admin' && <a href="/admin/users">Users</a>}
          {role === null ? (
            <a href="/sign-in">Sign in</a>
          ) : (
            <AccountMenu signedIn={role !== undefined} />
          )}
        </div>
      </div>
      <nav
        aria-label="The record"
        className="mx-auto max-w-(--container-page) overflow-x-auto px-4 md:px-8"
      >
        <ul className="flex gap-6 text-small whitespace-nowrap">
          {SHELVES.map(([name, href]) => (
            <li key={href}>
              <a href={href} className="inline-block py-2 headline">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
