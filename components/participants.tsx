import type { Participant } from '@/models/participation';
import { PARTICIPATION_ROLES } from '@/lib/vocabulary';
import { Flag } from './country';

/** People, names first and titles second: the title held on that day. */
export function Participants({ people }: { people: Participant[] }) {
  return (
    <ul className="space-y-1.5">
      {people.map((person) => (
        <li key={person.id} className="leading-snug">
          {person.country && <Flag code={person.country.code} className="mr-1.5" />}
          <a className="font-semibold headline" href={`/people/${person.slug}`}>
            {person.name}
          </a>
          {person.title && <span className="text-muted">, {person.title}</span>}
          {person.titleAsStated && (
            <span className="text-muted"> (stated as “{person.titleAsStated}”)</span>
          )}
          <span className="text-small text-muted"> · {PARTICIPATION_ROLES[person.role]}</span>
          {person.country && <span className="sr-only">, for {person.country.name}</span>}
        </li>
      ))}
    </ul>
  );
}
