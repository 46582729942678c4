import { Flag } from './country';
import { When } from './when';

type Country = { code: string; name: string };

/** The name of a tie with its flags, the level of partnership agreed last, and where the tie stands. */
export function TieHeading({
  tie: { low, high, summary, partnerships },
}: {
  tie: {
    low: Country;
    high: Country;
    summary: string | null;
    partnerships: { title: string; date: string }[];
  };
}) {
  const [partnership] = partnerships;
  return (
    <header className="mt-8 mb-6 md:mt-12">
      {partnership && (
        <p className="mb-3 label text-accent">
          {partnership.title} since <When start={partnership.date} />
        </p>
      )}
      <h1 className="font-serif text-display font-medium">
        <a className="headline" href={`/countries/${low.code.toLowerCase()}`}>
          {low.name}
        </a>
        <span className="text-muted">–</span>
        <wbr />
        <a className="headline" href={`/countries/${high.code.toLowerCase()}`}>
          {high.name}
        </a>
      </h1>
      <p className="mt-3">
        <Flag code={low.code} className="mr-2" />
        <Flag code={high.code} />
      </p>
      {summary && (
        <p className="mt-4 max-w-(--container-measure) font-serif text-lead">{summary}</p>
      )}
    </header>
  );
}
