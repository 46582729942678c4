import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../../bin/testing/desk';
import { useSample } from '../../bin/testing/sample';
import { engagement, SOURCE, typed } from '../../bin/testing/visit-form';
import { openOwner } from '../../prisma/seed';
import { findSource } from '../source';
import { listTies } from '../tie';
import type { Audience } from '../../lib/audience';
import type { Viewer } from '../user';
import { findVisit, listVisits } from '../visit';
import { findVisitForDesk } from './desk';
import { correctVisit, createVisit } from './keeping';

let owner: ReturnType<typeof openOwner>;
let editor: Viewer;

beforeAll(async () => {
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
  editor = await signedIn(owner, 'editor', 'AMBER');
});
afterAll(() => owner.$disconnect());

async function created(changes: object = {}): Promise<string> {
  const kept = await createVisit(editor, typed(changes));
  if (!('slug' in kept)) throw new Error(JSON.stringify(kept));
  return kept.slug;
}

describe('a new visit', () => {
  it('is put on record once when its form is sent twice, one after the other or at once', async () => {
    const id = v7();
    const visit = typed({ title: 'A visit sent twice' });
    const twice = await Promise.all([
      createVisit(editor, visit, id),
      createVisit(editor, visit, id),
    ]);
    const third = await createVisit(editor, visit, id);
    expect(twice).toEqual([third, third]);
    expect(await owner.visit.findMany({ where: { title: visit.title } })).toMatchObject([third]);
    const source = await owner.citation.count({ where: { visit: { title: visit.title } } });
    expect(source).toBe(1);
  });

  it('is not said to be on record as the form has it now, when that is not so', async () => {
    const id = v7();
    const first = await createVisit(editor, typed({ title: 'A visit sent anew' }), id);
    const raised = typed({ title: 'A visit sent anew', marking: 'AMBER' });
    const again = await createVisit(editor, raised, id);
    expect('problems' in again && again.problems.form).toContain('was sent before');
    expect(await owner.visit.count({ where: { title: raised.title } })).toBe(1);
    expect(first).toHaveProperty('slug');
  });

  it('is put on record although its form bears the id of another, seen or not', async () => {
    const id = v7();
    const boss = await signedIn(owner, 'editor', 'RED');
    await createVisit(boss, typed({ title: 'A visit above', marking: 'RED' }), id);
    const other = await createVisit(editor, typed({ title: 'A visit below' }), id);
    const later = await createVisit(boss, typed({ title: 'A visit beside' }), id);
    const titles = await owner.visit.findMany({
      where: { title: { startsWith: 'A visit' } },
      select: { title: true },
    });
    expect(other).toHaveProperty('slug');
    expect(later).toHaveProperty('slug');
    expect(titles.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['A visit above', 'A visit below', 'A visit beside']),
    );
  });

  it('is read by those of its marking, with its source, and puts its tie on record', async () => {
    const slug = await created();
    const visit = await findVisit('analyst-green', slug);
    expect(visit?.title).toBe('A talk in Hanoi');
    expect(visit?.citations.map(({ source }) => source.title)).toEqual([SOURCE.title]);
    expect(await findVisit('public', slug)).toBeNull();
    const [found] = visit?.citations ?? [];
    expect(await findSource('analyst-green', found!.source.slug)).not.toBeNull();
    expect(await findSource('public', found!.source.slug), 'its new source').toBeNull();
    const page = { number: 1, size: 50 };
    const { rows } = await listVisits('analyst-green', { tie: 'my-vn' }, page);
    expect(rows.map((row) => row.slug)).toContain(slug);
  });

  it('of a marking puts a tie on record that those below it do not find, until one of theirs is in it', async () => {
    const tiesFor = (audience: Audience) => listTies(audience, { country: 'BT' });
    await created({ sender: 'LA', host: 'BT', marking: 'AMBER' });
    expect(await tiesFor('analyst-amber')).toHaveLength(1);
    for (const audience of ['public', 'analyst-green', 'editor-green'] as const)
      expect(await tiesFor(audience), audience).toEqual([]);
    const below = await signedIn(owner, 'editor', 'GREEN');
    const visit = typed({ sender: 'BT', host: 'LA', marking: 'GREEN' });
    expect(await createVisit(below, visit)).toHaveProperty('slug');
    expect(await tiesFor('analyst-green')).toHaveLength(1);
    expect(await tiesFor('public')).toEqual([]);
    expect(await owner.tie.count({ where: { slug: 'bt-la' } })).toBe(1);
  });

  it('does not tell by its address that another one exists', async () => {
    const [one, two] = [await created({ marking: 'AMBER' }), await created()];
    expect(one.slice(0, -6)).toBe(two.slice(0, -6));
    expect(one).not.toBe(two);
  });

  it('needs a source, two countries of the record, and people who are on record or added', async () => {
    const refusals = [
      [{ source: null }, 'source.slug'],
      [{ host: 'ZZ' }, 'sender'],
      [
        {
          members: [
            { name: 'Nobody Known', role: 'head_of_delegation', country: 'MY', titleAsStated: '' },
          ],
        },
      ],
      [{ engagements: [engagement({ people: 'Nobody Known' })] }, 'engagements.0.people'],
    ] as const;
    for (const [changes, field = 'members.0.name'] of refusals) {
      const kept = await createVisit(editor, typed(changes));
      expect('problems' in kept && Object.keys(kept.problems), field).toEqual([field]);
    }
    expect(await owner.visit.count({ where: { host: { code: 'ZZ' } } })).toBe(0);
  });

  it('is not put on record by an analyst, or above the clearance of who keeps it', async () => {
    const analyst = await signedIn(owner, 'analyst', 'RED');
    await expect(createVisit(analyst, typed())).rejects.toThrow();
    const kept = await createVisit(editor, typed({ marking: 'RED' }));
    expect('problems' in kept && kept.problems.form).toMatch(/clearance/);
  });
});

