import { MARKINGS, ROLES } from '@/lib/vocabulary';
import { Field, fieldProps } from './ui/field';

const MEANING = {
  analyst: 'reads',
  editor: 'reads, annotates and keeps the record',
  admin: 'and manages users',
} as const;

/** Role and clearance: two choices, for they are two things. */
export function RightsFields({
  typed,
  problems,
}: {
  typed: Record<string, string>;
  problems: Record<string, string>;
}) {
  return (
    <>
      <Field name="role" label="Role" hint="What the person may do." problem={problems.role}>
        <select
          {...fieldProps('role', problems.role, true)}
          key={typed.role}
          defaultValue={typed.role ?? 'analyst'}
        >
          {Object.entries(ROLES).map(([value, name]) => (
            <option key={value} value={value}>
              {name}: {MEANING[value as keyof typeof MEANING]}
            </option>
          ))}
        </select>
      </Field>
      <Field
        name="clearance"
        label="Clearance"
        hint="What the person may read up to."
        problem={problems.clearance}
      >
        <select
          {...fieldProps('clearance', problems.clearance, true)}
          key={typed.clearance}
          defaultValue={typed.clearance ?? 'GREEN'}
        >
          {(['GREEN', 'AMBER', 'RED'] as const).map((marking) => (
            <option key={marking} value={marking}>
              TLP:{marking}: {MARKINGS[marking].toLowerCase()}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}
