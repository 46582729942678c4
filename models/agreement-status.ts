import type { AgreementEventKind } from '../generated/prisma/enums';

/** Events that change what an agreement says, not whether it stands. */
const PASSING: AgreementEventKind[] = ['amended'];

/**
 * Where an agreement stands, derived from its events: the kind of the last one that says so. An amendment leaves the
 * standing as it was; an agreement of which only an amendment is known was signed at some time before.
 * Null when nothing happened yet that the reader may see.
 */
export function agreementStatus(
  events: { kind: AgreementEventKind; date: string }[],
): AgreementEventKind | null {
  const inOrder = [...events].sort((a, b) => a.date.localeCompare(b.date));
  const standing = inOrder.filter(({ kind }) => !PASSING.includes(kind)).at(-1);
  if (standing) return standing.kind;
  return inOrder.length > 0 ? 'signed' : null;
}
