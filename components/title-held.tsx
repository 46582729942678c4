import { When } from './when';

/** The title somebody holds, or the last one held with the day it ended. */
export function TitleHeld({
  title,
  last,
}: {
  title: string | null;
  last: { title: string; end: string | null } | undefined;
}) {
  if (title) return <>{title}</>;
  if (!last) return null;
  return (
    <>
      formerly {last.title}
      {last.end && (
        <>
          , until <When start={last.end} />
        </>
      )}
    </>
  );
}
