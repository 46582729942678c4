import { PARTICIPATION_ROLES } from '@/lib/vocabulary';
import type { Suggestions } from '@/models/visit/desk';
import type { Draft } from './draft';
import { SelectField, TextField, Tick } from './fields';
import { Part } from './part';

/** Who travelled, one row each. Empty a name to take its row out. */
export function MemberFields({ draft, suggestions }: { draft: Draft; suggestions: Suggestions }) {
  const countries = suggestions.countries.map(({ code, name }) => [code, name] as const);
  return (
    <Part
      title="Delegation"
      hint="Names first; the title held on the day comes from the offices on record. Empty a name to take the person out."
    >
      <datalist id="people">
        {suggestions.people.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <ol className="space-y-6">
        {Array.from({ length: draft.members }, (_, index) => {
          const row = `members.${index}`;
          const which = <span className="sr-only"> of person {index + 1}</span>;
          const unknown = draft.problems[`${row}.name`]?.includes('not on record');
          return (
            <li
              key={index}
              className="grid items-end gap-x-6 gap-y-3 border-l border-line pl-4 sm:grid-cols-2 lg:grid-cols-4"
            >
              <TextField
                draft={draft}
                name={`${row}.name`}
                label={<>Name{which}</>}
                list="people"
              />
              <SelectField
                draft={draft}
                name={`${row}.role`}
                label={<>Role{which}</>}
                initial={index === 0 ? 'head_of_delegation' : 'member'}
                options={Object.entries(PARTICIPATION_ROLES)}
              />
              <SelectField
                draft={draft}
                name={`${row}.country`}
                label={<>Side{which}</>}
                initial={draft.typed.sender}
                choose="Choose a country"
                options={countries}
              />
              <TextField
                draft={draft}
                name={`${row}.titleAsStated`}
                label={<>Title as stated{which}</>}
              />
              {(unknown || draft.typed[`${row}.add`] === 'on') && (
                <Tick
                  draft={draft}
                  name={`${row}.add`}
                  label={`Add “${draft.typed[`${row}.name`]}” as a new person`}
                />
              )}
            </li>
          );
        })}
      </ol>
      <button name="intent" value="add-member" className="button button-quiet mt-4">
        Add a person
      </button>
    </Part>
  );
}
