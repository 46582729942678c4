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
  // It stands in every page of whoever is signed in, and changes with a release.
  headers: () => [
    {
      source: '/account-name.js',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=3600' }],
    },
  ],
  serverExternalPackages: ['@node-rs/argon2', 'pg'],
};
