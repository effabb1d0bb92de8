import type { CueEntry } from '../../language'

/** Why a client leaves it as it is: what would be lost, what is wrong with a proposal, that it simply goes on. */
export const objections: readonly CueEntry[] = [
  {
    cue: 'would-lose',
    match: [
      'i (would|will) (lose|miss) (all my|my|every|them|it|that|out|him|her|everyone|everything)',
      'i would (get|be) .{0,1} (fired|sacked|lost|finished|laughed|miserable|raging|useless|a laughing|in agony|climbing the walls|starving)',
      'i would (starve|go mad|go crazy|go insane|go spare|crack up|snap|never sleep|never get through|never hear the end|fall asleep|cave|last about|last a day|last five)',
      '(what|who) would i .{0,2} (do|be|have) (then|instead|without)',
      'i would .{0,1} (have nothing|have nobody|have no one|be left out|be bored|be the boring one|be on my own|gain weight)',
      'the only (thing|fun|time|place) i .{0,1} (have|got|get) left?',
      '(is|are|being|gets|get|getting) .{0,1} taken away',
      '(get rid of|giving up|give up) (everything|the things|all the things|the one thing|something i)',
    ],
    example: 'I would lose all my friends.',
    nearMiss: 'I would lose the weight gladly.',
  },
  {
    cue: 'finds-flaw',
    match: [
      '(not|never) (that|as|so) (simple|easy|straightforward)',
      '(it|that|this) is not just (a|an|the|one|half)',
      '(and|but) who (is going to|will|would|pays|cooks|watches|looks after)',
      '(that|it) (will|would|does) not work (for|with) (me|us|him|her|them|my|our)',
      '(he|she|they) (will|would) never (do|go|agree|accept|eat|wear|take|listen)',
      '(he|she|they|my wife|my husband|my boss|my mom|my dad) (will|would) not (go for|like that|like it|have it|want me|understand|stand for|buy that|be happy|want that)',
      '(he|she|they|my wife|my husband|my boss|my mom|my dad) (will|would) .{0,1} (go crazy|go mad|go nuts|go ballistic|be offended|hit the roof|freak out|lose it|laugh at|be furious|flip|throw a fit|be like what)',
      '(not|never) simple (on|with|when|if|for)',
    ],
    example: 'It is not that simple, and who will watch the kids?',
    nearMiss: 'It is simple, I will do it.',
  },
  {
    cue: 'keeps-it',
    match: [
      'i (am|will) .{0,2} (keep|keeping|carry on|carrying on|going to keep|just keep) .{0,2} (smoking|drinking|using|gaming|vaping|doing|it as it is|mine)',
      '(leave|keep) (it|things|everything) (as it is|the way it is|as they are|the way they are|like this)',
      'i (will|would) .{0,1} (still|just) .{0,1} (smoke|drink|do it|have one|take one|buy one)',
    ],
    example: 'I will just keep smoking.',
    nearMiss: 'I will keep my promise.',
  },
]
