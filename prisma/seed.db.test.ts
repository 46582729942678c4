import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '../lib/password';
import { sampleId } from './sample/id';
import { createDemoUser, createFirstAdmin } from './accounts';
import { loadReference, loadSample, openOwner } from './seed';

const db = openOwner(process.env.DATABASE_URL!);
const visitId = sampleId('visit:rajnath-singh-malaysia-july-2023');

beforeAll(async () => {
  await loadReference(db);
  await loadSample(db);
});
afterAll(() => db.$disconnect());

describe('the sample record', () => {
  it('is the same after a second load, and leaves no trace of it in the history', async () => {
    const before = await everyRow();
    const changes = await db.change.count();
    await loadSample(db);
    expect(await everyRow()).toEqual(before);
    expect(await db.change.count()).toBe(changes);
  });

  it('is put right again where somebody changed it', async () => {
    await db.visit.update({ where: { id: visitId }, data: { purpose: 'Nobody knows.' } });
    await db.$executeRaw`DELETE FROM "Citation" WHERE "visitId" = ${visitId}::uuid`;
    await loadSample(db);
    const visit = await db.visit.findUniqueOrThrow({
      where: { id: visitId },
      include: { citations: true },
    });
    expect(visit.purpose).not.toBe('Nobody knows.');
    expect(visit.citations.length).toBeGreaterThan(2);
  });

  it('keeps a user’s note on a sample visit, and a note that a user added to a sample thread', async () => {
    const user = await db.user.create({
      data: { email: 'editor@example.org', name: 'An editor', role: 'editor', clearance: 'AMBER' },
    });
    const mine = await db.note.create({
      data: { kind: 'context', body: 'Mine.', visitId, authorId: user.id },
    });
    const reply = await db.note.create({
      data: {
        kind: 'context',
        body: 'A reply of mine.',
        visitId,
        authorId: user.id,
        parentId: sampleId('note:visit-2023-length-question'),
      },
    });
    await loadSample(db);
    for (const note of [mine, reply]) {
      expect(await db.note.findUnique({ where: { id: note.id } })).toEqual(note);
    }
  });

  it('takes out what an older sample had, save what a user’s row needs', async () => {
    const country = { senderCode: 'IN', hostCode: 'MY', tieId: sampleId('tie:in-my') };
    const visit = { type: 'working', level: 'staff', start: '2020', ...country } as const;
    const user = await db.user.findFirstOrThrow({ where: { email: 'editor@example.org' } });
    const [bare, noted] = [sampleId('visit:of an older sample'), sampleId('visit:with a note')];
    await db.visit.create({ data: { id: bare, slug: 'older', title: 'Older', ...visit } });
    await db.visit.create({ data: { id: noted, slug: 'noted', title: 'Noted', ...visit } });
    await db.note.create({
      data: { kind: 'context', body: 'Mine too.', visitId: noted, authorId: user.id },
    });
    await loadSample(db);
    expect(await db.visit.findUnique({ where: { id: bare } })).toBeNull();
    expect(await db.visit.findUnique({ where: { id: noted } })).not.toBeNull();
  });

  it('leaves a draft alone that users have published', async () => {
    const draft = await db.revision.findFirstOrThrow({
      where: { publishedAt: null, briefing: { state: 'draft' } },
      include: { authors: true },
    });
    const approver = await db.user.findFirstOrThrow({
      where: { id: { notIn: draft.authors.map(({ userId }) => userId) } },
    });
    await db.$transaction([
      db.revision.update({
        where: { id: draft.id },
        data: { title: 'As published', publishedAt: new Date(), approvedById: approver.id },
      }),
      db.briefing.update({ where: { id: draft.briefingId }, data: { state: 'published' } }),
    ]);
    await loadSample(db);
    const kept = await db.revision.findUniqueOrThrow({
      where: { id: draft.id },
      include: { briefing: true },
    });
    expect(kept).toMatchObject({ title: 'As published', briefing: { state: 'published' } });
  });

  it('lets a user’s row stand that has the slug of a sample row', async () => {
    const id = sampleId('organisation:drdo');
    await db.organisation.delete({ where: { id } });
    const theirs = await db.organisation.create({
      data: { slug: 'drdo', name: 'A DRDO of ours', kind: 'research_body', countryCode: 'IN' },
    });
    await loadSample(db);
    expect(await db.organisation.findMany({ where: { slug: 'drdo' } })).toEqual([theirs]);
  });

  it('cites a source for every outcome of a commitment, and for every event and visit', async () => {
    const bare = { citations: { none: {} } };
    expect(await db.commitmentEvent.findMany({ where: bare })).toEqual([]);
    expect(await db.agreementEvent.findMany({ where: bare })).toEqual([]);
    expect(await db.visit.findMany({ where: { ...bare, slug: { not: 'noted' } } })).toEqual([]);
    expect(await db.engagement.findMany({ where: bare })).toEqual([]);
    expect(await db.exerciseEdition.findMany({ where: bare })).toEqual([]);
    expect(await db.mechanismSession.findMany({ where: bare })).toEqual([]);
  });

  it('was written by people who cannot sign in', async () => {
    const desk = await db.user.findMany({ where: { email: { endsWith: '@desk.attache.local' } } });
    expect(desk).toHaveLength(2);
    for (const user of desk) expect(user).toMatchObject({ state: 'disabled', passwordHash: null });
  });
});

