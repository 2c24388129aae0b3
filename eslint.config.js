import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What makes elements out of text: whatever an author or a reader wrote would run. */
const unsafe = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc']

export default defineConfig(
  globalIgnores(['dist/', '.astro/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // What a test takes for granted and is not there fails the test.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // The script of a component is a piece of a file, which TypeScript cannot look up.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['src/**'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'no-restricted-properties': [
        'error',
        ...unsafe.map((property) => ({
          property,
          message: 'Use textContent, or create elements.',
        })),
        { object: 'document', property: 'write', message: 'Create elements.' },
        { object: 'document', property: 'writeln', message: 'Create elements.' },
      ],
    },
  },
)
