import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../../bin/testing/desk';
import { useSample } from '../../bin/testing/sample';
import type { Marking } from '../../generated/prisma/enums';
import { recordFor, writeAs } from '../../lib/db';
import { openOwner } from '../../prisma/seed';
import { NotAllowed } from '../policy';
import type { Viewer } from '../user';
import { findNoteForDesk } from './desk';
import { countNotesForDesk, listNotesForDesk } from './list';
import { resolveNote, restoreNote, withdrawNote } from './state';
import { addressOf, findNotedRecord } from './target';
import { listNoteVersions } from './versions';
import { addNote, addReply, editNote } from './writing';

const VISIT = { kind: 'visit', slug: 'rajnath-singh-malaysia-july-2023' } as const;
const AMBER_BRIEFING = {
  kind: 'briefing',
  slug: 'india-malaysia-at-sea-agenda-ahead-of-ships',
} as const;

let owner: ReturnType<typeof openOwner>;
let amber: Viewer;
let red: Viewer;
let green: Viewer;
let analyst: Viewer;

beforeAll(async () => {
  await useSample();
  owner = openOwner(process.env.DATABASE_URL!);
  amber = await signedIn(owner, 'editor', 'AMBER');
  red = await signedIn(owner, 'editor', 'RED');
  green = await signedIn(owner, 'editor', 'GREEN');
  analyst = await signedIn(owner, 'analyst', 'AMBER');
});
afterAll(() => owner.$disconnect());

const text = (body: string, marking: Marking = 'CLEAR') => ({
  kind: 'context' as const,
  body,
  marking,
  anchor: null,
});

async function added(body: string, marking: Marking = 'CLEAR'): Promise<string> {
  const outcome = await addNote(amber, VISIT, text(body, marking));
  if (!outcome.saved) throw new Error('The note was refused.');
  return outcome.saved.id;
}

const versionOf = async (id: string) => (await findNoteForDesk(red, id))!.version;

describe('markings', () => {
  it('below that of the record are refused beside the field, and nothing is saved', async () => {
    const outcome = await addNote(amber, AMBER_BRIEFING, text('Too open.', 'GREEN'));
    expect(outcome).toMatchObject({ field: 'marking', refusal: expect.stringContaining('AMBER') });
    expect(await owner.note.count({ where: { body: 'Too open.' } })).toBe(0);
  });

  it('of a reply are not below that of the note it answers', async () => {
    const id = await added('For the cleared.', 'AMBER');
    expect(await addReply(amber, id, text('For all.', 'CLEAR'))).toMatchObject({
      field: 'marking',
    });
  });

  it('above the writer are refused by the database', async () => {
    expect((await addNote(amber, VISIT, text('Too high.', 'RED'))).saved).toBeUndefined();
    const id = await added('Stays low.');
    const outcome = await editNote(amber, id, text('Rises.', 'RED'), {
      version: await versionOf(id),
    });
    expect(outcome.saved).toBeUndefined();
    expect((await findNoteForDesk(red, id))?.marking).toBe('CLEAR');
  });

  it('keep a green editor from a note, its record, its history and its counts', async () => {
    const id = await added('Only for the cleared: xylophone.', 'AMBER');
    expect(await findNoteForDesk(green, id)).toBeNull();
    expect(await listNoteVersions(green, id)).toEqual([]);
    expect(await editNote(green, id, text('Mine.'), { version: await versionOf(id) })).toEqual({
      gone: true,
    });
    expect(await addReply(green, id, text('Mine.'))).toEqual({ gone: true });
    expect(await withdrawNote(green, id)).toBeNull();
    expect(await addNote(green, AMBER_BRIEFING, text('Mine.'))).toEqual({ gone: true });
    const page = { number: 1, size: 10 };
    expect((await listNotesForDesk(green, { words: 'xylophone' }, page)).total).toBe(0);
    expect((await listNotesForDesk(amber, { words: 'XYLOPHONE' }, page)).total).toBe(1);
    expect((await findNoteForDesk(amber, id))?.withdrawnAt).toBeNull();
  });
});

