import type { ReactNode } from 'react';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import type { Marking, Role } from '@/generated/prisma/enums';
import type { NotedRecord } from '@/models/note/target';

/** The frame of every page of one note: where it belongs stands above and below its title. */
export function NotePage({
  role,
  marking,
  title,
  record,
  children,
}: {
  role: Role;
  marking: Marking;
  title: string;
  record: NotedRecord;
  children: ReactNode;
}) {
  return (
    <Page role={role} marking={marking}>
      <Heading
        kicker={
          <>
            <a href="/desk">Desk</a> · <a href="/desk/notes">Notes</a>
          </>
        }
        title={title}
      >
        <p className="mt-3 flex max-w-(--container-measure) flex-wrap items-baseline gap-x-3 text-base">
          <span className="text-muted">{record.sort}</span>
          <a className="font-serif text-[1.1875rem]" href={record.href}>
            {record.title}
          </a>
          <MarkingLabel marking={record.marking} />
        </p>
      </Heading>
      {children}
    </Page>
  );
}
