import { z } from 'zod';
import { readNetworks } from './client-address';

const Environment = z.object({
  /** The web login role's URL: it may do nothing until it takes an audience's role. */
  ATTACHE_WEB_DATABASE_URL: z.url(),
  ATTACHE_SECRET: z.string().min(32),
  /** Where readers find the portal; canonical addresses and links to copy start with it. */
  ATTACHE_URL: z.url().default('http://localhost:3000'),
  /** IANA name of the desk's time zone: decides which day "today" is. */
  ATTACHE_TIME_ZONE: z.string().default('UTC'),
  /** How much memory finished pages may take; with 0 each is rendered anew. */
  ATTACHE_PAGE_CACHE_MB: z.coerce.number().min(0).default(128),
  /** Of whom a second factor is asked. */
  ATTACHE_REQUIRE_SECOND_FACTOR: z.enum(['nobody', 'admins', 'desk']).default('nobody'),
  /** How long somebody stays signed in without asking for anything, and at most, both in milliseconds. */
  ATTACHE_SESSION_IDLE: duration('14d'),
  ATTACHE_SESSION_MAX: duration('30d'),
  /** Proxies whose word on who sends a request is taken. */
  ATTACHE_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list, context) => {
      const networks = readNetworks(list);
      if (!networks) context.addIssue('No list of addresses.');
      return networks ?? z.NEVER;
    }),
});

/** Milliseconds in `30m`, `12h` or `14d`. */
function duration(fallback: string) {
  const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
  return z
    .string()
    .regex(/^[1-9]\d{0,3}[mhd]$/)
    .default(fallback)
    .transform((typed) => parseInt(typed, 10) * units[typed.slice(-1) as keyof typeof units]);
}

let parsed: z.infer<typeof Environment> | undefined;

/** The portal's settings, read at first use so that a build needs none. Throws one sentence naming what is wrong. */
export function env() {
  if (!parsed) {
    const result = Environment.safeParse(process.env);
    if (!result.success) {
      const names = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
      throw new Error(`Settings missing or wrong: ${names}. Start the portal with npm start.`);
    }
    parsed = result.data;
  }
  return parsed;
}
