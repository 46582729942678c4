import type { ReactNode } from 'react';

/** An honest empty state: what is not there, and what to do about it. */
export function Empty({
  children,
  href,
  action,
}: {
  children: ReactNode;
  href?: string;
  action?: string;
}) {
  return (
    <p className="border-y border-line py-6 font-serif text-lg text-muted italic">
      {children}{' '}
      {href && action && (
        <a className="link not-italic" href={href}>
          {action}
        </a>
      )}
    </p>
  );
}
