import type { Metadata } from 'next';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { origin } from '@/auth';
import { findInvitation } from '@/models/invitation';
import { PasswordForm } from './password-form';

export const metadata: Metadata = {
  title: 'Set your password · Attaché',
  description: 'Set the password of your account.',
  referrer: 'same-origin',
  robots: { index: false },
};

type Props = { params: Promise<{ token: string }> };

export default async function Invitation({ params }: Props) {
  const { token } = await params;
  const user = await findInvitation(token, (await origin()).address);
  if (!user) {
    return (
      <Page role={undefined} marking="CLEAR">
        <Heading
          title="This link cannot be used"
          lead="It was used, it is older than seven days, or a newer one took its place. Ask your admin for a new link."
        />
        <a className="link" href="/sign-in">
          To the sign-in page
        </a>
      </Page>
    );
  }
  return (
    <Page role={undefined} marking="CLEAR">
      <Heading title="Set your password" lead={`For ${user.name}, ${user.email}.`} />
      <PasswordForm token={token} email={user.email} />
    </Page>
  );
}
