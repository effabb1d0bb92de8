import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// Layers point one way (docs/architecture.md): each may import those before it, never those after it.
const layers = [
  ['schema', 'src/schema'],
  ['transcript', 'src/transcript'],
  ['language', 'src/language'],
  ['coding', 'src/coding'],
  ['machines', 'machines'],
  ['protocol', 'src/protocol'],
  ['coaching', 'src/coaching'],
  ['scoring', 'src/scoring'],
  ['rehearsal', 'src/rehearsal'],
  ['report', 'src/report'],
  ['cli', 'src/cli'],
]
const reaching = (names, message) => ({ regex: `^(\\.\\./)+(src/)?(${names.join('|')})(/|$)`, message })
const layerRule = ([name, folder], index) => {
  const later = layers.slice(index + 1).map(([n]) => n)
  const patterns = [
    reaching(['training', 'testing', 'web'], 'The engine never imports training, testing or web code.'),
    ...(later.length ? [reaching(later, `${name} comes before ${later.join(', ')}: layers point one way.`)] : []),
  ]
  return {
    files: [`${folder}/**/*.ts`],
    ignores: ['src/language/vendor/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            { regex: '^(compromise|natural)(/|$)', message: 'Only src/language/vendor imports the NLP packages.' },
          ],
        },
      ],
    },
  }
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  // the README's example prints what it found
  { files: ['docs/generate/example.ts'], rules: { 'no-console': 'off' } },
  ...layers.map(layerRule),
)
