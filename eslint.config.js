import next from '@next/eslint-plugin-next';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import { configs } from 'typescript-eslint';

/** Of one row alone, among those that are read together. */
const UNIQUE = '/^(id|slug|code|countryCode|version|number|email)$/';

const SEALED_QUERY = {
  selector: 'Identifier[name="searchParams"]',
  message: 'A page of the record takes the query from openReading.',
};

const ASLEEP = {
  selector: 'ExpressionStatement[directive="use client"]',
  message: 'A page of the record goes without Next’s scripts: nothing wakes up in the browser.',
};

export default defineConfig(
  globalIgnores([
    '.next/',
    '.attache/',
    'generated/',
    'next-env.d.ts',
    'coverage/',
    'playwright-report/',
  ]),
  configs.recommended,
  {
    // What is left out of an object by naming it beside the rest.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    // A promise returned from inside a try is not caught by it.
    rules: { '@typescript-eslint/return-await': ['error', 'in-try-catch'] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['auth.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'next/headers', importNames: ['cookies'], message: 'Only auth.ts reads cookies.' },
      ],
    },
  },
  {
    files: ['{app/\\[audience\\],components}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', SEALED_QUERY, ASLEEP] },
  },
  {
    // What is told apart by nothing would come in the order in which it lies, which also tells of what lies between.
    files: ['models/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `Property[key.name="orderBy"] > ObjectExpression > Property:not([key.name=${UNIQUE}])`,
          message: 'What orders ends with what is unique, such as the id.',
        },
        {
          selector: `Property[key.name="orderBy"] > ArrayExpression > ObjectExpression:last-child > Property:not([key.name=${UNIQUE}])`,
          message: 'What orders ends with what is unique, such as the id.',
        },
        {
          selector: `Property[key.name=/(?<![sS]erie)s$/] > ObjectExpression:has(> Property[key.name="select"]):not(:has(> Property[key.name="orderBy"]))`,
          message: 'Several rows have an order.',
        },
        {
          selector: `CallExpression[callee.property.name="findMany"] > ObjectExpression:not(:has(> Property[key.name="orderBy"]))`,
          message: 'Several rows have an order.',
        },
      ],
    },
  },
  {
    files: ['{app,components}/**/*.{ts,tsx}'],
    extends: [next.configs['core-web-vitals'], reactHooks.configs.flat.recommended],
    // Links are plain: every navigation is a request, so that a changed role or a new note shows at once.
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
);
