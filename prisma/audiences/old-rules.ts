// Who sees a row, said the long way: by each row that it points to. The policies say it in one comparison, with columns
// that triggers keep; the tests hold the one against the other.

/** The rows that a row points to and that have to exist for a reader. */
const above: Record<string, string[]> = {
  Revision: ['Briefing'],
  Author: ['Revision'],
  KeyJudgement: ['Revision'],
  Coverage: [
    ...['Revision', 'Visit', 'Engagement', 'MechanismSession', 'ExerciseEdition', 'Agreement'],
    'Commitment',
  ],
  OfficeHolding: ['Person'],
  Citation: [
    ...['Source', 'Visit', 'Engagement', 'Mechanism', 'MechanismSession', 'ExerciseSeries'],
    ...['ExerciseEdition', 'Agreement', 'AgreementEvent', 'Commitment', 'CommitmentEvent'],
    ...['Person', 'OfficeHolding', 'Revision'],
  ],
  Participation: ['Person', 'Engagement', 'MechanismSession', 'Visit'],
  ExerciseSeriesParticipant: ['ExerciseSeries'],
  Snapshot: ['Source'],
  Disagreement: ['Visit', 'Mechanism', 'ExerciseSeries', 'ExerciseEdition', 'Agreement'],
  DisagreementClaim: ['Disagreement', 'Source'],
  Note: [
    ...['Visit', 'Engagement', 'MechanismSession', 'ExerciseEdition', 'Agreement', 'Commitment'],
    'Briefing',
  ],
  NoteVersion: ['Note'],
};

/** The tables whose rows are seen by what they point to. */
export const derived = Object.keys(above);

const own: Record<string, (alias: string, edits: boolean) => string> = {
  Briefing: (alias, edits) => `(${alias}."state" IN ('published', 'archived') OR ${edits})`,
  Revision: (alias, edits) => `(${alias}."publishedAt" IS NOT NULL OR ${edits})`,
  Note: (alias, edits) => `(${alias}."withdrawnAt" IS NULL OR ${edits})`,
};
const unmarked = derived.filter((table) => !['Revision', 'Note', 'NoteVersion'].includes(table));

/** The rows that a row tells of, by the table that joins the two: all of them have to exist for a reader, too. */
const told: Record<string, [by: string, key: string, tables: string[]][]> = {
  Revision: [
    [
      'Coverage',
      'revisionId',
      [
        ...['Visit', 'Engagement', 'MechanismSession', 'ExerciseEdition', 'Agreement'],
        'Commitment',
      ],
    ],
    ['Citation', 'revisionId', ['Source']],
  ],
  Disagreement: [['DisagreementClaim', 'disagreementId', ['Source']]],
};

const columnTo = (table: string) => `${table[0]!.toLowerCase()}${table.slice(1)}Id`;

/** A condition: whether a row exists for a reader of this clearance. */
export function existsFor(clearance: string, edits: boolean, table: string, alias = 't'): string {
  const conditions = (above[table] ?? []).map((parent, index) => {
    const key = parent === 'ExerciseSeries' && table !== 'Citation' && table !== 'Disagreement';
    const column = key ? 'seriesId' : columnTo(parent);
    const inner = `${alias}${index}`;
    return `(${alias}."${column}" IS NULL OR EXISTS (SELECT 1 FROM "${parent}" ${inner}
      WHERE ${inner}."id" = ${alias}."${column}" AND ${existsFor(clearance, edits, parent, inner)}))`;
  });
  if (!unmarked.includes(table)) conditions.push(`${alias}."marking" <= '${clearance}'`);
  for (const [by, key, tables] of told[table] ?? [])
    for (const one of tables)
      conditions.push(`NOT EXISTS (SELECT 1 FROM "${by}" by JOIN "${one}" one ON one."id" = by."${columnTo(one)}"
        WHERE by."${key}" = ${alias}."id" AND one."marking" > '${clearance}')`);
  const rule = own[table];
  if (rule) conditions.push(rule(alias, edits));
  return conditions.join(' AND ');
}
