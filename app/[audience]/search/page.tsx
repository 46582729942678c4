import type { Metadata } from 'next';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Empty } from '@/components/ui/empty';
import { Heading } from '@/components/ui/heading';
import { Pagination } from '@/components/ui/pagination';
import { When } from '@/components/when';
import { clearanceOf, roleOf } from '@/lib/audience';
import { choice, MAX_WORDS, readFilters, words } from '@/lib/filters';
import { highestMarking } from '@/lib/marking';
import { RANKED, searchRecord, type FoundKind } from '@/models/search';
import { describe, openReading, requirePage } from '../open';

type Props = { params: Promise<{ audience: string }> };

const SIZE = 20;
const KINDS: Record<FoundKind, [one: string, many: string]> = {
  briefing: ['Briefing', 'Briefings'],
  tie: ['Tie', 'Ties'],
  visit: ['Visit', 'Visits'],
  engagement: ['Meeting', 'Meetings'],
  agreement: ['Agreement', 'Agreements'],
  exercise: ['Exercise', 'Exercises'],
  mechanism: ['Mechanism', 'Mechanisms'],
  commitment: ['Commitment', 'Commitments'],
  person: ['Person', 'People'],
  country: ['Country', 'Countries'],
  source: ['Source', 'Sources'],
  note: ['Note', 'Notes'],
};
const READERS = { q: words, kind: choice(Object.keys(KINDS) as FoundKind[], 'kind of record') };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { href, page, values } = readFilters((await openReading(params)).query, READERS);
  return describe({
    title: values.q ? `Search: ${values.q}` : 'Search',
    description: 'Words over the whole record, as far as you may read it.',
    path: href('/search', { page }),
  });
}

export default async function Search({ params }: Props) {
  const { audience, query } = await openReading(params);
  const filters = readFilters(query, READERS);
  const { q, kind } = filters.values;
  requirePage(filters.page, SIZE, Infinity);
  const { rows, kinds } = q
    ? await searchRecord(audience, q, kind, { number: filters.page, size: SIZE })
    : { rows: [], kinds: {} };
  const ranked = (hits: number) => Math.min(hits, RANKED);
  const all = Object.values(kinds).reduce((sum, hits) => sum + ranked(hits), 0);
  const total = kind ? ranked(kinds[kind] ?? 0) : all;
  const isCut = Object.values(kind ? { [kind]: kinds[kind] ?? 0 } : kinds).some(
    (hits) => hits > RANKED,
  );
  requirePage(filters.page, SIZE, total);
  return (
    <Page
      role={roleOf(audience)}
      marking={clearanceOf(audience)}
      upTo
      record={highestMarking(rows)}
    >
      <Heading title="Search" />
      <form action="/search" aria-label="Search" className="mb-6 max-w-3xl">
        <label htmlFor="search-words" className="block font-semibold">
          Words
        </label>
        <p id="search-hint" className="text-small text-muted">
          “Quoted words” stay together; a minus takes a word out.
        </p>
        {filters.problems.q && (
          <p id="search-problem" className="font-semibold text-alarm">
            {filters.problems.q}
          </p>
        )}
        <div className="mt-1 flex">
          <input
            id="search-words"
            name="q"
            type="search"
            className="input"
            maxLength={filters.problems.q ? undefined : MAX_WORDS}
            defaultValue={filters.typed.q}
            aria-describedby={filters.problems.q ? 'search-problem' : 'search-hint'}
            aria-invalid={filters.problems.q ? true : undefined}
          />
          <button className="button">Search</button>
        </div>
      </form>
      {all > 0 && (
        <nav aria-label="Kinds of record" className="mb-4 border-b border-line pb-3 text-small">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            <Kind
              name="Everything"
              hits={all}
              isCut={false}
              href={filters.href('/search', { kind: null })}
              on={!kind}
            />
            {(Object.keys(KINDS) as FoundKind[])
              .filter((one) => kinds[one])
              .map((one) => (
                <Kind
                  key={one}
                  name={KINDS[one][1]}
                  hits={kinds[one] ?? 0}
                  href={filters.href('/search', { kind: one })}
                  on={kind === one}
                />
              ))}
          </ul>
        </nav>
      )}
      {isCut && (
        <p className="mb-2 max-w-3xl text-small text-muted">
          Of kinds with more than {RANKED} hits, the newest {RANKED} are listed. More words find the
          others.
        </p>
      )}
      {filters.problems.kind ? (
        <Empty href={filters.href('/search', { kind: null })} action="Search everything">
          {filters.problems.kind}
        </Empty>
      ) : rows.length > 0 ? (
        <ol className="max-w-3xl divide-y divide-line">
          {rows.map((row) => (
            <li key={row.href} className="py-4">
              <p className="flex flex-wrap items-baseline gap-x-3 text-small text-muted">
                {KINDS[row.kind][0]}
                {row.date && <When start={row.date} />}
                {row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}
              </p>
              <h2 className="font-serif text-lg font-medium">
                <a className="headline" href={row.href}>
                  {row.kind === 'note' && 'Note on '}
                  {row.title}
                </a>
              </h2>
              {row.excerpt.length > 0 && (
                <p className="font-serif text-muted">
                  {row.excerpt.map(({ text, hit }, index) =>
                    hit ? (
                      <mark key={index} className="bg-wash text-ink">
                        {text}
                      </mark>
                    ) : (
                      text
                    ),
                  )}
                </p>
              )}
            </li>
          ))}
        </ol>
      ) : q ? (
        <Empty href="/briefings" action="Browse the briefings">
          Nothing that you may read holds these words. Try fewer or more general ones.
        </Empty>
      ) : (
        !filters.problems.q && (
          <p className="font-serif text-lg text-muted italic">
            Briefings, visits, agreements, people, sources and notes: type what you look for.
          </p>
        )
      )}
      <Pagination
        page={filters.page}
        size={SIZE}
        total={total}
        noun="hit"
        href={(page) => filters.href('/search', { page })}
      />
    </Page>
  );
}

function Kind({
  name,
  hits,
  isCut = hits > RANKED,
  href,
  on,
}: {
  name: string;
  hits: number;
  isCut?: boolean;
  href: string;
  on: boolean;
}) {
  return (
    <li>
      <a
        href={href}
        aria-current={on ? 'page' : undefined}
        className={`inline-block py-0.5 ${on ? 'font-semibold text-accent' : ''}`}
      >
        {name} <span className="text-muted tabular">{isCut ? `${RANKED}+` : hits}</span>
      </a>
    </li>
  );
}
