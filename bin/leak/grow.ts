// What the random record of the leak proof grows from: rows, each with a token of its own in all its texts.
import { createHash } from 'node:crypto';
import type { Marking } from '../../generated/prisma/enums';
import { numbersFrom, one, sentence } from '../bench/words';

export type Value = string | number | boolean | null | readonly string[];
export type Row = { id: string } & Record<string, Value>;

/** The tables that grow, each after those that its rows point to. */
export const TABLES = [
  ...(['Person', 'Organisation', 'Office', 'OfficeHolding', 'Tie', 'Partnership'] as const),
  ...(['Mechanism', 'MechanismSession', 'Visit', 'Engagement', 'Participation'] as const),
  ...(['ExerciseSeries', 'ExerciseSeriesParticipant', 'ExerciseEdition'] as const),
  ...(['Agreement', 'AgreementEvent', 'Commitment', 'CommitmentEvent'] as const),
  ...(['Source', 'Snapshot', 'Briefing', 'Revision', 'Author', 'KeyJudgement'] as const),
  ...([
    'Citation',
    'Coverage',
    'Disagreement',
    'DisagreementClaim',
    'Note',
    'NoteVersion',
  ] as const),
] as const;

export type Table = (typeof TABLES)[number];
export type Rows = Record<Table, Row[]>;

export const MARKINGS: Marking[] = ['CLEAR', 'GREEN', 'AMBER', 'RED'];
export const rank = (marking: Value | undefined) => MARKINGS.indexOf(marking as Marking);

/** Every token of any record, in any text; what it says last is the marking of its row. */
export const TOKEN = /zq[a-z]+\d{5}[a-z]*qz/g;

/** A word that no language has and search leaves whole: `zqvisit00042redqz`. */
export function token(kind: string, number: number, marking = ''): string {
  return `zq${kind}${String(number).padStart(5, '0')}${marking}qz`.toLowerCase();
}

/** In the form of a uuid 7, the same in every run. */
export function idOf(kind: string, number: number): string {
  const hash = createHash('sha256').update(`${kind} ${number}`).digest('hex');
  return `019c${hash.slice(0, 4)}-${hash.slice(4, 8)}-7${hash.slice(8, 11)}-8${hash.slice(11, 14)}-${hash.slice(14, 26)}`;
}

export function emptyRows(): Rows {
  return Object.fromEntries(TABLES.map((table) => [table, [] as Row[]])) as Rows;
}

const EPOCH = Date.UTC(2024, 0, 1);

/** Draws by lot from a seed, and puts rows beside each other. */
export class Grower {
  readonly rows = emptyRows();
  readonly pick: (below: number) => number;
  private grown = 0;

  constructor(seed: number) {
    this.pick = numbersFrom(seed);
  }

  /** A row with its id, its hours and, for the texts, its token. */
  add(table: Table, make: (token: string) => Record<string, Value>, marking?: Marking): Row {
    const number = ++this.grown;
    const word = token(table, number, marking ?? '');
    const at = new Date(EPOCH + this.pick(1000) * 86_400_000 + number * 1000).toISOString();
    const row: Row = {
      id: idOf(table, number),
      ...(marking && { marking }),
      ...{ createdAt: at, updatedAt: at },
      ...make(word),
    };
    this.rows[table].push(row);
    return row;
  }

  /** A sentence with the token in it. */
  text(word: string): string {
    return `${sentence(this.pick)} ${word}`;
  }

  one<T>(list: readonly T[]): T {
    return one(this.pick, list);
  }

  /** Up to `most` different ones. */
  some<T>(list: readonly T[], most: number): T[] {
    if (list.length === 0) return [];
    return [...new Set(Array.from({ length: this.pick(most + 1) }, () => this.one(list)))];
  }

  chance(percent: number): boolean {
    return this.pick(100) < percent;
  }

  maybe<T>(percent: number, value: () => T): T | null {
    return this.chance(percent) ? value() : null;
  }

  /** A marking not below those of what the row hangs on. */
  mark(...above: (Row | null)[]): Marking {
    const floor = Math.max(0, ...above.map((row) => rank(row?.marking)));
    return this.chance(55) ? MARKINGS[floor]! : MARKINGS[floor + this.pick(4 - floor)]!;
  }

  /** `2019-04-07`. */
  day(from = Date.UTC(2016, 0, 1), days = 4200): string {
    return dayAfter(from, this.pick(days));
  }
}

export function dayAfter(from: number | string, days: number): string {
  const start = typeof from === 'number' ? from : Date.parse(from);
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}
