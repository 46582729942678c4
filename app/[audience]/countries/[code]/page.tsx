import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { BriefingList } from '@/components/briefing-list';
import { Flag } from '@/components/country';
import { Page } from '@/components/page';
import { TieMap } from '@/components/tie-map';
import { TieTable } from '@/components/tie-table';
import { Columns } from '@/components/ui/columns';
import { Empty } from '@/components/ui/empty';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { VisitTable } from '@/components/visit-table';
import { clearanceOf, roleOf } from '@/lib/audience';
import { listBriefings } from '@/models/briefing';
import { findCountry } from '@/models/country';
import { listTies } from '@/models/tie';
import { listVisits } from '@/models/visit';
import { describe, openReading } from '../../open';

/** Read once, for the head and for the page. */
const readCountry = cache(findCountry);

type Props = { params: Promise<{ audience: string; code: string }> };

const FIRST = { number: 1, size: 8 };

/** `MY` is `my`. */
function requireCanonical(code: string): void {
  if (!/^[a-z]{2}$/i.test(code)) notFound();
  if (code !== code.toLowerCase()) permanentRedirect(`/countries/${code.toLowerCase()}`);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { audience } = await openReading(params);
  const { code } = await params;
  requireCanonical(code);
  const country = await readCountry(audience, code.toUpperCase());
  if (!country) notFound();
  return describe({
    title: country.name,
    description: `Defence ties of ${country.name}: with whom, what happened last, and the briefings.`,
    path: `/countries/${code}`,
  });
}

/** A number that leads to what it counts. */
function counted(count: number, href: string) {
  return count > 0 ? <a href={href}>{count}</a> : '0';
}

export default async function Country({ params }: Props) {
  const { audience, today } = await openReading(params);
  const { code } = await params;
  requireCanonical(code);
  const country = await readCountry(audience, code.toUpperCase());
  if (!country) notFound();
  const [ties, briefings, visits] = await Promise.all([
    listTies(audience, { country: country.code }),
    listBriefings(audience, { country: country.code }, FIRST),
    listVisits(audience, { country: country.code }, FIRST),
  ]);
  const partners = ties.map(({ low, high }) => (low.code === country.code ? high : low));
  return (
    <Page role={roleOf(audience)} marking={clearanceOf(audience)} upTo>
      <Heading
        kicker={`${country.region} · ${country.subregion}`}
        title={
          <>
            <Flag code={country.code} className="mr-5 origin-left scale-150" />
            {country.name}
          </>
        }
        lead={country.officialName !== country.name ? country.officialName : undefined}
      />
      <Columns
        margin={
          <>
            <Section title="Facts">
              <Facts
                facts={[
                  ['Codes', `${country.code}, ${country.alpha3}, ${country.numeric}`],
                  ['Demonym', country.demonyms.join(', ')],
                  ['Visits sent', counted(country._count.sentVisits, `/visits?sender=${code}`)],
                  ['Visits hosted', counted(country._count.hostedVisits, `/visits?host=${code}`)],
                ]}
              />
            </Section>
            {country.people.length > 0 && (
              <Section title="People">
                <ul className="space-y-0.5 text-small">
                  {country.people.slice(0, 25).map((person) => (
                    <li key={person.slug}>
                      <a className="inline-block py-0.5" href={`/people/${person.slug}`}>
                        {person.name}
                      </a>
                    </li>
                  ))}
                </ul>
                {country.people.length > 25 && (
                  <p className="mt-2 text-small">
                    <a className="link" href={`/people?country=${code}`}>
                      All {country.people.length} people
                    </a>
                  </p>
                )}
              </Section>
            )}
          </>
        }
      >
        <TieMap country={country} partners={partners} />
        <Section title="Ties" id="ties">
          {ties.length > 0 ? (
            <TieTable ties={ties} today={today} />
          ) : (
            <Empty href="/countries?ties=yes" action="See the countries that have one">
              The record holds no tie of {country.name} yet.
            </Empty>
          )}
        </Section>
        {visits.total > 0 && (
          <Section title="Visits" id="visits">
            <VisitTable visits={visits.rows} />
          </Section>
        )}
        {briefings.total > 0 && (
          <Section
            title="Briefings"
            id="briefings"
            aside={
              briefings.total > FIRST.size && (
                <a href={`/briefings?country=${code}`}>All {briefings.total}</a>
              )
            }
          >
            <BriefingList briefings={briefings.rows} />
          </Section>
        )}
      </Columns>
    </Page>
  );
}
