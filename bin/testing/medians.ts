/** How often each is tried. */
export const TURNS = 41;

/** What each of these takes, the median in milliseconds: in turn, so that a busy machine slows all of them alike. */
export async function mediansOf(tried: Record<string, (turn: number) => Promise<unknown>>) {
  const times: Record<string, number[]> = {};
  const all = Object.entries(tried);
  for (let turn = 0; turn < TURNS; turn++) {
    // Each is the first as often as the others: what comes after a pause is slower.
    for (const at of all.keys()) {
      const [name, work] = all[(at + turn) % all.length]!;
      const start = performance.now();
      await work(turn);
      (times[name] ??= []).push(performance.now() - start);
    }
  }
  const medians = Object.entries(times).map(
    ([name, all]) => [name, all.sort((a, b) => a - b)[TURNS >> 1]!] as const,
  );
  const figures = medians.map(([, median]) => median);
  return {
    fastest: Math.min(...figures),
    slowest: Math.max(...figures),
    words: medians.map(([name, median]) => `${name} ${median.toFixed(1)}`).join(', '),
  };
}
