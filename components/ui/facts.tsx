import type { ReactNode } from 'react';

/** Terms and their values in a narrow column; empty values are left out. */
export function Facts({ facts }: { facts: [term: string, value: ReactNode][] }) {
  const shown = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5 text-small">
      {shown.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 [&_a]:inline-block [&_a]:min-h-6">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
