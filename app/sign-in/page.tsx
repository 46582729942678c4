import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer } from '@/auth';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { localPath } from '@/lib/local-path';
import { isAway } from '@/lib/refusal';
import { PasskeyButton } from './passkey-button';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = {
  title: 'Sign in · Attaché',
  description: 'Sign in to read what is marked for you.',
  alternates: { canonical: '/sign-in' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignIn({ searchParams }: Props) {
  const next = localPath((await searchParams).next);
  const viewer = await currentViewer().catch((error) => {
    if (!isAway(error)) throw error;
    return null;
  });
  if (viewer) redirect(next);
  return (
    <Page role={null} marking="CLEAR">
      <Heading
        title="Sign in"
        lead="Signed out, you read what is marked CLEAR. An admin of your desk makes accounts."
      />
      <SignInForm next={next} />
      <PasskeyButton next={next} />
    </Page>
  );
}
