import type { Metadata } from 'next';
import { requireViewer } from '@/auth';
import { Page } from '@/components/page';
import { Empty } from '@/components/ui/empty';
import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { Instant } from '@/components/when';
import { listOwnPasskeys } from '@/models/passkey';
import { NewPasskey } from './new-passkey';
import { PasskeyForms } from './passkey-forms';

export const metadata: Metadata = {
  title: 'Passkeys · Attaché',
  description: 'Keys on your devices that sign you in without a password.',
  alternates: { canonical: '/account/passkeys' },
};

export default async function Passkeys() {
  const viewer = await requireViewer('/account/passkeys');
  const passkeys = await listOwnPasskeys(viewer);
  return (
    <Page role={viewer.role} marking="CLEAR">
      <Heading
        kicker={<a href="/account">Your account</a>}
        title="Passkeys"
        lead="A key on a device of yours, unlocked as the device is, signs you in without a password and without a code."
      />
      <Section title="Yours">
        {passkeys.length === 0 && <Empty>None yet.</Empty>}
        <ul className="max-w-xl divide-y divide-line">
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id} className="space-y-3 py-4">
              <h3 className="font-serif text-lg font-semibold">{name}</h3>
              <p className="text-small text-muted">
                Added <Instant at={createdAt} />.{' '}
                {lastUsedAt ? (
                  <>
                    Last used <Instant at={lastUsedAt} />.
                  </>
                ) : (
                  'Not used yet.'
                )}
              </p>
              <PasskeyForms id={id} name={name} email={viewer.email} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Add one">
        <NewPasskey email={viewer.email} />
        <noscript>
          <p>Adding a passkey needs script, for the browser makes it.</p>
        </noscript>
      </Section>
    </Page>
  );
}
