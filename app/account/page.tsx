import type { Metadata } from 'next';
import { requireViewerOrDraft } from '@/app/guard';
import { KeptPage } from '@/components/kept-page';
import { MarkingLabel } from '@/components/marking';
import { Page } from '@/components/page';
import { SessionTable } from '@/components/session-table';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { ROLES } from '@/lib/vocabulary';
import { listOwnPasskeys } from '@/models/passkey';
import { findOwnSecondFactor } from '@/models/second-factor';
import { listOwnSessions } from '@/models/user/own-account';
import { NameForm, PasswordForm } from './account-forms';
import { deleteSession } from './actions';

export const metadata: Metadata = {
  title: 'Your account · Attaché',
  description: 'Your name, your password and the browsers in which you are signed in.',
  alternates: { canonical: '/account' },
};

export default async function Account() {
  const viewer = await requireViewerOrDraft('/account');
  if (!viewer) {
    return (
      <KeptPage>
        <NameForm name="" />
      </KeptPage>
    );
  }
  const [sessions, factor, passkeys] = await Promise.all([
    listOwnSessions(viewer),
    findOwnSecondFactor(viewer),
    listOwnPasskeys(viewer),
  ]);
  return (
    <Page role={viewer.role} marking="CLEAR">
      <Heading kicker="Your account" title={viewer.name} />
      <Facts
        facts={[
          ['E-mail', viewer.email],
          ['Role', ROLES[viewer.role]],
          ['Cleared up to', <MarkingLabel key="clearance" marking={viewer.clearance} />],
        ]}
      />
      <p className="mt-4">
        <a className="button button-quiet" href="/sign-out">
          Sign out
        </a>
      </p>
      <div className="grid gap-x-16 md:grid-cols-2">
        <Section title="Name">
          <NameForm name={viewer.name} />
        </Section>
        <Section title="Password">
          <PasswordForm email={viewer.email} />
        </Section>
        <Section title="Second factor">
          <p>
            {factor.state === 'on'
              ? 'A code of your app is asked for after your password.'
              : 'Off: your password alone signs you in.'}
          </p>
          <p className="mt-4">
            <a className="button button-quiet" href="/account/second-factor">
              {factor.state === 'on' ? 'Recovery codes, and turning it off' : 'Set it up'}
            </a>
          </p>
        </Section>
        <Section title="Passkeys">
          <p>
            {passkeys.length === 0
              ? 'None: a passkey on a device of yours signs in without a password.'
              : passkeys.map(({ name }) => name).join(', ')}
          </p>
          <p className="mt-4">
            <a className="button button-quiet" href="/account/passkeys">
              {passkeys.length === 0 ? 'Add one' : 'Add, rename or remove'}
            </a>
          </p>
        </Section>
      </div>
      <Section
        title="Signed-in browsers"
        id="sessions"
        aside={
          sessions.length > 1 && (
            <form action={deleteSession}>
              <input type="hidden" name="session" value="others" />
              <button className="button button-quiet button-small">Sign out all others</button>
            </form>
          )
        }
      >
        <SessionTable
          sessions={sessions}
          control={(session) =>
            session.id === viewer.sessionId ? (
              'This browser'
            ) : (
              <form action={deleteSession}>
                <input type="hidden" name="session" value={session.id} />
                <button className="button button-quiet button-small">Sign out</button>
              </form>
            )
          }
        />
      </Section>
    </Page>
  );
}
