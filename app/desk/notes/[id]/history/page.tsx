import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireAbility } from '@/auth';
import { Difference } from '@/components/difference';
import { MarkingLabel } from '@/components/marking';
import { Instant } from '@/components/when';
import { stricter } from '@/lib/marking';
import { NOTE_KINDS } from '@/lib/vocabulary';
import { findNoteForDesk } from '@/models/note/desk';
import { listNoteVersions, type NoteVersion } from '@/models/note/versions';
import { NotePage } from '../../note-page';

export const metadata: Metadata = {
  title: 'History of a note · Attaché',
  description: 'Every version of a note, who saved it and what it changed.',
};

type Props = { params: Promise<{ id: string }> };

export default async function NoteHistory({ params }: Props) {
  const viewer = await requireAbility('desk:read', '/desk/notes');
  const { id } = await params;
  const note = await findNoteForDesk(viewer, id);
  if (!note) notFound();
  const versions = await listNoteVersions(viewer, id);
  return (
    <NotePage
      role={viewer.role}
      marking={versions.map(({ marking }) => marking).reduce(stricter, note.marking)}
      title={`${NOTE_KINDS[note.kind]} by ${note.author}: history`}
      record={note.record}
    >
      <p className="mb-2 border-y border-line py-2 text-small text-muted">
        {versions.length === 1 ? 'One version' : `${versions.length} versions, the newest first`}.{' '}
        <a className="link" href={`/desk/notes/${note.id}`}>
          Edit the note
        </a>
      </p>
      <ol className="divide-y divide-line" reversed>
        {versions.map((version) => (
          <li key={version.id} className="grid gap-x-12 gap-y-2 py-6 lg:grid-cols-[16rem_1fr]">
            <Saving version={version} />
            <div className="min-w-0">
              <Difference parts={version.changes} />
            </div>
          </li>
        ))}
      </ol>
    </NotePage>
  );
}

function Saving({ version }: { version: NoteVersion }) {
  const { number, editor, createdAt, was, kind, marking } = version;
  return (
    <header className="text-small text-muted">
      <h2 className="label text-ink">Version {number}</h2>
      <p>
        {editor ?? 'The portal: its record was marked more strictly'}
        <br />
        <Instant at={createdAt} />
      </p>
      {(!was || was.kind !== kind) && (
        <p className="mt-1">
          {was && `${NOTE_KINDS[was.kind]}, now `}
          {NOTE_KINDS[kind]}
        </p>
      )}
      {(!was || was.marking !== marking) && (
        <p className="mt-1 flex flex-wrap items-center gap-2">
          {was && (
            <>
              <MarkingLabel marking={was.marking} />, now
            </>
          )}
          <MarkingLabel marking={marking} />
        </p>
      )}
    </header>
  );
}
