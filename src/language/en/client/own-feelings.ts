import type { CueEntry } from '../../language'

/** Own feelings told as such. */
export const ownFeelings: readonly CueEntry[] = [
  {
    cue: 'feels-it-self',
    match: [
      'i (feel|felt) .{0,3} (like|so|really|sad|bad|good|guilty|angry|ashamed|awful|terrible|horrible|alone|lonely|stupid|scared|anxious|depressed|overwhelmed|tired|hurt|lost|stuck|hopeless|helpless|embarrassed|frustrated|worse|down|sick|numb|empty|worthless|judged|stressed|uncomfortable|disappointed|better|great|proud|happy|relieved)',
      'i (am|was|get|got|become|became) .{0,3} (scared|afraid|sad|angry|mad|upset|ashamed|embarrassed|guilty|lonely|depressed|anxious|nervous|worried|frustrated|furious|devastated|hurt|heartbroken|terrified|overwhelmed|exhausted|jealous|disappointed|proud|happy|relieved|miserable|hopeless|desperate|stressed|annoyed|irritated|emotional)',
      '(makes|made|making|gets|got) me .{0,3} (sad|angry|mad|cry|scared|feel|upset|anxious|nervous|crazy|furious|sick|down|depressed|happy|proud|ashamed|guilty)',
      'i (cried|cry|hate|miss|dread|panic|panicked|broke down|resent|worry)',
      '(breaks|broke) my heart',
      'i (just|really|still|always|kind of) (feel|felt|hate|miss|worry|cry|panic)',
      '(worthless|a failure|a loser|a burden|a bad person|a terrible person|not good enough|hate myself)',
    ],
    example: 'It just makes me so sad.',
    nearMiss: 'It makes a sound.',
  },
]
