// The floors of the house: imports run only downwards. bin/testing/import-rules.test.ts plants a violation of each rule.
const tests = '\\.test\\.tsx?$';
const web = '^(app/|components/|proxy/|(auth|proxy|instrumentation)\\.ts$)';
const packages = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'];
const typesOnly = { dependencyTypesNot: ['type-only'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere would go unseen by every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'only-models-touch-the-database',
      comment: 'From a page to the database there are two hops: models/, lib/db.ts.',
      severity: 'error',
      from: { pathNot: ['^(models|prisma|bin)/', '^lib/db(\\.db\\.test)?\\.ts$', '^generated/'] },
      to: { path: ['^generated/prisma/(?!enums\\.ts$)', '^lib/db\\.ts$'] },
    },
    {
      name: 'only-the-ground-floor-opens-connections',
      severity: 'error',
      from: { pathNot: ['^(prisma|bin)/', '^lib/(db|changes)\\.ts$', '^generated/', tests] },
      to: { path: 'node_modules/(pg|@prisma)/' },
    },
    {
      name: 'models-do-not-know-the-web',
      severity: 'error',
      from: { path: '^models/' },
      to: { path: [web, 'node_modules/(next|next-auth|react|react-dom)/'] },
    },
    {
      name: 'components-take-props',
      comment: 'They may know the types of models, never their functions.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^models/', ...typesOnly },
    },
    {
      name: 'components-know-no-page-and-no-database',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^(app|prisma|bin)/', '^(auth|proxy|lib/db|lib/env)\\.ts$'] },
    },
    {
      name: 'lib-knows-nobody-above',
      severity: 'error',
      from: { path: '^lib/', pathNot: tests },
      to: { pathNot: ['^(lib|generated)/'], dependencyTypesNot: packages },
    },
    {
      name: 'the-record-is-loaded-without-the-web',
      comment:
        'prisma/ stands beside models: it writes the sample record as the owner of the database.',
      severity: 'error',
      from: { path: '^(prisma|bin)/', pathNot: [tests, '^bin/(testing|bench)/'] },
      to: { path: [web, '^models/'], pathNot: '^models/extraction' },
    },
    {
      name: 'a-text-is-read-by-itself',
      comment:
        'What is read of a text is told by the text alone: no database, no web, no clock of ours.',
      severity: 'error',
      from: { path: '^models/extraction', pathNot: tests },
      to: { pathNot: '^models/extraction', dependencyTypesNot: packages },
    },
    {
      name: 'pages-of-the-record-know-nobody',
      comment:
        'What is rendered for an audience is kept and sent to all of it. ESLint sees that none takes searchParams.',
      severity: 'error',
      from: { path: '^(app/\\[audience\\]|components)/' },
      to: { path: ['^auth\\.ts$', 'node_modules/next/headers'], reachable: true },
    },
    {
      name: 'app-is-imported-by-nobody',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: ['^app/', '^proxy\\.ts$'] },
    },
    {
      name: 'only-auth-opens-a-session',
      comment:
        'That it alone reads cookies is a rule of eslint.config.js, which sees single names.',
      severity: 'error',
      from: { pathNot: '^auth\\.ts$' },
      to: { path: 'node_modules/next-auth/jwt' },
    },
    {
      name: 'e2e-is-a-stranger',
      comment: 'It sees what a person sees.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { pathNot: '^e2e/', dependencyTypesNot: packages },
    },
    {
      name: 'nobody-imports-e2e-or-bin',
      severity: 'error',
      from: { pathNot: ['^(e2e|bin|prisma)/', tests, '^[^/]+\\.config\\.[cm]?[jt]s$'] },
      to: { path: '^(e2e|bin)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(\\.next|\\.attache|coverage|test-results|playwright-report)/' },
    doNotFollow: { path: ['node_modules', '^generated/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
