import type { Metadata } from 'next';
import { CommitmentList } from '@/components/commitment-list';
import { LeadBriefings } from '@/components/lead-briefings';
import { Page } from '@/components/page';
import { TieTable } from '@/components/tie-table';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import { VisitStrip } from '@/components/visit-strip';
import { When } from '@/components/when';
import { clearanceOf, roleOf } from '@/lib/audience';
import { highestMarking } from '@/lib/marking';
import { listBriefings } from '@/models/briefing';
import { listFallingDue } from '@/models/commitment/falling-due';
import { listTies } from '@/models/tie';
import { listLatestEvents } from '@/models/tie/timeline';
import { listAgenda } from '@/models/visit/agenda';
import { describe, openReading } from './open';

type Props = { params: Promise<{ audience: string }> };

const LEADS = 3;
const STRIP = 8;
const EVENTS = 10;
const DUE = 6;
const TIES = 8;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await openReading(params);
  return describe({
    title: 'The morning sheet',
    description: 'Bilateral defence ties: what is new, who visits whom, and what falls due.',
    path: '/',
  });
}

export default async function Home({ params }: Props) {
  const { audience, today } = await openReading(params);
  const [briefings, agenda, events, due, ties] = await Promise.all([
    listBriefings(audience, { state: 'published' }, { number: 1, size: LEADS }),
    listAgenda(audience, today, STRIP),
    listLatestEvents(audience, today, EVENTS),
    listFallingDue(audience, today, DUE),
    listTies(audience),
  ]);
  const names = new Map(ties.map((tie) => [tie.slug, `${tie.low.name}–${tie.high.name}`]));
  return (
    <Page
      role={roleOf(audience)}
      marking={clearanceOf(audience)}
      upTo
      record={highestMarking(briefings.rows)}
    >
      <header className="mt-6 mb-6 flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line pb-3">
        <h1 className="label">The morning sheet</h1>
        <p className="font-serif text-lg text-muted">
          <time dateTime={today}>{LONG.format(new Date(today))}</time>
        </p>
      </header>
      {briefings.total > 0 ? (
        <LeadBriefings briefings={briefings.rows} />
      ) : (
        <Empty>No briefing has been published yet.</Empty>
      )}
      <Section title="Visits ahead" aside={<a href="/visits/calendar">Calendar</a>}>
        {agenda.ahead.length > 0 ? (
          <VisitStrip visits={agenda.ahead} />
        ) : (
          <p className="font-serif text-muted italic">
            No visit that lies ahead is on record for you.
          </p>
        )}
      </Section>
      <Section title="Recent visits" aside={<a href="/visits">All visits</a>}>
        <VisitStrip visits={agenda.recent} />
      </Section>
      <div className="grid gap-x-16 lg:grid-cols-2">
        <Section title="What is new">
          <ol className="divide-y divide-line">
            {events.map((event) => (
              <li key={`${event.href} ${event.date} ${event.word}`} className="py-2.5">
                <p className="flex flex-wrap gap-x-3 text-small text-muted">
                  <When start={event.date} end={event.end} />
                  <span>{event.word}</span>
                  <a href={`/ties/${event.tie}`}>{names.get(event.tie)}</a>
                </p>
                <a className="font-serif text-lg leading-snug headline" href={event.href}>
                  {event.title}
                </a>
              </li>
            ))}
          </ol>
          {events.length === 0 && (
            <p className="font-serif text-muted italic">Nothing is recorded yet.</p>
          )}
        </Section>
        <Section
          title="Commitments falling due"
          aside={<a href="/commitments?status=open">All open ones</a>}
        >
          {due.length > 0 ? (
            <CommitmentList commitments={due} />
          ) : (
            <p className="font-serif text-muted italic">No open commitment has a date.</p>
          )}
        </Section>
      </div>
      <Section title="Ties by activity" aside={<a href="/ties">All ties</a>}>
        <TieTable ties={ties.slice(0, TIES)} today={today} />
      </Section>
    </Page>
  );
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
