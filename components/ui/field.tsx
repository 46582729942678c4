import type { ReactNode } from 'react';

/** Label, hint, message and control of one field. Give the control `fieldProps(name, problem, hint)`. */
export function Field({
  name,
  label,
  hint,
  problem,
  children,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string;
  children: ReactNode;
}) {
  return (
    <div className={problem ? 'border-l-4 border-alarm pl-3' : undefined}>
      <label htmlFor={name} className="block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} className="font-semibold text-alarm">
          {problem}
        </p>
      )}
      <div className="mt-1">{children}</div>
    </div>
  );
}

/** The attributes that tie a control to its label, hint and message. */
export function fieldProps(name: string, problem?: string, hint?: boolean) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`]
    .filter(Boolean)
    .join(' ');
  return {
    id: name,
    name,
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby': described || undefined,
    className: 'input',
  };
}

/** What stopped a form, above it, each line a link to its field. */
export function Problems({ problems, kept }: { problems: Record<string, string>; kept?: string }) {
  const entries = Object.entries(problems);
  if (entries.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} className="mb-6 border-2 border-alarm bg-alarm-wash p-4">
      <h2 className="font-serif text-lg font-semibold">This was not saved</h2>
      <ul className="mt-1">
        {entries.map(([name, message]) => (
          <li key={name}>
            {name === 'form' ? (
              message
            ) : (
              <a className="font-semibold text-alarm" href={`#${name}`}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
      {kept && <p className="mt-2 text-small">{kept}</p>}
    </div>
  );
}
