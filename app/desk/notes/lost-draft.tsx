import type { NoteDraft } from './draft';

const WHY = {
  'signed-out': 'You are signed out, so this was not saved',
  'not-allowed': 'Your account no longer keeps the record, so this was not saved',
  away: 'The record cannot be reached just now, so this was not saved',
  gone: 'What you write about is not there (any more), so this was not saved',
};

/** The text is in the form below; what to do so that it is not lost. */
export function LostDraft({ lost, back }: { lost: NonNullable<NoteDraft['lost']>; back: string }) {
  return (
    <div role="alert" tabIndex={-1} className="mb-6 border-2 border-alarm bg-alarm-wash p-4">
      <h2 className="font-serif text-lg font-semibold">{WHY[lost]}</h2>
      <p className="mt-1">
        What you typed is still below.{' '}
        {lost === 'signed-out' && (
          <>
            <a
              className="font-semibold text-alarm"
              href={`/sign-in?next=${encodeURIComponent(back)}`}
              target="_blank"
              rel="noopener"
            >
              Sign in in a new tab
            </a>
            , then come back to this one and save again.
          </>
        )}
        {lost === 'not-allowed' &&
          'Copy it to a safe place, and ask an admin of your desk about your role.'}
        {lost === 'away' && 'Save again in a minute.'}
        {lost === 'gone' && 'Copy it to a safe place before you leave this page.'}
      </p>
    </div>
  );
}
