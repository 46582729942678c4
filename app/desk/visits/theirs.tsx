import { labelOf } from './labels';

/** Both texts of each field that somebody else changed meanwhile. */
export function Theirs({
  differences,
}: {
  differences: { field: string; theirs: string; mine: string }[];
}) {
  return (
    <section aria-label="What differs">
      <table className="rows">
        <caption className="sr-only">Fields that differ</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">On record now</th>
            <th scope="col">Your text, kept below</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, theirs, mine }) => (
            <tr key={field}>
              <th scope="row">
                <a href={`#${field}`}>{labelOf(field)}</a>
              </th>
              <td className="whitespace-pre-wrap">{theirs || '(empty)'}</td>
              <td className="whitespace-pre-wrap">{mine || '(empty)'}</td>
            </tr>
          ))}
          {differences.length === 0 && (
            <tr>
              <td colSpan={3}>What they saved is the same as what you typed.</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
