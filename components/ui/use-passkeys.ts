import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether this browser knows passkeys at this address; undefined until script runs. */
export function usePasskeys(): boolean | undefined {
  return useSyncExternalStore(
    never,
    () => window.isSecureContext && 'PublicKeyCredential' in window,
    () => undefined,
  );
}
