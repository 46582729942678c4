import type { ReactNode } from 'react';

/** A part of the form under its own head. */
export function Part({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="mb-3 w-full border-t-2 border-rule pt-2 label">{title}</legend>
      {hint && <p className="mb-3 text-small text-muted">{hint}</p>}
      {children}
    </fieldset>
  );
}
