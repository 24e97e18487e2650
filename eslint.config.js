import tseslint from 'typescript-eslint';
import { importWalls } from './scripts/import-walls.mjs';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'var/**', 'out/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        project: ['./tsconfig.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read the environment in libs/platform/src/config only.',
        },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['libs/platform/src/config/**', 'test/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['test/support/jest-*.ts', 'apps/web/vite.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  // A decorated constructor parameter needs its class at run time; a type-only import would erase it.
  {
    files: ['apps/api/**', 'apps/worker/**', 'apps/cli/**', 'libs/persistence/**'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  ...importWalls(),
);
