import type { TieRow } from '@/models/tie';
import { Flag } from './country';

/** Country by country: how many events the record holds of each pair. */
export function TieMatrix({ ties }: { ties: TieRow[] }) {
  const countries = [
    ...new Map(ties.flatMap(({ low, high }) => [low, high]).map((one) => [one.code, one])).values(),
  ].sort((a, b) => a.name.localeCompare(b.name));
  const events = new Map(
    ties.map((tie) => [tie.slug, Object.values(tie.years).reduce((sum, one) => sum + one, 0)]),
  );
  const most = Math.max(1, ...events.values());
  return (
    <>
      <p id="matrix-legend" className="mb-3 text-small text-muted">
        Events on record for each pair of countries; the stronger the colour, the more.
      </p>
      <div
        className="relative overflow-x-auto"
        role="region"
        aria-label="Ties, country by country"
        tabIndex={0}
      >
        <table aria-describedby="matrix-legend" className="border-collapse text-small tabular">
          <thead>
            <tr>
              <th scope="col" className="pr-4 text-left font-semibold">
                Country
              </th>
              {countries.map(({ code, name }) => (
                <th
                  key={code}
                  scope="col"
                  title={name}
                  className="min-w-14 border-b border-rule px-2 pb-1"
                >
                  <Flag code={code} />
                  <span className="block">{code}</span>
                  <span className="sr-only">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map((row) => (
              <tr key={row.code}>
                <th
                  scope="row"
                  className="border-b border-line py-2 pr-4 text-left font-semibold whitespace-nowrap"
                >
                  <a className="headline" href={`/countries/${row.code.toLowerCase()}`}>
                    {row.name}
                  </a>
                </th>
                {countries.map((column) => {
                  const slug = [row.code, column.code].sort().join('-').toLowerCase();
                  const count = events.get(slug);
                  if (row.code === column.code)
                    return <td key={column.code} className="border-b border-line bg-line/40" />;
                  if (count === undefined)
                    return (
                      <td key={column.code} className="border-b border-line text-center text-muted">
                        <span aria-hidden>·</span>
                        <span className="sr-only">no tie on record</span>
                      </td>
                    );
                  return (
                    <td
                      key={column.code}
                      className="border-b border-line text-center"
                      style={{
                        background: `color-mix(in srgb, var(--accent) ${Math.round(4 + (count / most) * 26)}%, transparent)`,
                      }}
                    >
                      <a className="block py-2 headline" href={`/ties/${slug}`}>
                        {count}
                        <span className="sr-only">
                          {' '}
                          events of {row.name} and {column.name}
                        </span>
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
