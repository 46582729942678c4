import type { AgreementRow } from '@/models/agreement';
import { AGREEMENT_EVENT_KINDS, AGREEMENT_TYPES } from '@/lib/vocabulary';
import { TieName } from './country';
import { MarkingLabel } from './marking';
import { When } from './when';

/** Agreements, one line each: the last event, what it is, where it stands. */
export function AgreementTable({
  agreements,
  tie = true,
}: {
  agreements: AgreementRow[];
  /** Whether to name the tie. */ tie?: boolean;
}) {
  return (
    <table className="rows">
      <caption className="sr-only">Agreements, the latest event first</caption>
      <thead>
        <tr>
          <th scope="col">Last event</th>
          <th scope="col">Agreement</th>
          {tie && <th scope="col">Tie</th>}
          <th scope="col">Type</th>
          <th scope="col">Standing</th>
          <th scope="col">Since</th>
          <th scope="col">
            <span className="sr-only">Marking</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {agreements.map((row) => (
          <tr key={row.slug}>
            <td>{row.last && <When start={row.last} />}</td>
            <th scope="row" className="lead">
              <a className="headline" href={`/agreements/${row.slug}`}>
                {row.title}
              </a>
            </th>
            {tie && (
              <td className="whitespace-nowrap">
                <TieName tie={row.tie} />
              </td>
            )}
            <td>{AGREEMENT_TYPES[row.type]}</td>
            <td>{row.status && AGREEMENT_EVENT_KINDS[row.status]}</td>
            <td>{row.first && <When start={row.first} />}</td>
            <td>{row.marking !== 'CLEAR' && <MarkingLabel marking={row.marking} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
