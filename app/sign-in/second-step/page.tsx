import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { secondStep } from '@/auth';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { StepForm } from './step-form';

export const metadata: Metadata = {
  title: 'Second step · Attaché',
  description: 'Give the code of your authenticator app to sign in.',
  robots: { index: false },
};

export default async function SecondStep() {
  if (!(await secondStep())) redirect('/sign-in');
  return (
    <Page role={null} marking="CLEAR">
      <Heading title="Second step" lead="Your password is right. Now the code of your app." />
      <StepForm kind="code" />
      <details className="mt-8 max-w-md">
        <summary className="link">Use a recovery code instead</summary>
        <div className="mt-4">
          <StepForm kind="recovery" />
        </div>
      </details>
      <p className="mt-8 max-w-(--container-measure) text-small">
        Without the app and without recovery codes, ask an admin of your desk to take the second
        factor away. <a href="/sign-in">Sign in as somebody else</a>
      </p>
    </Page>
  );
}
