import { recordFor } from '../lib/db';
import { MOST_COUNTED } from './count';
import { countNotesForDesk, listNotesForDesk } from './note/list';
import { authorize } from './policy';
import type { Viewer } from './user';

const NOTES = 10;
const VISITS = 8;

/** What waits at the desk: open notes with those first that ask for something, and the visits changed last. Counts end at {@link MOST_COUNTED}. */
export async function findDesk(viewer: Viewer) {
  authorize(viewer, 'desk:read');
  const db = recordFor(viewer.audience);
  const [notes, counts, visits, visitCount] = await Promise.all([
    listNotesForDesk(viewer, { state: 'open', sort: 'kind' }, { number: 1, size: NOTES }),
    countNotesForDesk(viewer),
    db.visit.findMany({
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: VISITS,
      select: { slug: true, title: true, start: true, end: true, marking: true, updatedAt: true },
    }),
    db.visit.count({ take: MOST_COUNTED }),
  ]);
  return { notes, counts, visits, visitCount };
}
