import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CountryName } from '@/components/country';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { TitleHeld } from '@/components/title-held';
import { Columns } from '@/components/ui/columns';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { When } from '@/components/when';
import { roleOf } from '@/lib/audience';
import { readFilters } from '@/lib/filters';
import { highestMarking } from '@/lib/marking';
import { PARTICIPATION_ROLES } from '@/lib/vocabulary';
import { findPerson } from '@/models/person';
import { listAppearances } from '@/models/person/appearances';
import { titleOn } from '@/models/person/title-on';
import { describe, openReading, requirePage } from '../../open';

/** Read once, for the head and for the page. */
const readPerson = cache(findPerson);

/** Appearances on one page. */
const SIZE = 100;

type Props = { params: Promise<{ audience: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience, query } = await openReading(params);
  const person = await readPerson(audience, (await params).slug);
  if (!person) notFound();
  const { href, page } = readFilters(query, {});
  return describe({
    title: person.name,
    description: `${person.name}${person.country ? ` of ${person.country.name}` : ''}: offices held, visits and meetings.`,
    path: href(`/people/${person.slug}`, { page }),
  });
}

export default async function Person({ params }: Props) {
  const { audience, today, query } = await openReading(params);
  const { slug } = await params;
  const person = await readPerson(audience, slug);
  if (!person) notFound();
  const { href, page } = readFilters(query, {});
  const appearances = await listAppearances(audience, slug);
  requirePage(page, SIZE, appearances.length);
  const last = person.holdings[0];
  return (
    <Page role={roleOf(audience)} marking={highestMarking(person, appearances)}>
      <Heading
        mark={person.marking !== 'CLEAR' && <MarkingLabel marking={person.marking} />}
        kicker="Person"
        title={person.name}
        lead={
          <TitleHeld
            title={titleOn(person.holdings, new Date(today))}
            last={last && { title: last.office.title, end: last.end }}
          />
        }
      />
      <Columns
        margin={
          <Section title="Facts">
            <Facts
              facts={[
                ['Country', person.country && <CountryName key="c" country={person.country} />],
                ['Also', person.otherNames.join(', ')],
              ]}
            />
          </Section>
        }
      >
        <Section title="Offices" className="lg:mt-0">
          {person.holdings.length > 0 ? (
            <ol className="divide-y divide-line">
              {person.holdings.map((holding) => (
                <li key={holding.id} className="grid gap-x-8 py-2.5 md:grid-cols-[15rem_1fr]">
                  <p className="text-small text-muted tabular">
                    <When start={holding.start} />
                    {' – '}
                    {holding.end ? <When start={holding.end} /> : 'today'}
                  </p>
                  <p>
                    <span className="font-serif text-lg">{holding.office.title}</span>
                    {holding.citations.map(({ source }) => (
                      <a
                        key={source.slug}
                        className="ml-3 text-small link"
                        href={`/sources/${source.slug}`}
                      >
                        {source.title}
                      </a>
                    ))}
                  </p>
                </li>
              ))}
            </ol>
          ) : (
            <p className="font-serif text-muted italic">
              No office of this person is recorded; titles are shown as the sources state them.
            </p>
          )}
        </Section>
        <Section title="Visits and meetings" id="appearances">
          {appearances.length > 0 ? (
            <table className="rows">
              <caption className="sr-only">Visits and meetings, newest first</caption>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">What</th>
                  <th scope="col">Role</th>
                  <th scope="col">As</th>
                </tr>
              </thead>
              <tbody>
                {appearances.slice((page - 1) * SIZE, page * SIZE).map((one) => (
                  <tr key={one.key}>
                    <td>
                      <When start={one.date} end={one.end} />
                    </td>
                    <th scope="row" className="lead">
                      <a className="headline" href={one.href}>
                        {one.title}
                      </a>
                    </th>
                    <td>{PARTICIPATION_ROLES[one.role]}</td>
                    <td>{one.as}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <p className="font-serif text-muted italic">No visit or meeting is recorded yet.</p>
          )}
          {appearances.length > SIZE && (
            <Pagination
              page={page}
              size={SIZE}
              total={appearances.length}
              noun="appearance"
              href={(number) => `${href(`/people/${slug}`, { page: number })}#appearances`}
            />
          )}
        </Section>
      </Columns>
    </Page>
  );
}
