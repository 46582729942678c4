import type { Db } from '../../lib/db';
import { newSlug } from '../../lib/slug';
import type { NewVisit } from './new-visit';
import { Unresolved } from './people';

type Source = NonNullable<NewVisit['source']>;

/** The source that was chosen, or a new one, as marked as the visit unless said otherwise. */
export async function addSource(
  db: Db,
  source: Source,
  visitMarking: NewVisit['marking'],
): Promise<string> {
  if (source.slug) {
    const found = await db.source.findFirst({
      where: { OR: [{ slug: source.slug }, { title: source.slug }] },
      select: { id: true },
    });
    if (!found) {
      throw new Unresolved({
        'source.slug':
          'This source is not on record. Choose one of the list, or describe it below.',
      });
    }
    return found.id;
  }
  const { title, publisher, url, published, reliability } = source;
  const { id } = await db.source.create({
    data: {
      slug: newSlug(title, publisher, published),
      title: title ?? '',
      publisher: publisher ?? '',
      ...{ url, published, reliability },
      marking: source.marking ?? visitMarking,
    },
    select: { id: true },
  });
  return id;
}

/** Cites a source for a visit. */
export async function citeFor(db: Db, visitId: string, sourceId: string, source: Source) {
  const { credibility, gist, quote } = source;
  await db.citation.create({
    data: { visitId, sourceId, credibility, gist, quote },
    select: { id: true },
  });
}

/** Takes citations of a visit out; one stays always. */
export async function uncite(db: Db, visitId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.citation.deleteMany({ where: { visitId, id: { in: ids } } });
  const left = await db.citation.count({ where: { visitId } });
  if (left === 0) throw new Unresolved({ 'source.slug': 'A visit keeps at least one source.' });
}
