import type { Metadata } from 'next';
import { requireAbility } from '@/auth';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { NewUserForm } from './new-user-form';

export const metadata: Metadata = {
  title: 'New user · Attaché',
  description: 'Create an account.',
};

export default async function NewUser() {
  const viewer = await requireAbility('user:create', '/admin/users/new');
  return (
    <Page role={viewer.role} marking="CLEAR">
      <Heading kicker={<a href="/admin/users">Users</a>} title="New user" />
      <NewUserForm />
    </Page>
  );
}
