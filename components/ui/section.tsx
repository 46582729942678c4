import type { ReactNode } from 'react';

/** A part of a page: a letterspaced head over a rule, an optional aside at its right, then the content. */
export function Section({
  title,
  id,
  aside,
  children,
  className = '',
}: {
  title: ReactNode;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section id={id} className={`mt-12 ${className}`}>
      <header className="mb-3 flex items-baseline justify-between gap-4 border-t-2 border-rule pt-2">
        <h2 className="label">{title}</h2>
        {aside && <div className="text-small text-muted">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
