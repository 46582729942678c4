import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { secondStep } from '@/auth';
import { Page } from '@/components/page';
import { Heading } from '@/components/ui/heading';
import { secondStepOf } from '@/models/second-factor/required';
import { PasskeyButton } from '../passkey-button';
import { StepForm } from './step-form';

export const metadata: Metadata = {
  title: 'Second step · Attaché',
  description: 'Give the code of your authenticator app to sign in.',
  robots: { index: false },
};

export default async function SecondStep() {
  const first = await secondStep();
  const step = first && (await secondStepOf(first.userId));
  if (!step) redirect('/sign-in');
  return (
    <Page role={null} marking="CLEAR">
      {step === 'code' ? (
        <>
          <Heading title="Second step" lead="Your password is right. Now the code of your app." />
          <StepForm kind="code" />
          <details className="mt-8 max-w-md">
            <summary className="link">Use a recovery code instead</summary>
            <div className="mt-4">
              <StepForm kind="recovery" />
            </div>
          </details>
        </>
      ) : (
        <Heading
          title="Second step"
          lead="Your password is right, but this portal asks more of your role. Use your passkey."
        />
      )}
      <PasskeyButton next={first.next} />
      <p className="mt-8 max-w-(--container-measure) text-small">
        Without app, recovery codes and passkey, ask an admin of your desk to take the second factor
        away. <a href="/sign-in">Sign in as somebody else</a>
      </p>
    </Page>
  );
}