describe('an analyst', () => {
  it('writes, changes and withdraws nothing, and reads no desk', async () => {
    const id = await added('Not theirs.');
    const version = await versionOf(id);
    const page = { number: 1, size: 10 };
    for (const deed of [
      () => addNote(analyst, VISIT, text('Mine.')),
      () => addReply(analyst, id, text('Mine.')),
      () => editNote(analyst, id, text('Mine.'), { version }),
      () => resolveNote(analyst, id),
      () => withdrawNote(analyst, id),
      () => restoreNote(analyst, id),
      () => findNoteForDesk(analyst, id),
      () => listNotesForDesk(analyst, {}, page),
      () => countNotesForDesk(analyst),
    ]) {
      await expect(deed()).rejects.toThrow(NotAllowed);
    }
  });

  it('is refused by the database too', async () => {
    const id = await added('Not theirs either.');
    const db = recordFor(analyst.audience);
    const refused = { meta: { driverAdapterError: { cause: { originalCode: '42501' } } } };
    await expect(
      writeAs(analyst, (tx) => tx.note.updateMany({ where: { id }, data: { body: 'Mine.' } })),
    ).rejects.toMatchObject(refused);
    const visit = await db.visit.findUniqueOrThrow({ where: { slug: VISIT.slug } });
    await expect(
      db.note.create({
        data: { kind: 'context', body: 'Mine.', visitId: visit.id, authorId: analyst.id },
      }),
    ).rejects.toMatchObject(refused);
  });
});

describe('the list of the desk', () => {
  it('filters by tie, kind, state, marking and author', async () => {
    const question = { ...text('Whose ship was it?', 'GREEN'), kind: 'question' as const };
    const { saved } = await addNote(amber, VISIT, question);
    const page = { number: 1, size: 100 };
    const ids = async (filters: Parameters<typeof listNotesForDesk>[1]) =>
      (await listNotesForDesk(amber, filters, page)).rows.map((row) => row.id);
    expect(await ids({ kind: 'question', mine: true, state: 'open', tie: 'in-my' })).toContain(
      saved?.id,
    );
    expect(await ids({ tie: 'in-jp' })).not.toContain(saved?.id);
    expect(await ids({ marking: 'CLEAR' })).not.toContain(saved?.id);
    const before = await countNotesForDesk(amber);
    await resolveNote(amber, saved!.id);
    const after = await countNotesForDesk(amber);
    expect(after.open.question).toBe(before.open.question - 1);
    expect(await ids({ state: 'open' })).not.toContain(saved?.id);
    expect(await ids({ state: 'resolved' })).toContain(saved?.id);
  });
});

describe('the words of the list of the desk', () => {
  const page = { number: 1, size: 100 };
  const ids = async (words: string, viewer = amber) =>
    (await listNotesForDesk(viewer, { words }, page)).rows.map((row) => row.id);

  it('find notes by their words, their author, and what was withdrawn', async () => {
    const id = await added('Whose quince was it?', 'AMBER');
    expect(await ids('quince')).toEqual([id]);
    expect(await ids('Demo editor (AMBER)')).toContain(id);
    await withdrawNote(amber, id);
    expect(await ids('quince')).toEqual([id]);
    expect(await ids('quince', green)).toEqual([]);
  });

  it('find nothing that no note holds', async () => {
    expect(await ids('medlar')).toEqual([]);
  });
});

describe('what a note can be on', () => {
  it('has a page of its own, or a place on one', async () => {
    const session = await owner.mechanismSession.findFirstOrThrow({
      where: { marking: 'CLEAR' },
      select: { slug: true, mechanism: { select: { slug: true } } },
    });
    const found = await findNotedRecord('editor-amber', { kind: 'session', slug: session.slug });
    expect(found?.href).toBe(`/mechanisms/${session.mechanism.slug}#${session.slug}`);
    expect(await findNotedRecord('editor-green', AMBER_BRIEFING)).toBeNull();
  });

  it('is led to on its page when a note on it is saved, whatever kind it is of', async () => {
    const one = { where: { marking: 'CLEAR' }, select: { slug: true } } as const;
    const on = {
      visit: await owner.visit.findFirstOrThrow(one),
      engagement: await owner.engagement.findFirstOrThrow(one),
      session: await owner.mechanismSession.findFirstOrThrow(one),
      exercise: await owner.exerciseEdition.findFirstOrThrow(one),
      agreement: await owner.agreement.findFirstOrThrow(one),
      commitment: await owner.commitment.findFirstOrThrow(one),
      briefing: await owner.briefing.findFirstOrThrow(one),
    };
    const note = text('On its page.');
    for (const [kind, { slug }] of Object.entries(on)) {
      const target = { kind: kind as keyof typeof on, slug };
      const { saved } = await addNote(amber, target, note);
      const kept = saved && (await findNoteForDesk(amber, saved.id));
      expect(kept?.record, kind).toMatchObject(target);
      expect(saved?.href, kind).toBe(addressOf(kept!.record, saved!.id));
      expect(await addNote(amber, { ...target, slug: 'none-such' }, note)).toEqual({ gone: true });
    }
    expect(await addNote(green, AMBER_BRIEFING, note)).toEqual({ gone: true });
  });
});
