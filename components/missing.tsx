import { Page } from './page';
import { Heading } from './ui/heading';

/** The one 404: the same for what never existed, and for what the reader may not see. */
export function Missing() {
  return (
    <Page role={undefined} marking="CLEAR">
      {/* Here and not as metadata: a page whose metadata ended in a 404 has none. */}
      <title>Not found · Attaché</title>
      <Heading
        kicker="Not found"
        title="There is no page at this address"
        lead="It may have been mistyped, moved, or it is not open to you. Nothing was lost."
      />
      <form action="/search" className="flex max-w-(--container-measure) gap-2">
        <label htmlFor="missing-search" className="sr-only">
          Search the record
        </label>
        <input
          id="missing-search"
          name="q"
          type="search"
          className="input"
          placeholder="Search the record"
        />
        <button className="button">Search</button>
      </form>
      <ul className="mt-8 space-y-2 font-serif text-lg">
        <li>
          <a className="link" href="/">
            Today’s sheet
          </a>
        </li>
        <li>
          <a className="link" href="/briefings">
            All briefings
          </a>
        </li>
        <li>
          <a className="link" href="/ties">
            All ties
          </a>
        </li>
        <li>
          <a className="link" href="/sign-in">
            Sign in
          </a>{' '}
          to read what is marked for you
        </li>
      </ul>
    </Page>
  );
}
