// Medians over the rounds, and each as a ratio to the floor's.
import type { Figures } from './load';

export type Summary = Figures & {
  name: string;
  /** Requests a second, in those of the floor. */
  ratio: number;
  /** Megabytes. */
  memory: number;
};

export type Rounds = { rounds: Map<string, Figures[]>; memory: Map<string, number> };

export const FLOOR = 'the floor';

export function summarise({ rounds, memory }: Rounds): Summary[] {
  const medians = (name: string): Figures => {
    const all = rounds.get(name) ?? [];
    return {
      perSecond: median(all.map((figures) => figures.perSecond)),
      p50: median(all.map((figures) => figures.p50)),
      p99: median(all.map((figures) => figures.p99)),
    };
  };
  const floor = medians(FLOOR).perSecond;
  return [...rounds.keys()].map((name) => {
    const figures = medians(name);
    return { name, ...figures, ratio: figures.perSecond / floor, memory: memory.get(name) ?? NaN };
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
  const rows = summary.map(({ name, perSecond, ratio, p50, p99, memory }) => [
    name,
    perSecond.toFixed(0),
    ratio.toFixed(2),
    p50.toFixed(1),
    p99.toFixed(1),
    String(memory),
  ]);
  return aligned([['', 'a second', 'to the floor', 'p50 ms', 'p99 ms', 'MB'], ...rows]);
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
function aligned(lines: string[][]): string {
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
