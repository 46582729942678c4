import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../../bin/testing/desk';
import { useSample } from '../../bin/testing/sample';
import { engagement, typed } from '../../bin/testing/visit-form';
import { openOwner } from '../../prisma/seed';
import { addNote } from '../note/writing';
import type { Viewer } from '../user';
import { findVisit } from '../visit';
import { findVisitForDesk } from './desk';
import { correctVisit, createVisit } from './keeping';

let owner: ReturnType<typeof openOwner>;
let cleared: Viewer;
let below: Viewer;

beforeAll(async () => {
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
  cleared = await signedIn(owner, 'editor', 'RED');
  below = await signedIn(owner, 'editor', 'GREEN');
});
afterAll(() => owner.$disconnect());

const member = { name: 'Pham Van Dinh', country: 'VN', titleAsStated: '', add: true };

/** A visit with an engagement and a head of delegation. */
async function visitWith(engagements: object[], members: object[] = []) {
  const kept = await createVisit(cleared, typed({ marking: 'CLEAR', engagements, members }));
  if (!('slug' in kept)) throw new Error(JSON.stringify(kept));
  return owner.visit.findUniqueOrThrow({
    where: { slug: kept.slug },
    include: { engagements: true },
  });
}

/** What the editor below sees of it, sent back with changes. */
async function correct(slug: string, changes: object) {
  const found = (await findVisitForDesk(below.audience, slug))!;
  const seen = found.engagements.map((one) => engagement({ slug: one.slug }));
  return correctVisit(
    below,
    slug,
    found.version,
    typed({ marking: 'CLEAR', source: null, engagements: seen, ...changes }),
  );
}

const raise = (id: string, marking: 'AMBER' | 'RED') =>
  owner.engagement.update({ where: { id }, data: { marking } });

