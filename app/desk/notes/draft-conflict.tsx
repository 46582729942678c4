import { Difference } from '@/components/difference';
import { MarkingLabel } from '@/components/marking';
import { Instant } from '@/components/when';
import type { Marking } from '@/generated/prisma/enums';
import { NOTE_KINDS, valueOf } from '@/lib/vocabulary';
import type { NoteDraft } from './draft';

/** Both texts and what lies between them, above the form that holds the writer's own. */
export function DraftConflict({ conflict }: { conflict: NonNullable<NoteDraft['conflict']> }) {
  const { theirs, editor, editedAt, withdrawn, changes } = conflict;
  const kind = valueOf(NOTE_KINDS, theirs.kind);
  return (
    <section aria-labelledby="conflict" className="mb-10">
      <div role="alert" tabIndex={-1} className="border-l-4 border-alarm bg-alarm-wash px-4 py-3">
        <h2 id="conflict" className="font-serif text-lg font-semibold">
          {withdrawn
            ? `${withdrawn.by} withdrew this note while you wrote`
            : `${editor} saved this note while you wrote`}
        </h2>
        <p className="mt-1">
          {withdrawn ? <Instant at={withdrawn.at} /> : <Instant at={editedAt} />}. Nothing is lost:
          their text stands here, yours is in the form below.{' '}
          {withdrawn
            ? 'Restore the note with your text, or leave it withdrawn.'
            : 'Take over what belongs in, then save yours on top. Both stay in the history.'}
        </p>
      </div>
      <div className="mt-6 grid gap-x-16 gap-y-8 lg:grid-cols-2">
        <div className="min-w-0">
          <h3 className="border-t-2 border-rule pt-2 label">Theirs</h3>
          <p className="mt-2 flex flex-wrap items-baseline gap-x-3 text-small text-muted">
            <span>{kind && NOTE_KINDS[kind]}</span>
            <MarkingLabel marking={theirs.marking as Marking} />
            <span>{editor}</span>
          </p>
          <p className="mt-2 max-w-(--container-measure) font-serif wrap-anywhere whitespace-pre-wrap">
            {theirs.body}
          </p>
        </div>
        <div className="min-w-0">
          <h3 className="border-t-2 border-rule pt-2 label">What yours changes in theirs</h3>
          <div className="mt-2">
            <Difference parts={changes} />
          </div>
        </div>
      </div>
    </section>
  );
}
