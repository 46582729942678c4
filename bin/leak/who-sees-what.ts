// Who sees what, told a second time and in other words than the database's policies: what the leak proof believes.
import { clearanceOf, edits, type Audience } from '../../lib/audience';
import { emptyRows, rank, TABLES, type Row, type Rows, type Table } from './grow';

/** To what a row belongs: where that does not exist, the row does not either. */
const BELONGS: Partial<Record<Table, Table[]>> = {
  OfficeHolding: ['Person'],
  MechanismSession: ['Mechanism'],
  Engagement: ['Visit'],
  Participation: ['Person', 'Visit', 'Engagement', 'MechanismSession'],
  ExerciseSeriesParticipant: ['ExerciseSeries'],
  ExerciseEdition: ['ExerciseSeries'],
  AgreementEvent: ['Agreement', 'Visit'],
  Commitment: ['Visit', 'MechanismSession', 'Agreement'],
  CommitmentEvent: ['Commitment'],
  Snapshot: ['Source'],
  Revision: ['Briefing'],
  Author: ['Revision'],
  KeyJudgement: ['Revision'],
  Citation: [
    ...(['Source', 'Visit', 'Engagement', 'Mechanism', 'MechanismSession', 'Person'] as const),
    ...(['ExerciseSeries', 'ExerciseEdition', 'Agreement', 'AgreementEvent'] as const),
    ...(['Commitment', 'CommitmentEvent', 'OfficeHolding', 'Revision'] as const),
    'Partnership',
  ],
  Coverage: [
    ...(['Revision', 'Visit', 'Engagement', 'MechanismSession'] as const),
    ...(['ExerciseEdition', 'Agreement', 'Commitment'] as const),
  ],
  Disagreement: ['Visit', 'Mechanism', 'ExerciseSeries', 'ExerciseEdition', 'Agreement'],
  DisagreementClaim: ['Disagreement', 'Source'],
  Note: [
    ...(['Visit', 'Engagement', 'MechanismSession', 'ExerciseEdition'] as const),
    ...(['Agreement', 'Commitment', 'Briefing'] as const),
  ],
  NoteVersion: ['Note'],
};

/** What a row tells of, by the rows that join the two: where one of those does not exist, the row does not either. */
const TELLS: Partial<Record<Table, [by: Table, key: string, tables: Table[]][]>> = {
  Revision: [
    [
      'Coverage',
      'revisionId',
      [
        ...(['Visit', 'Engagement', 'MechanismSession'] as const),
        ...(['ExerciseEdition', 'Agreement', 'Commitment'] as const),
      ],
    ],
    ['Citation', 'revisionId', ['Source']],
  ],
  Disagreement: [['DisagreementClaim', 'disagreementId', ['Source']]],
};

/** What a row merely mentions, by the column: where that does not exist, the row says nothing of it. */
const MENTIONS: Partial<Record<Table, Record<string, Table>>> = {
  Office: { organisationId: 'Organisation' },
  Mechanism: { parentId: 'Mechanism' },
  Visit: { headId: 'Person' },
  Agreement: { parentId: 'Agreement' },
  Source: { originId: 'Source' },
};

/** The columns of a table that point to another; series and sessions have names of their own. */
const columnsTo = (table: Table) =>
  table === 'ExerciseSeries'
    ? ['seriesId', 'exerciseSeriesId']
    : [`${table[0]!.toLowerCase()}${table.slice(1)}Id`];

/** The rows that exist for an audience, as they are where no other ever was. */
export function seenBy(audience: Audience, rows: Rows): Rows {
  const clearance = rank(clearanceOf(audience));
  return keep(rows, (table, row) => {
    if (rank(row.marking) > clearance) return false;
    if (edits(audience)) return true;
    if (table === 'Briefing') return row.state === 'published' || row.state === 'archived';
    if (table === 'Revision') return row.publishedAt !== null;
    return table !== 'Note' || row.withdrawnAt === null;
  });
}

/** The rows that stay, and of the others nothing: neither what belongs to them nor a mention. */
export function keep(rows: Rows, stays: (table: Table, row: Row) => boolean): Rows {
  const kept = emptyRows();
  const ids = new Map<Table, Set<unknown>>();
  const isThere = (table: Table, id: unknown) => !id || ids.get(table)!.has(id);
  const isAllThere = (row: Row, tables: Table[]) =>
    tables.every((above) => columnsTo(above).every((column) => isThere(above, row[column])));
  const tellsOfAbsent = (table: Table): Set<unknown> =>
    new Set(
      (TELLS[table] ?? []).flatMap(([by, key, tables]) =>
        rows[by].filter((one) => !isAllThere(one, tables)).map((one) => one[key]),
      ),
    );
  const ties = new Set<unknown>(rows.Tie.filter((row) => stays('Tie', row)).map(({ id }) => id));
  const onTie = ({ tieId }: Row) => !tieId || ties.has(tieId);
  // Whom an agreement, a source or a note names stands before it; ties come last, for they live by what they hold.
  for (const table of TABLES.filter((name) => name !== 'Tie')) {
    const known = new Set<unknown>();
    ids.set(table, known);
    const absent = tellsOfAbsent(table);
    for (const row of rows[table]) {
      const belongs = isAllThere(row, BELONGS[table] ?? []) && !absent.has(row.id);
      // A reply belongs to its thread.
      const answers = table !== 'Note' || !row.parentId || known.has(row.parentId);
      if (!stays(table, row) || !onTie(row) || !belongs || !answers) continue;
      known.add(row.id);
      const mentions = Object.entries(MENTIONS[table] ?? {}).filter(
        ([column, other]) => !isThere(other, row[column]),
      );
      kept[table].push({
        ...row,
        ...Object.fromEntries(mentions.map(([column]) => [column, null])),
      });
    }
  }
  kept.Tie = rows.Tie.filter((tie) => ties.has(tie.id) && holdsSomething(kept, tie));
  return kept;
}

const ON_TIES = [
  ...(['Partnership', 'Visit', 'Engagement', 'Mechanism'] as const),
  ...(['Agreement', 'Commitment', 'Coverage'] as const),
];

/** A tie has no marking: it is found by those who find something in it. */
function holdsSomething(rows: Rows, tie: Row): boolean {
  if (ON_TIES.some((table) => rows[table].some(({ tieId }) => tieId === tie.id))) return true;
  const seriesOf = (code: unknown) =>
    rows.ExerciseSeriesParticipant.filter(({ countryCode }) => countryCode === code).map(
      ({ seriesId }) => seriesId,
    );
  const theirs = new Set(seriesOf(tie.highCode));
  return seriesOf(tie.lowCode).some((seriesId) => theirs.has(seriesId));
}
