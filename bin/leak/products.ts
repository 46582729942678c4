// What the desk of the random record wrote: briefings in their versions, and notes in threads.
import type { Marking } from '../../generated/prisma/enums';
import { share } from './events';
import type { Grower, Row, Value } from './grow';
import { cite, pointerTo } from './papers';
import { vocabulary as words } from './vocabulary';

const COVERED = [
  ...(['Tie', 'Visit', 'Engagement', 'MechanismSession'] as const),
  ...(['ExerciseEdition', 'Agreement', 'Commitment'] as const),
];
const NOTED = [...COVERED.filter((table) => table !== 'Tie'), 'Briefing' as const];

type Version = { published: boolean; covered: [table: string, row: Row][]; cited: Row[] };

export function growBriefings(g: Grower, size: number, desk: string[]): void {
  for (let n = 0; n < share(size, 9); n++) {
    const published = g.chance(75) ? 1 + g.pick(3) : 0;
    const versions = Array.from({ length: published }, () => draw(g, true));
    if (published === 0 || g.chance(25)) versions.push(draw(g, false));
    const markings = versions.map(({ covered, cited }) =>
      g.mark(...covered.map(([, row]) => row), ...cited),
    );
    // The last published version gives the briefing its marking; where there is none, the working copy.
    const marking = markings[Math.max(0, published - 1)]!;
    const states = published > 0 ? ['published', 'published', 'archived'] : ['draft', 'in_review'];
    const briefing = g.add(
      'Briefing',
      (word) => ({ slug: word, state: g.one(states), lastReviewed: g.day(), reviewBy: g.day() }),
      marking,
    );
    versions.forEach((version, index) =>
      growRevision(g, { briefing, number: index + 1, marking: markings[index]!, version, desk }),
    );
  }
}

function draw(g: Grower, published: boolean): Version {
  const covered = g
    .some(COVERED, 3)
    .filter((table) => g.rows[table].length > 0)
    .map((table): [string, Row] => [table, g.one(g.rows[table])]);
  return { published, covered, cited: g.some(g.rows.Source, 2) };
}

type Made = { briefing: Row; number: number; marking: Marking; version: Version; desk: string[] };

function growRevision(g: Grower, { briefing, number, marking, version, desk }: Made): void {
  const [author = '', approver = ''] = g.chance(50) ? desk : desk.toReversed();
  const notes = version.cited.map((_, index) => `[^${index + 1}]`);
  const revision = g.add(
    'Revision',
    (word) => ({
      ...{ briefingId: briefing.id, number, title: g.text(word), bluf: g.text(word) },
      body: `## ${g.text(word)}\n\n${g.text(word)}${notes.join(' ')}`,
      areas: g.some(words.area, 3),
      publishedAt: version.published ? g.day(Date.UTC(2014 + 2 * number, 0, 1), 700) : null,
      approvedById: version.published ? approver : null,
    }),
    marking,
  );
  const revisionId = revision.id;
  g.add('Author', () => ({ revisionId, userId: author }));
  for (let position = 1 + g.pick(2); position > 0; position--)
    g.add('KeyJudgement', (word) => ({
      ...{ revisionId, position, statement: g.text(word), basis: g.text(word) },
      ...{ likelihood: g.one(words.likelihood), confidence: g.one(words.confidence) },
    }));
  version.cited.forEach((source, index) => cite(g, source, 'Revision', revision, index + 1));
  version.covered.forEach(([table, row], position) =>
    g.add('Coverage', () => ({
      ...{ revisionId, position },
      ...Object.fromEntries(COVERED.map((name) => [pointerTo(name), null])),
      [pointerTo(table)]: row.id,
    })),
  );
}

/** A fifth of them answer another; some are resolved, some withdrawn, some were marked otherwise before. */
export function growNotes(g: Grower, size: number, desk: string[]): void {
  for (let n = 0; n < share(size, 20); n++) {
    const table = g.one(NOTED);
    const above = g.maybe(25, () => g.one(g.rows.Note.filter(({ parentId }) => !parentId)));
    const record = g.rows[table].length > 0 ? g.one(g.rows[table]) : null;
    if (!above && !record) continue;
    const on = above
      ? Object.fromEntries(NOTED.map((name) => [pointerTo(name), above[pointerTo(name)]!]))
      : Object.fromEntries(
          NOTED.map((name) => [pointerTo(name), name === table ? record!.id : null]),
        );
    growNote(g, { above, on, floor: above ?? record!, desk });
  }
}

type Written = { above: Row | null; on: Record<string, Value>; floor: Row; desk: string[] };

function growNote(g: Grower, { above, on, floor, desk }: Written): void {
  const marking = g.mark(floor);
  const editorId = g.one(desk);
  const kind = g.one(words.noteKind);
  const version = g.chance(25) ? 2 : 1;
  const resolved = g.chance(20) ? '2025-05-01T00:00:00Z' : null;
  const withdrawn = g.chance(15) ? '2025-05-02T00:00:00Z' : null;
  const note = g.add(
    'Note',
    (word) => ({
      ...{ kind, body: g.text(word), anchor: on.briefingId ? g.text(word) : null },
      ...{ ...on, parentId: above?.id ?? null, authorId: editorId, version },
      ...{ resolvedAt: resolved, resolvedById: resolved && g.one(desk) },
      ...{ withdrawnAt: withdrawn, withdrawnById: withdrawn && g.one(desk) },
    }),
    marking,
  );
  const noteId = note.id;
  if (version === 2) {
    // As strict as the record at least, and now and then stricter than the note is now.
    const before = g.mark(floor);
    g.add(
      'NoteVersion',
      (word) => ({ noteId, version: 1, kind, body: g.text(word), editorId }),
      before,
    );
  }
  g.add('NoteVersion', () => ({ noteId, version, kind, body: note.body!, editorId }), marking);
}
