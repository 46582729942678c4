import { Instant } from './when';

/** What somebody did: which kind of row, which deed, and when. Never what a row said. */
export function DeedTable({
  deeds,
}: {
  deeds: { at: Date; what: string; outcome: string; address: string | null }[];
}) {
  return (
    <table className="rows">
      <caption className="sr-only">Deeds, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Deed</th>
          <th scope="col">When</th>
          <th scope="col">Outcome</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        {deeds.map((deed, index) => (
          <tr key={index}>
            <th scope="row" className="lead">
              {inWords(deed.what)}
            </th>
            <td>
              <Instant at={deed.at} />
            </td>
            <td>{deed.outcome === 'refused' ? 'Refused' : ''}</td>
            <td>{deed.address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const ACTIONS: Record<string, string> = {
  'session:create': 'Signed in',
  'session:end': 'Ended a user’s sessions',
  'password:set': 'Set a password',
  'session:limit': 'Was held up after too many attempts to sign in',
  'second-step:create': 'Took the second step',
  'second-factor:create': 'Turned a second factor on',
  'second-factor:delete': 'Turned a second factor off',
  'second-factor:reset': 'Took a user’s second factor away',
  'recovery-codes:create': 'Made new recovery codes',
  'recovery-code:use': 'Used a recovery code',
  'passkey:create': 'Added a passkey',
  'passkey:update': 'Renamed a passkey',
  'passkey:delete': 'Removed a passkey',
  'passkey:use': 'Signed in with a passkey',
  'account:set': 'Was set up by a command',
  'invitation:create': 'Made a link to set a password',
};
const VERBS: Record<string, string> = { insert: 'Added', update: 'Changed', delete: 'Removed' };

/** `insert MechanismSession` as "Added: mechanism session". */
function inWords(what: string): string {
  const known = ACTIONS[what];
  if (known) return known;
  // An ability that the role does not give was asked for: `user:read` as "Read: user".
  const [, asked, ability] = /^([a-z-]+):([a-z]+)$/.exec(what) ?? [];
  if (asked && ability)
    return `${ability[0]!.toUpperCase()}${ability.slice(1)}: ${asked.replaceAll('-', ' ')}`;
  const [verb = '', table = what] = what.split(' ');
  const noun = table.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `${VERBS[verb] ?? verb}: ${noun}`;
}