describe('an editor who does not see all of a visit', () => {
  it('is not told that somebody above them changed what they do not see', async () => {
    const head = {
      name: 'Seen Head',
      role: 'head_of_delegation',
      country: 'MY',
      titleAsStated: '',
    };
    const { slug, id } = await visitWith([engagement()], [{ ...head, add: true }]);
    const { countryCode } = await owner.person.findFirstOrThrow({ where: { name: 'Seen Head' } });
    await owner.person.create({
      data: { slug: `unseen-${id}`, name: 'Unseen Member', countryCode, marking: 'RED' },
    });
    const red = await signedIn(owner, 'editor', 'RED');
    const row = await owner.visit.findUniqueOrThrow({ where: { id } });
    const seen = (await findVisitForDesk(below.audience, slug))!;
    const before = (await findVisitForDesk(red.audience, slug))!;
    const since = await owner.change.count();
    const kept = await correctVisit(
      red,
      slug,
      before.version,
      typed({
        marking: 'CLEAR',
        source: null,
        // Before all others, whose rows stay as they are.
        members: [{ ...head, name: 'Unseen Member', role: 'member' }, head],
        engagements: before.engagements.map((one) => engagement({ slug: one.slug })),
      }),
    );
    expect(kept).toEqual({ slug });
    expect((await findVisitForDesk(red.audience, slug))!.version).not.toBe(before.version);
    expect(await findVisitForDesk(below.audience, slug)).toEqual(seen);
    expect(await owner.visit.findUniqueOrThrow({ where: { id } })).toEqual(row);
    const written = (await owner.change.findMany({ orderBy: { id: 'asc' } })).slice(since);
    expect(written.map(({ table }) => table)).toEqual(['Participation']);
    // What is seen is counted, also where no field of the visit changed.
    expect(await correct(slug, { members: [{ ...head, titleAsStated: 'Minister' }] })).toEqual({
      slug,
    });
    expect((await owner.visit.findUniqueOrThrow({ where: { id } })).version).toBe(row.version + 1);
  });

  it.each([
    [
      'another host and other days at once',
      [{ host: 'ID', start: '2025-06-01', end: '2025-06-02' }],
    ],
    [
      'other days, and then another host',
      [
        { start: '2025-06-01', end: '2025-06-02' },
        { host: 'ID', start: '2025-06-01', end: '2025-06-02' },
      ],
    ],
  ])('is not told of an engagement by being refused %s', async (_, changes) => {
    const { slug, engagements } = await visitWith([engagement()]);
    await raise(engagements[0]!.id, 'RED');
    for (const change of changes) expect(await correct(slug, change)).toEqual({ slug });
  });

  it('is not told by what is refused what an engagement holds that they take out', async () => {
    const { slug, engagements } = await visitWith([engagement()]);
    const [held] = engagements;
    const note = { kind: 'context', body: 'Above them.', marking: 'RED', anchor: null } as const;
    await addNote(cleared, { kind: 'engagement', slug: held!.slug }, note);
    const days = { start: '2025-06-01', end: '2025-06-02' };
    const without = { engagements: [engagement({ slug: held!.slug, remove: true })] };
    expect(await correct(slug, { ...days, ...without })).toEqual({ slug });
    expect(await owner.engagement.count({ where: { id: held!.id } })).toBe(1);
  });

  it('learns of nobody above who leads a visit: no such person is named to lead it', async () => {
    const { slug, id } = await visitWith([]);
    await owner.person.create({
      data: { slug: `head-${id}`, name: 'Unseen Head', countryCode: 'MY', marking: 'RED' },
    });
    const head = { name: 'Unseen Head', role: 'head_of_delegation', country: 'MY' };
    const { version } = (await findVisitForDesk(cleared.audience, slug))!;
    const members = [{ ...head, titleAsStated: '', add: false }];
    const kept = await correctVisit(cleared, slug, version, typed({ marking: 'CLEAR', members }));
    expect('problems' in kept && kept.problems.form).toContain('Mark the visit RED');
    const raised = typed({ marking: 'RED', members });
    expect(await correctVisit(cleared, slug, version, raised)).toEqual({ slug });
  });

  it('is not told of an engagement by being refused other days', async () => {
    const { slug, engagements } = await visitWith([engagement()]);
    await raise(engagements[0]!.id, 'AMBER');
    const days = { start: '2025-06-01', end: '2025-06-02' };
    expect(await correct(slug, days)).toEqual({ slug });
    expect(await owner.engagement.count({ where: { id: engagements[0]!.id } })).toBe(1);
  });

  it('is still refused days that leave out an engagement that they see', async () => {
    const { slug } = await visitWith([engagement()]);
    const days = { start: '2025-06-01', end: '2025-06-02' };
    const kept = await correct(slug, { ...days, engagements: [] });
    expect('problems' in kept && kept.problems.form).toMatch(/inside the days/);
  });

  it('takes what they do not see along to another tie', async () => {
    const { slug, engagements } = await visitWith([engagement()]);
    await raise(engagements[0]!.id, 'RED');
    expect(await correct(slug, { host: 'ID' })).toEqual({ slug });
    const { visit, tieId } = await owner.engagement.findUniqueOrThrow({
      where: { id: engagements[0]!.id },
      include: { visit: true },
    });
    expect(tieId).toBe(visit!.tieId);
  });

  it('takes an engagement out, and what it held above them stays on record above them', async () => {
    const { slug, engagements } = await visitWith([engagement()]);
    const [held] = engagements;
    const note = { kind: 'context', body: 'Above them.', marking: 'RED', anchor: null } as const;
    expect(await addNote(cleared, { kind: 'engagement', slug: held!.slug }, note)).toHaveProperty(
      'saved',
    );
    const without = { engagements: [engagement({ slug: held!.slug, remove: true })] };
    expect(await correct(slug, without)).toEqual({ slug });
    expect((await findVisit(below.audience, slug))!.engagements).toEqual([]);
    expect((await findVisit('editor-amber', slug))!.engagements).toEqual([]);
    expect((await findVisit('editor-red', slug))!.engagements).toMatchObject([
      { slug: held!.slug, marking: 'RED' },
    ]);
  });

  it('takes an engagement out for good when it holds nothing above them', async () => {
    const { slug, engagements } = await visitWith([engagement()]);
    const without = { engagements: [engagement({ slug: engagements[0]!.slug, remove: true })] };
    expect(await correct(slug, without)).toEqual({ slug });
    expect(await owner.engagement.count({ where: { id: engagements[0]!.id } })).toBe(0);
  });

  it('leaves a head of delegation whom they do not see, until they name another', async () => {
    const { slug, id, headId } = await visitWith([], [{ ...member, role: 'head_of_delegation' }]);
    await owner.person.update({ where: { id: headId! }, data: { marking: 'RED' } });
    const head = async () => (await owner.visit.findUniqueOrThrow({ where: { id } })).headId;
    expect(await correct(slug, { title: 'Another title', members: [] })).toEqual({ slug });
    expect(await head()).toBe(headId);
    const other = { ...member, name: 'Lim Wei', role: 'head_of_delegation' };
    expect(await correct(slug, { members: [other] })).toEqual({ slug });
    expect(await head()).not.toBe(headId);
  });
});
