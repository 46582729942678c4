// What the random record has on paper: agreements, commitments, sources, and what is cited for what.
import { createHash } from 'node:crypto';
import { share } from './events';
import { dayAfter, type Grower, type Row, type Table } from './grow';
import { vocabulary as words } from './vocabulary';

const oneOfThem = (column: string, id: string, columns: readonly string[]) =>
  Object.fromEntries(columns.map((name) => [name, name === column ? id : null]));

/** Any row on the way from a table to the column that points to it. */
export const pointerTo = (table: string) => `${table[0]!.toLowerCase()}${table.slice(1)}Id`;

export function growSources(g: Grower, size: number): void {
  for (let n = 0; n < share(size, 12); n++) {
    const origin = g.maybe(20, () => g.one(g.rows.Source));
    const source = g.add(
      'Source',
      (word) => ({
        ...{ slug: word, title: g.text(word), publisher: `Press ${word}`, language: word },
        ...{ url: `https://${word}.example/`, published: g.day(), retrieved: g.day() },
        ...{ reliability: g.one(words.reliability), originId: origin?.id ?? null },
        archivedAt: g.maybe(10, () => '2025-01-01T00:00:00Z'),
      }),
      g.mark(),
    );
    if (!g.chance(40)) continue;
    g.add('Snapshot', (word) => {
      const text = g.text(word);
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { sourceId: source.id, text, sha256 };
    });
  }
}

export function growAgreements(g: Grower, size: number): void {
  for (let n = 0; n < share(size, 8); n++) {
    const tie = g.one(g.rows.Tie);
    const parent = g.maybe(30, () => g.one(g.rows.Agreement));
    const agreement = g.add(
      'Agreement',
      (word) => ({
        ...{ slug: word, tieId: tie.id, title: g.text(word), type: g.one(words.agreementType) },
        ...{ binding: g.one(words.binding), parentId: parent?.id ?? null },
        ...{ summary: g.text(word), areas: g.some(words.area, 3) },
      }),
      g.mark(),
    );
    for (const kind of g.some(words.agreementEvent, 3)) {
      const during = g.rows.Visit.filter(({ tieId }) => tieId === tie.id);
      const visit = during.length > 0 ? g.maybe(40, () => g.one(during)) : null;
      const dated = { kind, date: visit?.start ?? g.day(), visitId: visit?.id ?? null };
      g.add(
        'AgreementEvent',
        (word) => ({ ...dated, agreementId: agreement.id, place: word, summary: g.text(word) }),
        g.mark(agreement, visit),
      );
    }
  }
}

const MADE_AT = ['visitId', 'mechanismSessionId', 'agreementId'] as const;

export function growCommitments(g: Grower, size: number): void {
  const mechanisms = new Map(g.rows.Mechanism.map((row) => [row.id, row]));
  for (let n = 0; n < share(size, 9); n++) {
    const table = g.one(['Visit', 'MechanismSession', 'Agreement'] as const);
    if (g.rows[table].length === 0) continue;
    const place = g.one(g.rows[table]);
    const tieId = place.tieId ?? mechanisms.get(place.mechanismId as string)!.tieId!;
    const madeOn = g.day(Date.UTC(2016, 0, 1), 3600);
    const commitment = g.add(
      'Commitment',
      (word) => ({
        ...{
          slug: word,
          tieId,
          text: g.text(word),
          madeOn,
          area: g.maybe(70, () => g.one(words.area)),
        },
        due: g.maybe(70, () => dayAfter(madeOn, g.pick(900))),
        promisorCode: g.maybe(50, () => 'IN'),
        ...oneOfThem(pointerTo(table), place.id, MADE_AT),
      }),
      g.mark(place),
    );
    growOutcomes(g, commitment);
  }
}

/** Fulfilment needs a source that came out on or after the promise. */
function growOutcomes(g: Grower, commitment: Row): void {
  const later = g.rows.Source.filter(({ published }) => published! >= commitment.madeOn!);
  const kinds = [
    'made',
    'progressed',
    'lapsed',
    ...(later.length ? ['fulfilled', 'fulfilled'] : []),
  ];
  for (const kind of g.some(kinds, 2)) {
    const event = g.add(
      'CommitmentEvent',
      (word) => ({
        ...{ commitmentId: commitment.id, kind },
        ...{ date: dayAfter(String(commitment.madeOn), g.pick(300)), summary: g.text(word) },
      }),
      g.mark(commitment),
    );
    if (kind === 'fulfilled') cite(g, g.one(later), 'CommitmentEvent', event);
  }
}

const CITED = [
  ...(['Visit', 'Engagement', 'Mechanism', 'MechanismSession', 'ExerciseSeries'] as const),
  ...(['ExerciseEdition', 'Agreement', 'AgreementEvent', 'Commitment', 'CommitmentEvent'] as const),
  ...(['Partnership', 'Person', 'OfficeHolding', 'Revision'] as const),
];
const CITED_IN = CITED.map(pointerTo);

export function cite(g: Grower, source: Row, table: Table, row: Row, number: number | null = null) {
  g.add('Citation', (word) => ({
    ...{ sourceId: source.id, quote: g.maybe(50, () => g.text(word)), gist: g.text(word), number },
    ...{ credibility: 1 + g.pick(6), field: word },
    ...oneOfThem(pointerTo(table), row.id, CITED_IN),
  }));
}

export function growCitations(g: Grower): void {
  for (const table of CITED.filter((name) => name !== 'Revision')) {
    for (const row of g.rows[table])
      for (const source of g.some(g.rows.Source, 2)) cite(g, source, table, row);
  }
}

const DISPUTED = ['Visit', 'Mechanism', 'ExerciseSeries', 'ExerciseEdition', 'Agreement'] as const;

export function growDisagreements(g: Grower, size: number, settledBy: string): void {
  for (let n = 0; n < share(size, 4); n++) {
    const table = g.one(DISPUTED);
    if (g.rows[table].length === 0) continue;
    const about = g.one(g.rows[table]);
    const tieId = about.tieId ?? g.one(g.rows.Tie).id;
    const disagreement = g.add('Disagreement', (word) => {
      const reason = g.maybe(40, () => g.text(word));
      return {
        ...{ tieId, question: g.text(word), reason },
        ...{ settledAt: reason && '2025-06-01T00:00:00Z', settledById: reason && settledBy },
        ...oneOfThem(pointerTo(table), about.id, DISPUTED.map(pointerTo)),
      };
    });
    const claimed = { disagreementId: disagreement.id };
    for (const source of g.some(g.rows.Source, 3))
      g.add('DisagreementClaim', (word) => ({
        ...claimed,
        ...{ statement: g.text(word), sourceId: source.id },
      }));
  }
}
