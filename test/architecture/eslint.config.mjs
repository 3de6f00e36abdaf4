import tseslint from 'typescript-eslint';

const small = { skipBlankLines: true, skipComments: true };

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'test/architecture/violations/**',
      '**/*.cjs',
      '**/*.mjs',
      '**/*.js',
      '**/*.d.ts',
      '**/*.d.mts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      'max-lines': ['error', { max: 200, ...small }],
      'max-lines-per-function': ['error', { max: 40, ...small }],
      'max-params': ['error', 4],
      'max-depth': ['error', 2],
      complexity: ['error', 8],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // No enum exists here; the rule mistakes generic keys of a lifecycle table for one.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='forwardRef']",
          message: 'Two modules that need each other: split the third thing out.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The page’s security policy forbids inline styles: use a class.',
        },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/platform/config/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Ask the config.' }],
    },
  },
  {
    files: ['src/features/*/domain/**', 'src/kernel/**'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'fetch', 'setTimeout', 'crypto'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pass a number in.' }],
    },
  },
  // Loops that run a hundred million times a round: what would be split elsewhere stays together here, because it was measured.
  {
    files: ['src/features/matching/engine/**', 'test/bench/**'],
    rules: { 'max-depth': ['error', 4], complexity: ['error', 14] },
  },
  // A door and a controller only hand on: one action for each verb, injected as it is.
  { files: ['**/*.service.ts', '**/*.controller.ts', '**/*.controller.tsx'], rules: { 'max-params': 'off' } },
  { files: ['**/*.controller.ts'], rules: { 'max-lines-per-function': ['error', { max: 12, ...small }] } },
  // What Nest injects, nobody has to type in order.
  { files: ['src/features/*/actions/**'], rules: { 'max-params': ['error', 5] } },
  { files: ['src/platform/mail/**', 'src/features/*/emails/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/words/*.ts', 'src/kernel/vocabulary/**', 'src/platform/database/migrations/**', '**/words.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
