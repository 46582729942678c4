import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Section } from '@/components/ui/section';
import { Instant } from '@/components/when';
import { renderMarkdown } from '@/lib/markdown';
import { markingsBetween, stricter } from '@/lib/marking';
import { NOTE_KINDS, slugOf } from '@/lib/vocabulary';
import { can } from '@/models/policy';
import { findNoteForDesk, type DeskNote } from '@/models/note/desk';
import { addressOf } from '@/models/note/target';
import { formWasSent, requireAbilityOrDraft } from '@/app/guard';
import { KeptPage } from '@/components/kept-page';
import { createResolution, createWithdrawal, deleteResolution, deleteWithdrawal } from '../actions';
import { Answered } from '../answered';
import { NoteForm } from '../note-form';
import { NotePage } from '../note-page';
import { StateForm } from '../state-form';

export const metadata: Metadata = { title: 'Note · Attaché', description: 'One note.' };

type Props = { params: Promise<{ id: string }> };

export default async function EditNote({ params }: Props) {
  const { id } = await params;
  const path = `/desk/notes/${encodeURIComponent(id)}`;
  const viewer = await requireAbilityOrDraft('note:update', path);
  const note = viewer && (await findNoteForDesk(viewer, id));
  const sent = await formWasSent();
  const writing = { what: 'edit', of: id } as const;
  if (!note) {
    if (!sent) notFound();
    const initial = { typed: { kind: '', body: '', marking: '', anchor: '' }, problems: {} };
    return (
      <KeptPage>
        <NoteForm writing={writing} path={path} initial={initial} markings={['CLEAR']} />
      </KeptPage>
    );
  }
  const floor = note.parent
    ? stricter(note.record.marking, note.parent.marking)
    : note.record.marking;
  const address = addressOf(note.record, note.id);
  return (
    <NotePage
      role={viewer.role}
      marking={note.marking}
      title={`${NOTE_KINDS[note.kind]} by ${note.author}`}
      record={note.record}
    >
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-1 border-y border-line py-2 text-small text-muted">
        <span>
          Written <Instant at={note.createdAt} />
        </span>
        <a className="link" href={`${path}/history`}>
          History
        </a>
        {!note.withdrawnAt && (
          <a className="link" href={address}>
            On its page
          </a>
        )}
      </p>
      {note.parent && <Answered note={note.parent} />}
      {note.anchor && (
        <blockquote className="mb-6 max-w-(--container-measure) border-l-2 border-accent pl-3 font-serif text-muted italic">
          “{note.anchor}”
        </blockquote>
      )}
      {note.withdrawnAt && !sent ? (
        <Withdrawn note={note} self={note.withdrawnBy === viewer.name} />
      ) : (
        <>
          <NoteForm
            writing={writing}
            path={path}
            initial={{
              typed: {
                kind: slugOf(note.kind),
                body: note.body,
                marking: note.marking,
                anchor: '',
              },
              seen: note.version,
              problems: {},
              preview: renderMarkdown(note.body, { prefix: 'preview' }),
            }}
            markings={markingsBetween(floor, viewer.clearance)}
            cancel={note.withdrawnAt ? path : address}
          />
          {!note.withdrawnAt && can(viewer, 'note:withdraw') && <States note={note} />}
        </>
      )}
    </NotePage>
  );
}

/** The way back from a withdrawal, as plain as the withdrawal was. */
function Withdrawn({ note, self }: { note: DeskNote; self: boolean }) {
  return (
    <>
      <div role="status" className="border-l-4 border-accent bg-wash px-4 py-3">
        <p>
          {self ? 'You' : note.withdrawnBy} withdrew this note, <Instant at={note.withdrawnAt!} />.
          Only editors see it{note.parentId ? '' : ', and with it went its replies'}.
        </p>
        <div className="mt-3 flex flex-wrap items-center gap-4">
          <StateForm
            action={deleteWithdrawal}
            of={note.id}
            label={self ? 'Undo: restore the note' : 'Restore the note'}
          />
          <a className="inline-block py-1 link" href={note.record.href}>
            Back to the {note.record.sort.toLowerCase()}
          </a>
        </div>
      </div>
      <div
        className="prose prose-note mt-6 text-muted"
        dangerouslySetInnerHTML={{ __html: renderMarkdown(note.body, { prefix: note.id }) }}
      />
    </>
  );
}

function States({ note }: { note: DeskNote }) {
  return (
    <div className="grid gap-x-16 md:grid-cols-2">
      {!note.parentId && (
        <Section id="resolve" title={note.resolvedAt ? 'Resolved' : 'Resolve'}>
          <p className="mb-3 max-w-(--container-measure) text-small text-muted">
            {note.resolvedAt ? (
              <>
                By {note.resolvedBy}, <Instant at={note.resolvedAt} />. The thread stands folded on
                its page.
              </>
            ) : (
              'The matter is closed: the thread stays on its page, folded to one line. It can be reopened.'
            )}
          </p>
          <StateForm
            action={note.resolvedAt ? deleteResolution : createResolution}
            of={note.id}
            label={note.resolvedAt ? 'Reopen the note' : 'Resolve the note'}
            look="button-quiet"
          />
        </Section>
      )}
      <Section id="withdraw" title="Withdraw">
        <p className="mb-3 max-w-(--container-measure) text-small text-muted">
          The note{note.parentId ? '' : ' and its replies'} leave every reader’s sight at once.
          Editors still see it, and can restore it.
        </p>
        <StateForm
          action={createWithdrawal}
          of={note.id}
          label="Withdraw the note"
          look="button-alarm"
        />
      </Section>
    </div>
  );
}
