import type { ReactNode } from 'react';
import { Instant } from './when';

type Session = {
  id: string;
  agent: string | null;
  address: string | null;
  lastSeenAt: Date;
  createdAt: Date;
};

/** Browsers that are signed in; `control` gives each row its button. */
export function SessionTable({
  sessions,
  control,
}: {
  sessions: Session[];
  control?: (session: Session) => ReactNode;
}) {
  return (
    <table className="rows">
      <caption className="sr-only">Browsers that are signed in</caption>
      <thead>
        <tr>
          <th scope="col">Browser</th>
          <th scope="col">Address</th>
          <th scope="col">Signed in</th>
          <th scope="col">Last seen</th>
          {control && (
            <th scope="col">
              <span className="sr-only">End</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <th scope="row" className="lead">
              {browserName(session.agent)}
            </th>
            <td>{session.address}</td>
            <td>
              <span className="md:hidden">Signed in </span>
              <Instant at={session.createdAt} />
            </td>
            <td>
              <span className="md:hidden">Last seen </span>
              <Instant at={session.lastSeenAt} />
            </td>
            {control && <td>{control(session)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const BROWSERS = ['Edg', 'OPR', 'Firefox', 'HeadlessChrome', 'Chrome', 'Safari', 'curl'];
const NAMES: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', HeadlessChrome: 'Chrome' };
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'];

/** A hint for people, nothing to rely on: "Firefox on Linux". */
function browserName(agent: string | null): string {
  const browser = BROWSERS.find((name) => agent?.includes(name));
  const system = SYSTEMS.find((name) => agent?.includes(name));
  const name = browser ? (NAMES[browser] ?? browser) : 'Unknown browser';
  return system ? `${name} on ${system}` : name;
}
