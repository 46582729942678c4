// Medians over the rounds, and each as a ratio to the floor's.
import type { Figures } from './load';

export type Summary = Figures & {
  name: string;
  /** Requests a second, in those of the floor. */
  ratio: number;
  /** Megabytes. */
  memory: number;
};

export const FLOOR = 'the floor';

export function summarise(rounds: Map<string, Figures[]>, memory: Map<string, number>): Summary[] {
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
  const lines = [['', 'a second', 'to the floor', 'p50 ms', 'p99 ms', 'MB'], ...rows];
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
