import type { Metadata } from 'next';
import { requireViewer } from '@/auth';
import { Page } from '@/components/page';
import { QrCode } from '@/components/qr-code';
import { Heading } from '@/components/ui/heading';
import { formatInstant } from '@/lib/format';
import { findOwnSecondFactor } from '@/models/second-factor';
import { createSecret, deleteSecret } from './actions';
import { FactorForms } from './factor-forms';

export const metadata: Metadata = {
  title: 'Second factor · Attaché',
  description: 'An app that shows one-time codes, asked for after your password.',
  alternates: { canonical: '/account/second-factor' },
};

export default async function SecondFactor() {
  const viewer = await requireViewer('/account/second-factor');
  const factor = await findOwnSecondFactor(viewer);
  return (
    <Page role={viewer.role} marking="CLEAR">
      <Heading
        kicker={<a href="/account">Your account</a>}
        title="Second factor"
        lead="A code of an authenticator app, asked for after your password, so that the password alone is of use to nobody."
      />
      {viewer.lacksSecondFactor && (
        <p role="note" className="mb-6 max-w-xl border-l-4 border-accent bg-wash px-4 py-3">
          This portal asks it of your role. Until it is set up you read what anybody may, and
          nothing else.
        </p>
      )}
      {factor.state === 'off' && (
        <form action={createSecret}>
          <button className="button">Set up an authenticator app</button>
        </form>
      )}
      {factor.state === 'pending' && (
        <div className="mb-6 max-w-xl space-y-4">
          <p>Scan this with your app, or type the key into it. Then give a code that it shows.</p>
          <QrCode text={factor.address} label="QR code for an authenticator app" />
          <p>
            Key: <code className="text-small">{factor.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </div>
      )}
      {factor.state === 'on' && (
        <p className="mb-6">
          On since {formatInstant(factor.since)}. Recovery codes left: {factor.codesLeft}.
        </p>
      )}
      <FactorForms state={factor.state} email={viewer.email} />
      {factor.state === 'pending' && (
        <form action={deleteSecret} className="mt-4">
          <button className="button button-quiet">Leave it off</button>
        </form>
      )}
    </Page>
  );
}
