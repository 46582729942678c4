import type { MechanismRow } from '@/models/mechanism';
import { formatOrdinal } from '@/lib/format';
import { LEVELS } from '@/lib/vocabulary';
import { TieName } from './country';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Mechanisms, one line each: who meets, how often, and when last. */
export function MechanismTable({
  mechanisms,
  tie = true,
}: {
  mechanisms: MechanismRow[];
  /** Whether to name the tie. */ tie?: boolean;
}) {
  return (
    <table className="rows">
      <caption className="sr-only">Mechanisms by tie</caption>
      <thead>
        <tr>
          <th scope="col">Mechanism</th>
          {tie && <th scope="col">Tie</th>}
          <th scope="col">Level</th>
          <th scope="col">Cadence</th>
          <th scope="col">Last session</th>
          <th scope="col">
            <span className="sr-only">Marking</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {mechanisms.map((row) => (
          <tr key={row.slug}>
            <th scope="row" className="lead">
              <a className="headline" href={`/mechanisms/${row.slug}`}>
                {row.name}
                {row.shortName && ` (${row.shortName})`}
              </a>
            </th>
            {tie && (
              <td className="whitespace-nowrap">
                <TieName tie={row.tie} />
              </td>
            )}
            <td>{LEVELS[row.level]}</td>
            <td>{row.cadence}</td>
            <td>
              {row.last && (
                <>
                  {row.last.ordinal !== null && `${formatOrdinal(row.last.ordinal)}, `}
                  <When start={row.last.date} />
                  {row.last.city && `, ${row.last.city}`}
                </>
              )}
            </td>
            <td>{row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