describe('a correction', () => {
  it('changes fields, people and engagements, and keeps what was before in the history', async () => {
    const slug = await created({ engagements: [engagement()] });
    const found = await findVisitForDesk(editor.audience, slug);
    const kept = await correctVisit(
      editor,
      slug,
      found!.version,
      typed({
        title: 'Talks in Hanoi',
        source: null,
        members: [
          {
            name: 'New Head',
            role: 'head_of_delegation',
            country: 'MY',
            titleAsStated: 'Minister',
            add: true,
          },
        ],
        engagements: [
          engagement({ slug: found!.engagements[0]!.slug, title: 'Talks of the ministers' }),
        ],
      }),
    );
    expect(kept).toEqual({ slug });
    const visit = await findVisitForDesk(editor.audience, slug);
    expect(visit).toMatchObject({
      title: 'Talks in Hanoi',
      head: { name: 'New Head' },
      engagements: [{ title: 'Talks of the ministers' }],
    });
    const changes = await owner.change.findMany({ where: { table: 'Visit', actorId: editor.id } });
    expect(JSON.stringify(changes.map(({ before }) => before))).toContain('A talk in Hanoi');
  });

  it('of two editors at once goes to the first; the second gets the newer version and loses nothing', async () => {
    const slug = await created();
    const { version } = (await findVisitForDesk(editor.audience, slug))!;
    const second = await signedIn(owner, 'editor', 'RED');
    const both = await Promise.all([
      correctVisit(editor, slug, version, typed({ title: 'By one', source: null })),
      correctVisit(second, slug, version, typed({ title: 'By the other', source: null })),
    ]);
    expect(both.filter((kept) => 'slug' in kept)).toHaveLength(1);
    const { version: newer } = (await findVisitForDesk(second.audience, slug))!;
    expect(newer).not.toBe(version);
    expect(both).toContainEqual({ conflict: { version: newer } });
  });

  it('finds no visit that the editor may not see', async () => {
    const slug = await created({ marking: 'AMBER' });
    const green = await signedIn(owner, 'editor', 'GREEN');
    expect(await findVisitForDesk(green.audience, slug)).toBeNull();
    expect(await correctVisit(green, slug, '', typed())).toEqual({
      problems: { form: 'This visit is not on record any more.' },
    });
  });
});
