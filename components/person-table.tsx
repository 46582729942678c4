import type { Marking } from '@/generated/prisma/enums';
import { Flag } from './country';
import { MarkingLabel } from './marking';
import { TitleHeld } from './title-held';

type Row = {
  slug: string;
  name: string;
  country: { code: string; name: string } | null;
  marking?: Marking;
  title: string | null;
  last: { title: string; end: string | null } | undefined;
  appearances: number;
};

/** People, names first and titles second. */
export function PersonTable({ people }: { people: Row[] }) {
  return (
    <table className="rows">
      <caption className="sr-only">People</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Title</th>
          <th scope="col">Country</th>
          <th scope="col" className="num">
            Appearances
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.slug}>
            <th scope="row" className="lead">
              <a className="headline" href={`/people/${person.slug}`}>
                {person.name}
              </a>{' '}
              {person.marking && person.marking !== 'CLEAR' && (
                <MarkingLabel marking={person.marking} />
              )}
            </th>
            <td>
              <TitleHeld title={person.title} last={person.last} />
            </td>
            <td className="whitespace-nowrap">
              {person.country && (
                <>
                  <Flag code={person.country.code} className="mr-1.5" />
                  {person.country.name}
                </>
              )}
            </td>
            <td className="num">
              {person.appearances}
              <span className="md:sr-only">
                {' '}
                {person.appearances === 1 ? 'appearance' : 'appearances'}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
