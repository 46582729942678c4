import type { TieRow } from '@/models/tie';
import { Flag, TieName } from './country';
import { Sparkline } from './sparkline';
import { When } from './when';

/** Ties, one line each: the two countries, how close they say they are, what there is, and how lively it is. */
export function TieTable({ ties, today }: { ties: TieRow[]; today: string }) {
  return (
    <table className="rows">
      <caption className="sr-only">Ties, the one where something happened last first</caption>
      <thead>
        <tr>
          <th scope="col">Tie</th>
          <th scope="col">Partnership</th>
          <th scope="col">Last event</th>
          <th scope="col" className="num">
            Visits
          </th>
          <th scope="col" className="num">
            Exercises
          </th>
          <th scope="col" className="num">
            Briefings
          </th>
          <th scope="col">Fifteen years</th>
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => (
          <tr key={tie.slug}>
            <th scope="row" className="lead whitespace-nowrap">
              <Flag code={tie.low.code} className="mr-1" />
              <Flag code={tie.high.code} className="mr-2" />
              <TieName tie={tie} />
            </th>
            <td>{tie.partnership}</td>
            <td>{tie.last ? <When start={tie.last} /> : 'Nothing yet'}</td>
            <Number value={tie.lanes.visit} noun="visit" />
            <Number value={tie.lanes.exercise} noun="exercise" />
            <Number value={tie.lanes.briefing} noun="briefing" />
            <td>
              <Sparkline years={tie.years} until={+today.slice(0, 4)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Number({ value = 0, noun }: { value: number | undefined; noun: string }) {
  return (
    <td className="num">
      {value}
      <span className="md:sr-only"> {value === 1 ? noun : `${noun}s`}</span>
    </td>
  );
}
