/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks the types; whoever builds a release has them checked.
  typescript: { ignoreBuildErrors: true },
  // proxy/front.ts keeps finished pages, and knows when they are no longer true; Next keeps none.
  cacheMaxMemorySize: 0,
  experimental: { isrFlushToDisk: false },
  // The whole head with the page: it is sent when it is finished.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
};
