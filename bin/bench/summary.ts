// Medians over the rounds, and each as a ratio to the floor's.
import type { Figures } from './load';

/** Each in the floor's own. */
type Ratios = { perSecond: number; p50: number; p99: number; memory: number };

export type Summary = Omit<Figures, 'answers'> & {
  name: string;
  /** Megabytes. */
  memory: number;
  ratio: Ratios;
};

export type Rounds = { rounds: Map<string, Figures[]>; memory: Map<string, number> };

export const FLOOR = 'the floor';
export const NOTING = 'adding a note';
export const SIGNING_IN = 'sign-in';

export function summarise({ rounds, memory }: Rounds): Summary[] {
  const medians = (name: string) => {
    const of = (figure: keyof Figures) =>
      median((rounds.get(name) ?? []).map((figures) => figures[figure]));
    return {
      ...{ perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), kept: of('kept') },
      memory: memory.get(name) ?? NaN,
    };
  };
  const floor = medians(FLOOR);
  return [...rounds.keys()].map((name) => {
    const figures = medians(name);
    const ratio = {
      perSecond: figures.perSecond / floor.perSecond,
      p50: figures.p50 / floor.p50,
      p99: figures.p99 / floor.p99,
      memory: figures.memory / floor.memory,
    };
    return { name, ...figures, ratio };
  });
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function tableOf(summary: Summary[]): string {
  const rows = summary.map(({ name, perSecond, p50, p99, memory, kept, ratio }) => [
    name,
    ...[perSecond.toFixed(0), ratio.perSecond.toFixed(2)],
    ...[p50.toFixed(1), ratio.p50.toFixed(2)],
    ...[p99.toFixed(1), ratio.p99.toFixed(2)],
    ...[String(memory), ratio.memory.toFixed(2)],
    `${(100 * kept).toFixed(0)} %`,
  ]);
  const to = 'to floor';
  return aligned([['', 'a second', to, 'p50 ms', to, 'p99 ms', to, 'MB', to, 'kept'], ...rows]);
}

export type Growth = { name: string; small: number; large: number; ratio: number };

/** How p99 grows with the record, in milliseconds. */
export function growthOf(small: Summary[], large: Summary[]): Growth[] {
  return small.flatMap(({ name, p99 }) => {
    const grown = large.find((row) => row.name === name);
    return grown ? [{ name, small: p99, large: grown.p99, ratio: grown.p99 / p99 }] : [];
  });
}

export function growthTable(growth: Growth[]): string {
  const rows = growth.map(({ name, small, large, ratio }) => [
    name,
    ...[small, large].map((ms) => ms.toFixed(1)),
    ratio.toFixed(2),
  ]);
  return aligned([['', 'p99 ms, small', 'p99 ms, large', 'ratio'], ...rows]);
}

/** The first column to the left, the others to the right. */
export function aligned(lines: string[][]): string {
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((line) => line[column]!.length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    )
    .join('\n');
}
