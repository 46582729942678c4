/** A small flag; the name beside it says the country, so the picture is silent. */
export function Flag({ code, className = '' }: { code: string; className?: string }) {
  return (
    // eslint-disable-next-line @next/next/no-img-element -- a 1 kB SVG of our own host needs no optimiser
    <img
      src={`/flags/${code.toLowerCase()}.svg`}
      alt=""
      width={18}
      height={12}
      loading="lazy"
      className={`inline-block h-3 w-[1.125rem] object-cover align-[-0.05em] ring-1 ring-line ${className}`}
    />
  );
}

/** Flag and name; a link to the country's page unless told otherwise. */
export function CountryName({
  country,
  plain,
}: {
  country: { code: string; name: string };
  plain?: boolean;
}) {
  const name = plain ? (
    country.name
  ) : (
    <a className="headline" href={`/countries/${country.code.toLowerCase()}`}>
      {country.name}
    </a>
  );
  return (
    <span className="whitespace-nowrap">
      <Flag code={country.code} className="mr-1.5" />
      {name}
    </span>
  );
}

/** A tie as its two countries: "India–Malaysia". */
export function TieName({
  tie,
  plain,
}: {
  tie: { slug: string; low: { code: string; name: string }; high: { code: string; name: string } };
  plain?: boolean;
}) {
  const text = `${tie.low.name}–${tie.high.name}`;
  return plain ? (
    <span>{text}</span>
  ) : (
    <a className="headline" href={`/ties/${tie.slug}`}>
      {text}
    </a>
  );
}
