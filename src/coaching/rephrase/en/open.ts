import { unmarked } from '../../words'

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(do|does|did) (you|he|she|they) (sleep|eat|work) (?:well|enough|okay|badly)$/i, 'How $1 $2 $3?'],
  [
    /^(are|is) (you|he|she|they) (sleeping|eating|doing|coping|feeling) (?:well|enough|okay|ok|badly|alright)$/i,
    'How $1 $2 $3?',
  ],
  [/^(is|are) (it|things|school|work) going (?:well|okay|ok|fine|better|alright)( .+)?$/i, 'How $1 $2 going$3?'],
  [/^did (it|that) go (?:well|okay|ok|fine)( .+)?$/i, 'How did $1 go$2?'],
  [
    /^(is|was) (it|that) (?:very |really )?(?:hard|difficult|easy|nice|scary|tough|fun)( for you)?( to .+)?$/i,
    'What $1 $2 like$3$4?',
  ],
  [
    /^do you find (it|that) (?:very |really )?(?:hard|difficult|easy|scary|tough)( to .+)?$/i,
    'What is $1 like for you$2?',
  ],
  [
    /^do you have (?:any |some |many )?(worries|ideas|plans|questions|doubts|wishes)( about .+| for .+)?$/i,
    'What $1 do you have$2?',
  ],
  [/^are you (?:happy|satisfied|content) with (.+)$/i, 'How happy are you with $1?'],
]

/** An open sister of a closed question in the same words, or null. */
export function openEnglish(text: string): string | null {
  const said = unmarked(text).replace(/^(?:and|but|okay|so)[, ]+/i, '')
  for (const [pattern, open] of PATTERNS) {
    if (!pattern.test(said)) continue
    const turned = said.toLowerCase() === said ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`
    return turned.replace(pattern, open)
  }
  return null
}
