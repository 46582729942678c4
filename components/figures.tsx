/** A row of figures, each a link to its section of the page: noun, anchor, number, plural where it is irregular. */
export function Figures({
  figures,
}: {
  figures: [noun: string, anchor: string, number: number, nouns?: string][];
}) {
  const shown = figures.filter(([, , number]) => number > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="grid grid-cols-3 gap-x-6 gap-y-4 border-y border-line py-4 sm:flex sm:flex-wrap sm:gap-x-10">
      {shown.map(([noun, anchor, number, nouns = `${noun}s`]) => (
        <li key={anchor}>
          <a className="block headline" href={`#${anchor}`}>
            <span className="block font-serif text-head lining-nums">{number}</span>
            <span className="text-small text-muted">{number === 1 ? noun : nouns}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
