import type { Metadata } from 'next';
import { AWAY, formWasSent, unlessAway } from '@/app/guard';
import { requireAbility } from '@/auth';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { NewUserForm } from './new-user-form';

export const metadata: Metadata = {
  title: 'New user · Attaché',
  description: 'Create an account.',
};

export default async function NewUser() {
  const able = requireAbility('user:create', '/admin/users/new');
  // What answers a form that was sent without script is its page: it must come though nobody can be looked up.
  const viewer = await ((await formWasSent()) ? unlessAway(able) : able);
  return (
    <Page role={viewer === AWAY ? undefined : viewer.role} marking="CLEAR">
      <Heading kicker={<a href="/admin/users">Users</a>} title="New user" />
      <NewUserForm />
    </Page>
  );
}
