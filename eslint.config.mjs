import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Office.js's own globals; each room that may write one of them is named below. */
const OFFICE = ['Word', 'Office', 'OfficeExtension'];
/** What only a page has. */
const PAGE = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'DOMParser'];

const restrict = (names) => ({
  'no-restricted-globals': [
    'error',
    ...names.map((name) => ({ name, message: `${name} has no place in this room (docs/ARCHITECTURE.md)` })),
  ],
});

export default tseslint.config(
  {
    ignores: ['dist/', 'dist-*/', 'coverage/', 'test-results/', 'playwright-report/', 'node_modules/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-empty-character-class': 'error',
      'no-misleading-character-class': 'error',
      'no-useless-backreference': 'error',
      'no-useless-escape': 'error',
      'no-unsafe-finally': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'use a union of literals' },
        { selector: 'Identifier[name="dangerouslySetInnerHTML"]', message: 'no markup from strings' },
        { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'no markup from strings' },
      ],
    },
  },
  {
    // A page under test is read by its markup, the pane never is; and a table of cases may be long.
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': 'off', 'max-lines': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      ...restrict(OFFICE),
    },
  },
  {
    files: ['src/{app,wordml,ooxml,cli}/**/*.ts', 'src/host/{contract,docx}/**/*.ts', 'src/host/port.ts', 'src/workbench/server/**/*.ts'],
    rules: restrict([...OFFICE, ...PAGE]),
  },
  {
    // core compiles without any ambient types; the rule says it sooner, in the editor.
    files: ['src/core/**/*.ts'],
    rules: restrict([...OFFICE, ...PAGE, 'process', 'Date', 'setTimeout', 'fetch']),
  },
  {
    // The composition roots wait for Office and read what it says of the pane, nothing else.
    files: ['src/ribbon/**/*.ts', 'src/taskpane/index.tsx', 'src/taskpane/try-in-word.ts'],
    rules: restrict(['Word', 'OfficeExtension']),
  },
  {
    files: ['src/cli/**/*.ts', 'src/workbench/server/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/host/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...restrict(PAGE),
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
);
