import type { ReactNode } from 'react';
import type { Marking } from '@/generated/prisma/enums';
import { clearanceOf, roleOf, type Audience } from '@/lib/audience';
import { Page } from './page';
import { Empty } from './ui/empty';
import { Heading } from './ui/heading';
import { Pagination } from './ui/pagination';

/** The frame of a list of the record: title, filters, rows or an honest empty state, pages. */
export function ListPage({
  audience,
  title,
  lead,
  path,
  filters,
  bar,
  page,
  noun,
  nouns = `${noun}s`,
  empty,
  record,
  children,
}: {
  audience: Audience;
  title: string;
  lead?: ReactNode;
  path: string;
  filters: {
    typed: Record<string, string>;
    problems: Record<string, string>;
    href: (path: string, changes: Record<string, string | number | null>) => string;
  };
  bar?: ReactNode;
  /** `most`: where the count of a long list ends */
  page: { number: number; size: number; total: number; most?: number };
  noun: string;
  nouns?: string;
  /** What to say when there is no row and no filter. */
  empty: string;
  /** See Page: of a list that shows whole texts. */
  record?: Marking;
  children: ReactNode;
}) {
  const filtered = Object.keys(filters.typed).length > 0;
  const broken = Object.keys(filters.problems).length > 0;
  return (
    <Page role={roleOf(audience)} marking={clearanceOf(audience)} upTo record={record}>
      <Heading title={title} lead={lead} />
      {bar}
      {broken ? (
        <Empty href={path} action="Clear the filters">
          Correct the filter above to see {nouns}.
        </Empty>
      ) : page.total > 0 ? (
        children
      ) : filtered ? (
        <Empty href={path} action="Clear the filters">
          No {nouns} fit these filters.
        </Empty>
      ) : (
        <Empty>{empty}</Empty>
      )}
      <Pagination
        page={page.number}
        size={page.size}
        total={page.total}
        most={page.most}
        noun={noun}
        nouns={nouns}
        href={(number) => filters.href(path, { page: number })}
      />
    </Page>
  );
}
