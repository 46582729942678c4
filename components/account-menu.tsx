/**
 * Who is signed in. Pages are kept for an audience, so the name comes by itself (public/account-name.js); a page that does
 * not know its reader offers to sign in until then.
 */
export function AccountMenu({ signedIn }: { signedIn: boolean }) {
  return (
    <account-name key={String(signedIn)}>
      {/* By the time that React looks, the name may be there. */}
      <a
        href={signedIn ? '/account' : '/sign-in'}
        title={signedIn ? 'Your account' : undefined}
        suppressHydrationWarning
      >
        {signedIn ? 'Account' : 'Sign in'}
      </a>
      <script async src="/account-name.js" />
    </account-name>
  );
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the only way to name an element of one's own
  namespace JSX {
    interface IntrinsicElements {
      'account-name': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}
