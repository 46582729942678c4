import type { Part } from '@/models/note/difference';

/** Two texts as one: what went is struck through, what came is underlined, and both say so to a screen reader. */
export function Difference({ parts }: { parts: Part[] }) {
  return (
    <p className="max-w-(--container-measure) font-serif wrap-anywhere whitespace-pre-wrap">
      {parts.map(({ text, kind }, index) =>
        kind === 'added' ? (
          <ins key={index} className="bg-wash decoration-accent decoration-2 underline-offset-2">
            <span className="sr-only"> added: </span>
            {text}
            <span className="sr-only"> end of what was added. </span>
          </ins>
        ) : kind === 'removed' ? (
          <del key={index} className="bg-alarm-wash text-muted decoration-alarm">
            <span className="sr-only"> taken out: </span>
            {text}
            <span className="sr-only"> end of what was taken out. </span>
          </del>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </p>
  );
}
