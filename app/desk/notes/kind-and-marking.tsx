import { Field, fieldProps } from '@/components/ui/field';
import type { Marking } from '@/generated/prisma/enums';
import { optionsOf } from '@/lib/options';
import { MARKINGS, NOTE_KINDS } from '@/lib/vocabulary';
import type { NoteDraft } from './draft';

export function KindAndMarking({
  typed,
  problems,
  markings,
}: {
  typed: NoteDraft['typed'];
  problems: NoteDraft['problems'];
  markings: Marking[];
}) {
  // What was chosen stays chosen, also where the page no longer knows what may be: no save lowers a marking unseen.
  const offered = (Object.keys(MARKINGS) as Marking[]).filter(
    (marking) => markings.includes(marking) || marking === typed.marking,
  );
  return (
    <div className="grid gap-x-4 gap-y-5 sm:grid-cols-[1fr_2fr]">
      <Field name="kind" label="Kind" problem={problems.kind}>
        <select {...fieldProps('kind', problems.kind)} key={typed.kind} defaultValue={typed.kind}>
          {optionsOf(NOTE_KINDS).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field name="marking" label="Marking" problem={problems.marking}>
        <select
          {...fieldProps('marking', problems.marking)}
          key={typed.marking}
          defaultValue={typed.marking}
        >
          {offered.map((marking) => (
            <option key={marking} value={marking}>
              TLP:{marking} · {MARKINGS[marking]}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
