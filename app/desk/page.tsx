import type { Metadata } from 'next';
import { requireAbility } from '@/auth';
import { MarkingLabel } from '@/components/marking';
import { NoteTable } from '@/components/note-table';
import { Page } from '@/components/page';
import { Empty } from '@/components/ui/empty';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { When } from '@/components/when';
import { formatDate } from '@/lib/format';
import { todayAtTheDesk } from '@/lib/reading';
import { MOST_COUNTED } from '@/models/count';
import { findDesk } from '@/models/desk';
import { addressOf } from '@/models/note/target';

export const metadata: Metadata = {
  title: 'The desk · Attaché',
  description: 'What the desk keeps: visits, open notes, and what was changed last.',
};

export default async function Desk() {
  const viewer = await requireAbility('desk:read', '/desk');
  const { notes, counts, visits, visitCount } = await findDesk(viewer);
  const { open, mine, withdrawn } = counts;
  const figures: [number: number, noun: string, href: string][] = [
    [open.question, 'open questions', '/desk/notes?kind=question&state=open'],
    [open.follow_up, 'to follow up', '/desk/notes?kind=follow-up&state=open'],
    [notes.total, 'open notes', '/desk/notes?state=open&sort=kind'],
    [mine, 'notes of mine', '/desk/notes?by=me'],
    [withdrawn, 'withdrawn', '/desk/notes?state=withdrawn'],
    [visitCount, 'visits', '/desk/visits'],
  ];
  return (
    <Page role={viewer.role} marking={viewer.clearance} upTo>
      <Heading kicker={formatDate(todayAtTheDesk())} title="The desk" />
      <ul
        aria-label="What the desk keeps"
        className="grid grid-cols-3 gap-x-6 gap-y-4 border-y border-line py-4 md:flex md:gap-x-12"
      >
        {figures.map(([number, noun, href]) => (
          <li key={href}>
            <a className="block headline" href={href}>
              <span className="block font-serif text-head lining-nums">
                {number < MOST_COUNTED ? number : `${MOST_COUNTED}+`}
              </span>
              <span className="text-small text-muted">{noun}</span>
            </a>
          </li>
        ))}
      </ul>
      <Section
        title="Open notes"
        id="notes"
        aside={
          <a className="link" href="/desk/notes">
            All notes
          </a>
        }
      >
        {notes.rows.length === 0 ? (
          <Empty>
            Nothing is open. Notes are added on the page of a visit or of another event.
          </Empty>
        ) : (
          <NoteTable
            notes={notes.rows}
            caption="Open notes, questions and follow-ups first"
            addressOf={(note) => addressOf(note.record, note.id)}
            states={false}
          />
        )}
      </Section>
      <Section
        title="Visits, the last changed first"
        id="visits"
        aside={
          <span className="flex gap-5">
            <a className="link" href="/desk/visits/new">
              New visit
            </a>
            <a className="link" href="/desk/visits">
              All visits
            </a>
          </span>
        }
      >
        {visits.length === 0 ? (
          <Empty href="/desk/visits/new" action="Write the first one">
            The record holds no visits yet.
          </Empty>
        ) : (
          <table className="rows">
            <caption className="sr-only">Visits, the last changed first</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Visit</th>
                <th scope="col">
                  <span className="sr-only">Marking</span>
                </th>
                <th scope="col">Changed</th>
                <th scope="col">
                  <span className="sr-only">Correct</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {visits.map((visit) => (
                <tr key={visit.slug}>
                  <td>
                    <When start={visit.start} end={visit.end} />
                  </td>
                  <th scope="row" className="lead w-full">
                    <a className="headline" href={`/visits/${visit.slug}`}>
                      {visit.title}
                    </a>
                  </th>
                  <td>{visit.marking !== 'CLEAR' && <MarkingLabel marking={visit.marking} />}</td>
                  <td>
                    <When start={visit.updatedAt.toISOString().slice(0, 10)} />
                  </td>
                  <td>
                    <a className="inline-block py-0.5 link" href={`/desk/visits/${visit.slug}`}>
                      Correct<span className="sr-only"> “{visit.title}”</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </Page>
  );
}
