// Whether the record of the benchmark is found by its words, which triggers would have kept and the copy has to.
import { askEach } from './load';
import { briefingSlug, noteId, noteText, titleOf, visitSlug } from './rows';

const NUMBER = 7;

/** Throws unless a search finds a briefing, a visit and a note of the benchmark. */
export async function checkSearch(url: string): Promise<void> {
  const sentence = noteText(NUMBER).body.split('.', 1)[0]!;
  const found = [
    ['briefing', titleOf(NUMBER), `/briefings/${briefingSlug(NUMBER)}"`],
    ['visit', titleOf(NUMBER), `/visits/${visitSlug(NUMBER)}"`],
    ['note', sentence, `#note-${noteId(1).slice(0, 19)}`],
  ] as const;
  const shots = found.map(([kind, words, says]) => ({
    path: `/search?kind=${kind}&q=${encodeURIComponent(`"${words}"`)}`,
    says,
  }));
  await askEach(url, shots, 200);
}
