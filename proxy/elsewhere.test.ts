import { beforeAll, expect, it } from 'vitest';
import { isFromElsewhere } from './elsewhere';

beforeAll(() => {
  process.env.ATTACHE_URL = 'https://attache.example';
  process.env.ATTACHE_SECRET = 'a secret of the tests, long enough to be one';
  process.env.ATTACHE_WEB_DATABASE_URL = 'postgresql://nobody@localhost/nothing';
});

const sent = (headers: Record<string, string>, method = 'POST') =>
  isFromElsewhere({ method, headers: new Headers({ host: 'inner:3000', ...headers }) });

it.each<Record<string, string>>([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://attache.example' },
  { origin: 'https://attache.example:444' },
  { origin: 'https://attache.example.evil.example' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', referer: 'https://attache.example/' },
  { referer: 'https://evil.example/attache.example' },
  { referer: 'nonsense' },
])('what another site sends is known by %j', (headers) => {
  expect(sent(headers)).toBe(true);
  expect(sent(headers, 'GET'), 'whoever only reads may come from anywhere').toBe(false);
});

it.each<Record<string, string>>([
  { origin: 'http://inner:3000' },
  { origin: 'https://attache.example' },
  { 'sec-fetch-site': 'same-origin', referer: 'https://evil.example/' },
  { 'sec-fetch-site': 'none' },
  { referer: 'https://attache.example/desk' },
  {},
])('what the portal’s own pages send, or no browser, is known by %j', (headers) => {
  expect(sent(headers)).toBe(false);
});
