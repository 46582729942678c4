import type { ComponentProps, ReactNode } from 'react';
import { Field, fieldProps } from '@/components/ui/field';
import type { Draft } from './draft';

type Common = { draft: Draft; name: string; label: ReactNode; hint?: string };

export function TextField({
  draft,
  name,
  label,
  hint,
  ...input
}: Common & Omit<ComponentProps<'input'>, 'name'>) {
  const problem = draft.problems[name];
  return (
    <Field name={name} label={label} hint={hint} problem={problem}>
      <input
        {...fieldProps(name, problem, Boolean(hint))}
        autoComplete="off"
        defaultValue={draft.typed[name]}
        autoFocus={draft.focus === name}
        {...input}
      />
    </Field>
  );
}

export function TextArea({ draft, name, label, hint }: Common) {
  const problem = draft.problems[name];
  return (
    <Field name={name} label={label} hint={hint} problem={problem}>
      <textarea
        {...fieldProps(name, problem, Boolean(hint))}
        rows={3}
        defaultValue={draft.typed[name]}
      />
    </Field>
  );
}

export function SelectField({
  draft,
  name,
  label,
  hint,
  options,
  choose,
  initial = '',
}: Common & {
  options: readonly (readonly [value: string, label: string])[];
  /** What an empty choice says; none is offered without it. */
  choose?: string;
  initial?: string;
}) {
  const problem = draft.problems[name];
  const chosen = draft.typed[name] ?? initial;
  // What was chosen stays chosen, also where the page does not know what may be.
  const isOffered = chosen === '' || options.some(([value]) => value === chosen);
  return (
    <Field name={name} label={label} hint={hint} problem={problem}>
      <select {...fieldProps(name, problem, Boolean(hint))} defaultValue={chosen}>
        {choose && <option value="">{choose}</option>}
        {!isOffered && <option value={chosen}>{chosen}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function Tick({ draft, name, label }: { draft: Draft; name: string; label: ReactNode }) {
  return (
    <label className="flex min-h-6 items-baseline gap-2">
      <input type="checkbox" name={name} defaultChecked={draft.typed[name] === 'on'} />
      <span>{label}</span>
    </label>
  );
}
