import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireAbility } from '@/auth';
import { DeedTable } from '@/components/deed-table';
import { Page } from '@/components/page';
import { SessionTable } from '@/components/session-table';
import { Empty } from '@/components/ui/empty';
import { Facts } from '@/components/ui/facts';
import { Heading } from '@/components/ui/heading';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { Instant } from '@/components/when';
import { isAbove as isStricter } from '@/lib/marking';
import { USER_STATES } from '@/lib/vocabulary';
import { findUser, listDeeds } from '@/models/user/directory';
import { deleteSessions } from '../actions';
import { FactorForm, LinkForm, RightsForm, StateForm } from './user-forms';

export const metadata: Metadata = { title: 'User · Attaché', description: 'One account.' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const SIZE = 25;

export default async function User({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireAbility('user:read', `/admin/users/${id}`);
  const typed = String((await searchParams).page ?? '1');
  const page = /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : notFound();
  const user = await findUser(viewer, id);
  if (!user) notFound();
  const isAbove = isStricter(user.clearance, viewer.clearance);
  const deeds = await listDeeds(viewer, id, { number: page, size: SIZE });
  if (page > 1 && deeds.rows.length === 0) notFound();
  return (
    <Page role={viewer.role} marking="CLEAR">
      <Heading kicker={<a href="/admin/users">Users</a>} title={user.name} />
      <Facts
        facts={[
          ['E-mail', user.email],
          ['Account', USER_STATES[user.state]],
          ['Password', user.hasPassword ? 'Set' : 'Not set yet'],
          ['Authenticator app', user.hasAuthenticator ? 'On' : 'Off'],
          ['Passkeys', String(user.passkeys)],
          [
            'Last active',
            user.lastActiveAt ? <Instant key="last" at={user.lastActiveAt} /> : 'Never',
          ],
          ['Created', <Instant key="created" at={user.createdAt} />],
        ]}
      />
      <div className="grid gap-x-16 md:grid-cols-2">
        <Section title="Role and clearance">
          <RightsForm id={user.id} role={user.role} clearance={user.clearance} />
        </Section>
        <Section title="Access">
          <div className="space-y-6">
            {user.id === viewer.id ? (
              <p>
                Your own password and second factor you change on{' '}
                <a className="link" href="/account">
                  the page of your account
                </a>
                .
              </p>
            ) : (
              <>
                {isAbove ? (
                  <p>Cleared for more than you are: an admin who is, too, makes links.</p>
                ) : (
                  <LinkForm id={user.id} />
                )}
                {(user.hasAuthenticator || user.passkeys > 0) && !isAbove && (
                  <FactorForm id={user.id} />
                )}
              </>
            )}
            <StateForm id={user.id} active={user.state === 'active'} self={user.id === viewer.id} />
          </div>
        </Section>
      </div>
      <Section
        title="Sessions"
        id="sessions"
        aside={
          user.sessions.length > 0 && (
            <form action={deleteSessions}>
              <input type="hidden" name="id" value={user.id} />
              <button className="button button-quiet button-small">End all sessions</button>
            </form>
          )
        }
      >
        {user.sessions.length > 0 ? (
          <SessionTable sessions={user.sessions} />
        ) : (
          <Empty>Signed in nowhere.</Empty>
        )}
      </Section>
      <Section title="What they did" id="deeds">
        {viewer.clearance !== 'RED' && (
          <p className="mb-3 text-small text-muted">
            What was read and written of the record is listed for admins cleared for RED.
          </p>
        )}
        {deeds.rows.length > 0 ? <DeedTable deeds={deeds.rows} /> : <Empty>Nothing yet.</Empty>}
        <Pagination
          page={page}
          size={SIZE}
          total={deeds.total}
          noun="deed"
          href={(number) => `/admin/users/${user.id}?page=${number}#deeds`}
        />
      </Section>
    </Page>
  );
}
