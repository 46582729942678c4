import { MarkingLabel } from '@/components/marking';
import type { Marking, NoteKind } from '@/generated/prisma/enums';
import { renderMarkdown } from '@/lib/markdown';
import { NOTE_KINDS } from '@/lib/vocabulary';

/** The note that a reply answers, above the reply. */
export function Answered({
  note,
}: {
  note: { kind: NoteKind; body: string; marking: Marking; author: string };
}) {
  return (
    <section
      aria-label="The note that this answers"
      className="mb-8 max-w-(--container-measure) border-l-2 border-rule pl-4"
    >
      <p className="flex flex-wrap items-baseline gap-x-3 text-small text-muted">
        <span className="label text-ink">{NOTE_KINDS[note.kind]}</span>
        <MarkingLabel marking={note.marking} />
        <span>{note.author}</span>
      </p>
      <div
        className="prose prose-note mt-1"
        dangerouslySetInnerHTML={{ __html: renderMarkdown(note.body, { prefix: 'answered' }) }}
      />
    </section>
  );
}
