import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentViewer, signOut } from '@/auth';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';

export const metadata: Metadata = {
  title: 'Sign out · Attaché',
  description: 'End your session in this browser.',
};

async function deleteSession() {
  'use server';
  await signOut();
  redirect('/');
}

export default async function SignOut() {
  const viewer = (await currentViewer()) ?? redirect('/');
  return (
    <Page role={viewer.role} marking="CLEAR">
      <Heading title="Sign out" lead={`You are signed in as ${viewer.name} (${viewer.email}).`} />
      <form action={deleteSession} className="flex gap-3">
        <button className="button">Sign out of this browser</button>
        <a className="button button-quiet" href="/account">
          Stay signed in
        </a>
      </form>
    </Page>
  );
}
