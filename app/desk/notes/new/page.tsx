import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { v7 } from 'uuid';
import { markingsBetween } from '@/lib/marking';
import { findNotedRecord, readTarget } from '@/models/note/target';
import { formWasSent, requireAbilityOrDraft } from '@/app/guard';
import { KeptPage } from '@/components/kept-page';
import { NoteForm } from '../note-form';
import { NotePage } from '../note-page';

export const metadata: Metadata = { title: 'New note · Attaché', description: 'Write a note.' };

type Props = { searchParams: Promise<{ on?: string | string[] }> };

export default async function NewNote({ searchParams }: Props) {
  const { on: typed } = await searchParams;
  const on = typeof typed === 'string' ? typed : '';
  const path = `/desk/notes/new?on=${encodeURIComponent(on)}`;
  const viewer = await requireAbilityOrDraft('note:create', path);
  const target = readTarget(on);
  const record = viewer && target && (await findNotedRecord(viewer.audience, target));
  const writing = { what: 'note', of: on } as const;
  const initial = {
    typed: { kind: 'context', body: '', marking: record?.marking ?? 'CLEAR', anchor: '' },
    problems: {},
  };
  if (!record) {
    if (!(await formWasSent())) notFound();
    return (
      <KeptPage>
        <NoteForm writing={writing} path={path} initial={initial} markings={['CLEAR']} />
      </KeptPage>
    );
  }
  return (
    <NotePage role={viewer.role} marking={record.marking} title="New note" record={record}>
      <NoteForm
        writing={writing}
        path={path}
        initial={initial}
        markings={markingsBetween(record.marking, viewer.clearance)}
        anchored={record.kind === 'briefing'}
        cancel={record.href}
        id={v7()}
      />
    </NotePage>
  );
}
