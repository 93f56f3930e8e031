import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import * as regexp from 'eslint-plugin-regexp'
import redos from 'eslint-plugin-redos-detector'

const core = ['src/domain/**', 'src/knowledge/**', 'src/language/**', 'src/reading/**', 'src/record/**']

export default defineConfig(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'models/**',
      'src/language/kernel.wasm.ts',
      'src/language/boundary-weights.ts',
      'src/language/kernel/**',
      'training/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    plugins: { 'redos-detector': redos },
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['bin/*.mjs', 'scripts/*.mjs'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'redos-detector/no-unsafe-regex': ['error', { ignoreError: true }],
    },
  },
  {
    files: core,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock: take the day as an argument.' },
        { object: 'Math', property: 'random', message: 'The core is deterministic: take a seed as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock: take the day as an argument.' },
      ],
    },
  },
  { files: ['bin/*.mjs', 'scripts/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.test.ts', 'test/**', 'bench/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
)
