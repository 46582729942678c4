import { describe, expect, it } from 'vitest';
import { sampleRecord } from './record';
import { rowsOf } from './rows';

const rows = rowsOf(sampleRecord);

describe('the briefings of the sample', () => {
  it.each(rows.revision.map((revision) => [revision.title, revision] as const))(
    '“%s” numbers its citations one by one and uses each',
    (_title, revision) => {
      const numbers = rows.citation
        .filter(({ revisionId }) => revisionId === revision.id)
        .map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      const used = [...revision.body.matchAll(/\[\^(\d+)\]/g)].map((match) => Number(match[1]));
      const firstUses = [...new Set(used)];
      expect(firstUses).toEqual(numbers);
    },
  );

  it('have three to five key judgements, which keep likelihood and confidence to their fields', () => {
    for (const revision of rows.revision.filter(({ publishedAt }) => publishedAt)) {
      const judgements = rows.keyJudgement.filter(({ revisionId }) => revisionId === revision.id);
      expect(judgements.length, revision.title).toBeGreaterThanOrEqual(3);
      expect(judgements.length, revision.title).toBeLessThanOrEqual(5);
    }
    for (const { statement } of rows.keyJudgement) {
      expect(statement).not.toMatch(
        /\b(likely|unlikely|probably|perhaps|may|might|could|confiden\w*|certain\w*|chance)\b/i,
      );
    }
  });

  it('have no author who approved them', () => {
    for (const { revisionId, userId } of rows.author) {
      expect(rows.revision.find(({ id }) => id === revisionId)?.approvedById).not.toBe(userId);
    }
  });

  it('exist for every marking, and as draft and in review', () => {
    const markings = new Set(rows.briefing.map(({ marking }) => marking));
    expect(markings).toEqual(new Set(['CLEAR', 'GREEN', 'AMBER', 'RED']));
    const states = new Set(rows.briefing.map(({ state }) => state));
    for (const state of ['draft', 'in_review', 'published']) expect(states).toContain(state);
  });
});

describe('the sample record', () => {
  it('has a published briefing that anyone may read on each of six ties', () => {
    expect(rows.tie).toHaveLength(6);
    const open = new Set(
      rows.revision
        .filter(({ publishedAt, marking }) => publishedAt && marking === 'CLEAR')
        .map(({ id }) => id),
    );
    for (const tie of rows.tie) {
      const covered = rows.coverage.some(
        ({ tieId, revisionId }) => tieId === tie.id && open.has(revisionId),
      );
      expect(covered, tie.slug).toBe(true);
    }
  });

  it('has notes of every marking and every kind', () => {
    expect(new Set(rows.note.map(({ marking }) => marking))).toEqual(
      new Set(['CLEAR', 'GREEN', 'AMBER', 'RED']),
    );
    expect(new Set(rows.note.map(({ kind }) => kind)).size).toBe(5);
  });

  it('uses every source that it names', () => {
    const used = new Set([
      ...rows.citation.map(({ sourceId }) => sourceId),
      ...rows.disagreementClaim.map(({ sourceId }) => sourceId),
      ...rows.source.map(({ originId }) => originId),
    ]);
    expect(rows.source.filter(({ id }) => !used.has(id as string)).map(({ slug }) => slug)).toEqual(
      [],
    );
  });

  it('never quotes a source at length', () => {
    for (const { quote } of rows.citation) {
      const words = typeof quote === 'string' ? quote.split(/\s+/) : [];
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(8);
    }
  });
});
