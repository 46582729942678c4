import type { CooperationArea } from '@/generated/prisma/enums';
import { COOPERATION_AREAS, slugOf } from '@/lib/vocabulary';

/** Cooperation areas as links to the list of `path` filtered by each. */
export function Areas({ areas, path }: { areas: CooperationArea[]; path: string }) {
  return (
    <ul className="space-y-0.5">
      {areas.map((area) => (
        <li key={area}>
          <a href={`${path}?area=${slugOf(area)}`}>{COOPERATION_AREAS[area]}</a>
        </li>
      ))}
    </ul>
  );
}
