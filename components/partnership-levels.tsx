import { When } from './when';

type Level = {
  id: string;
  title: string;
  date: string;
  citations: { source: { slug: string; title: string } }[];
};

/** The levels of partnership that two countries agreed, latest first, each with its sources. */
export function PartnershipLevels({ levels }: { levels: Level[] }) {
  return (
    <ol className="space-y-1.5">
      {levels.map((level) => (
        <li key={level.id}>
          <span className="font-serif text-lg">{level.title}</span>{' '}
          <span className="text-muted">
            <When start={level.date} />
          </span>
          {level.citations.map(({ source }) => (
            <a key={source.slug} className="ml-3 text-small link" href={`/sources/${source.slug}`}>
              {source.title}
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}
