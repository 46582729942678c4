/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // proxy/front.ts keeps finished pages, and knows when they are no longer true; Next keeps none.
  cacheMaxMemorySize: 0,
  // Styles come with the page: one journey less before a phone paints anything (decision 0014).
  experimental: { isrFlushToDisk: false, inlineCss: true },
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
};
