// For database tests: a device that keeps a passkey, in the words of WebAuthn, and that can also be made to lie.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

type Lie = { origin?: string; verified?: boolean; counter?: number };

/** A device with one key pair for the portal at `url`, whose counter grows with each use. */
export function device(url: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let used = 0;

  const dataOf = (flags: number, counter: number, rest: Uint8Array[] = []) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const party = createHash('sha256').update(new URL(url).hostname).digest();
    return Buffer.concat([party, Buffer.from([flags]), count, ...rest]);
  };
  const clientData = (type: string, challenge: string, origin = new URL(url).origin) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const answer = (response: Record<string, Buffer | Uint8Array>) =>
    JSON.stringify({
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(
        Object.entries(response).map(([name, bytes]) => [
          name,
          Buffer.from(bytes).toString('base64url'),
        ]),
      ),
    });
  const flagsOf = ({ verified = true }: Lie) => PRESENT | (verified ? VERIFIED : 0);

  return {
    /** Answers to making a passkey. */
    make(challenge: string, lie: Lie = {}): string {
      const cose = new Map<number, number | Uint8Array>([
        ...([
          [1, 2],
          [3, -7],
          [-1, 1],
        ] as const),
        [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
        [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
      ]);
      const length = Buffer.from([0, id.length]);
      const key = [Buffer.alloc(16), length, id, isoCBOR.encode(cose)];
      const authData = Uint8Array.from(dataOf(flagsOf(lie) | WITH_KEY, used, key));
      const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map<string, string>()],
        ['authData', authData],
      ]);
      return answer({
        clientDataJSON: clientData('webauthn.create', challenge, lie.origin),
        attestationObject: isoCBOR.encode(attestation),
      });
    },
    /** Answers to signing in. */
    use(challenge: string, lie: Lie = {}): string {
      used = lie.counter ?? used + 1;
      const authenticatorData = dataOf(flagsOf(lie), used);
      const clientDataJSON = clientData('webauthn.get', challenge, lie.origin);
      const hash = createHash('sha256').update(clientDataJSON).digest();
      const signature = sign('sha256', Buffer.concat([authenticatorData, hash]), privateKey);
      return answer({ clientDataJSON, authenticatorData, signature });
    },
  };
}
