import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { v7 } from 'uuid';
import { markingsBetween, stricter } from '@/lib/marking';
import { findNoteForDesk } from '@/models/note/desk';
import { addressOf } from '@/models/note/target';
import { formWasSent, requireAbilityOrDraft } from '@/app/guard';
import { KeptPage } from '@/components/kept-page';
import { Answered } from '../../answered';
import { NoteForm } from '../../note-form';
import { NotePage } from '../../note-page';

export const metadata: Metadata = { title: 'Reply · Attaché', description: 'Answer a note.' };

type Props = { params: Promise<{ id: string }> };

export default async function Reply({ params }: Props) {
  const { id } = await params;
  const path = `/desk/notes/${encodeURIComponent(id)}/reply`;
  const viewer = await requireAbilityOrDraft('note:create', path);
  const note = viewer && (await findNoteForDesk(viewer, id));
  const sent = await formWasSent();
  const floor = note ? stricter(note.record.marking, note.marking) : 'CLEAR';
  const writing = { what: 'reply', of: id } as const;
  const initial = {
    typed: { kind: 'context', body: '', marking: floor, anchor: '' },
    problems: {},
  };
  if (!note) {
    if (!sent) notFound();
    return (
      <KeptPage>
        <NoteForm writing={writing} path={path} initial={initial} markings={[floor]} />
      </KeptPage>
    );
  }
  // A thread has one level; and what is withdrawn is restored before it is answered.
  if (!sent && note.parentId) redirect(`/desk/notes/${note.parentId}/reply`);
  if (!sent && note.withdrawnAt) redirect(`/desk/notes/${note.id}`);
  return (
    <NotePage role={viewer.role} marking={floor} title="Reply" record={note.record}>
      <Answered note={note} />
      <NoteForm
        writing={writing}
        path={path}
        initial={initial}
        markings={markingsBetween(floor, viewer.clearance)}
        cancel={addressOf(note.record, note.id)}
        id={v7()}
      />
    </NotePage>
  );
}