describe('the countries', () => {
  it('are those of ISO 3166-1, under M49’s regions', async () => {
    expect(await db.country.count()).toBe(249);
    expect(await db.country.findUnique({ where: { code: 'XK' } })).toBeNull();
    expect(await db.country.findUnique({ where: { code: 'CY' } })).toMatchObject({
      alpha3: 'CYP',
      numeric: '196',
      region: 'Asia',
      subregion: 'Western Asia',
    });
  });

  it('are put right by a second load', async () => {
    await db.country.update({ where: { code: 'MY' }, data: { name: 'Malaya' } });
    await loadReference(db);
    expect(await db.country.findUnique({ where: { code: 'MY' } })).toMatchObject({
      name: 'Malaysia',
    });
    expect(await db.country.count()).toBe(249);
  });
});

describe('accounts', () => {
  it('begin with an admin whose password is made up unless it is given', async () => {
    const made = await createFirstAdmin(db, {});
    expect(made).toMatchObject({ email: 'admin@attache.local', generated: true });
    expect(made.password.length).toBeGreaterThanOrEqual(16);
    const given = await createFirstAdmin(db, { email: 'Chief@Example.org', password: 'a pier 77' });
    expect(given).toEqual({
      email: 'chief@example.org',
      password: 'a pier 77',
      generated: false,
    });
    const admin = await db.user.findUniqueOrThrow({ where: { email: 'admin@attache.local' } });
    expect(admin).toMatchObject({ role: 'admin', clearance: 'RED', state: 'active' });
    expect(await verifyPassword(admin.passwordHash, made.password)).toBe(true);
  });

  it('for trying a role get a fresh password at each call', async () => {
    const first = await createDemoUser(db, { role: 'editor', clearance: 'AMBER' });
    const { id } = await db.user.findUniqueOrThrow({ where: { email: first.email } });
    const now = new Date();
    await db.session.create({
      data: { userId: id, createdAt: now, lastSeenAt: now, expiresAt: now },
    });
    const second = await createDemoUser(db, { role: 'editor', clearance: 'AMBER' });
    expect(second.email).toBe('demo-editor-amber@attache.local');
    expect(second.password).not.toBe(first.password);
    const user = await db.user.findUniqueOrThrow({ where: { email: second.email } });
    expect(user).toMatchObject({ role: 'editor', clearance: 'AMBER', state: 'active' });
    expect(await db.session.count({ where: { userId: id, endedAt: null } })).toBe(0);
    expect(await verifyPassword(user.passwordHash, first.password)).toBe(false);
    expect(await verifyPassword(user.passwordHash, second.password)).toBe(true);
  });
});

async function everyRow() {
  const order = { orderBy: { id: 'asc' } } as const;
  return {
    users: await db.user.findMany(order),
    people: await db.person.findMany(order),
    offices: await db.officeHolding.findMany(order),
    sources: await db.source.findMany(order),
    visits: await db.visit.findMany(order),
    engagements: await db.engagement.findMany(order),
    participations: await db.participation.findMany(order),
    editions: await db.exerciseEdition.findMany(order),
    agreements: await db.agreementEvent.findMany(order),
    commitments: await db.commitmentEvent.findMany(order),
    citations: await db.citation.findMany(order),
    claims: await db.disagreementClaim.findMany(order),
    briefings: await db.briefing.findMany(order),
    revisions: await db.revision.findMany(order),
    judgements: await db.keyJudgement.findMany(order),
    coverage: await db.coverage.findMany(order),
    notes: await db.note.findMany(order),
    noteVersions: await db.noteVersion.findMany(order),
  };
}
