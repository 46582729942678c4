import type { ExerciseRow } from '@/models/exercise-series';
import { EXERCISE_DOMAINS } from '@/lib/vocabulary';
import { Flag } from './country';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Exercise series, one line each: last held, who takes part, how many editions. */
export function ExerciseTable({ series }: { series: ExerciseRow[] }) {
  return (
    <table className="rows">
      <caption className="sr-only">Exercise series, the latest edition first</caption>
      <thead>
        <tr>
          <th scope="col">Last held</th>
          <th scope="col">Series</th>
          <th scope="col">Countries</th>
          <th scope="col">Domain</th>
          <th scope="col" className="num">
            Editions
          </th>
          <th scope="col">
            <span className="sr-only">Marking</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map((row) => (
          <tr key={row.slug}>
            <td>{row.last && <When start={row.last.start} end={row.last.end} />}</td>
            <th scope="row" className="lead">
              <a className="headline" href={`/exercises/${row.slug}`}>
                {row.name}
              </a>
            </th>
            <td>
              {row.countries.map((country) => (
                <span key={country.code} className="mr-4 whitespace-nowrap">
                  <Flag code={country.code} className="mr-1.5" />
                  {country.name}
                </span>
              ))}
            </td>
            <td>{EXERCISE_DOMAINS[row.domain]}</td>
            <td className="num">
              {row.editions}
              <span className="md:sr-only"> {row.editions === 1 ? 'edition' : 'editions'}</span>
            </td>
            <td>{row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
