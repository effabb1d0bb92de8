import type { CueEntry } from '../language'

/** Person, time, mood and other small signs. */
export const grammar: readonly CueEntry[] = [
  {
    cue: 'first-person-opener',
    match: ['^(i|my|for me|me)'],
    example: "I don't know.",
    nearMiss: 'That I do not know.',
  },
  {
    cue: 'negation',
    match: ['(not|no|never|nothing|nobody|none|nowhere|without|neither|nor|hardly|barely)'],
    example: 'I never do that.',
    nearMiss: 'I always do that.',
  },
  {
    cue: 'because-word',
    match: ['(because|since|therefore|due to|that is why|so that|reason)'],
    example: 'Because it gets so late.',
    nearMiss: 'It gets so late.',
  },
  {
    cue: 'if-word',
    match: ['(if|unless|when|whenever|as long as|provided|in case|until|once)'],
    example: 'If he gets angry I walk away.',
    nearMiss: 'He gets angry and I walk away.',
  },
  {
    cue: 'past-marker',
    match: [
      '(used|ago|yesterday|last|before|previously|earlier|once|back then|was|were|had|did|went|came|got|said|told|thought|felt|made|took|started|stopped|tried|knew|found|gave|left|saw|became|began|kept|lost|grew|drank|smoked|ate|quit|been|happened|wanted|needed|decided|called|talked)',
    ],
    example: 'It used to be different.',
    nearMiss: 'It will be different.',
  },
  {
    cue: 'future-marker',
    match: [
      '(will|going to|tomorrow|next|later|soon|someday|tonight|future|eventually|from now on|starting|plan to|upcoming|one day)',
    ],
    example: "Next week I'll call.",
    nearMiss: 'Last week I called.',
  },
  {
    cue: 'at-present',
    match: [
      '(right now|at the moment|at this moment|at this very moment|at this point|at this time|at this stage|at the minute|at present|for the moment|for the time being|for now|as of now|as of today|currently|presently|nowadays|these days|as things are|as things stand|as it is now|in this moment|where things are now|where you are now|where you are at|at this point in)',
    ],
    example: 'It is a lot for you right now.',
    nearMiss: 'You turn right at the church.',
  },
  {
    cue: 'conditional-marker',
    match: ['(would|could|might|should have|were to)'],
    example: "I'd like that.",
    nearMiss: 'I like that.',
  },
  {
    cue: 'modal-must',
    match: ['(must|have to|has to|had to|need to|needs to|needed to|got to|should|ought|supposed to|required|forced)'],
    example: 'We have to leave at eight.',
    nearMiss: 'We leave at eight.',
  },
  {
    cue: 'modal-can',
    match: ['(can|could|able|capable|possible|manage|managed)'],
    example: 'He can draw well.',
    nearMiss: 'He draws well.',
  },
  {
    cue: 'modal-want',
    match: ['(want|wants|wanted|wanting|would like|would love|wish)'],
    example: 'She wants to go home.',
    nearMiss: 'She goes home.',
  },
  {
    cue: 'change-verb',
    match: [
      '({stop}|quit|quitting|{change}|{cut down}|{start}|cut|cutting|reduce|reducing|lose weight|{learn}|{improve}|{begin}|let go|give up|giving up|gave up|sober|clean|sobriety|exercise|exercising|diet|taper|control|controlling|moderate|limit|avoid|resist|replace|switch|cold turkey|work on|working on|healthier|recovery|treatment|rehab|abstinent|abstain)',
    ],
    example: 'I have to learn to let go.',
    nearMiss: 'I have to go to the shop.',
  },
  {
    cue: 'try-verb',
    match: ['({try}|attempt|attempts|attempted|attempting)'],
    example: 'We try to keep it quiet.',
    nearMiss: 'We keep it quiet.',
  },
  {
    cue: 'think-verb',
    match: [
      '({think}|{believe}|{know}|{feel}|{realize}|{guess}|{wonder}|{understand}|{suppose}|{figure}|idea|opinion)',
    ],
    example: 'I think that is hard.',
    nearMiss: 'That is hard.',
  },
  {
    cue: 'always-never',
    match: [
      '(always|never|constantly|every time|each time|all the time|all day|every day|every night|every morning|everyday|forever|everyone|nobody|no one|everybody|whole time|anymore|any more)',
    ],
    example: 'He never listens.',
    nearMiss: 'He listens today.',
  },
  {
    cue: 'frequency-or-amount',
    match: [
      '(per|every|each|a|once a|twice a|times a|other) (day|week|month|night|morning|weekend|year)',
      '(a few|couple|couple of|several|twenty|thirty|forty|fifty|twelve|half a|half|hundred|fifteen) #Unit',
      '(sometimes|often|rarely|regularly|occasionally|usually|daily|weekly|on weekends|seldom|frequently|pack a day|half a pack|a six pack|a bottle|once in a while|every now and then|twice|once)',
    ],
    example: 'Three glasses a night.',
    nearMiss: 'He likes to drink.',
  },
  {
    cue: 'comparative',
    match: [
      '(more|less|better|worse|fewer|healthier|easier|harder|longer|shorter|earlier|later|happier|stronger|bigger|smaller|higher|lower|safer|calmer|faster|closer|further)',
    ],
    example: "It's a bit better than before.",
    nearMiss: 'It is good.',
  },
  {
    cue: 'reported-speech',
    match: [
      '(he|she|they|mom|mother|dad|father|husband|wife|school|teacher|doctor|everybody|everyone|people|boss|friend|friends|girlfriend|boyfriend|daughter|son|kids|officer|nurse) .{0,2} (says|said|say|tells|told|thinks|thought|asked|asks|keeps saying|was like|is like|goes|wants|feels|keep telling|keeps telling|think|yells|yelled)',
    ],
    example: 'He says that I exaggerate.',
    nearMiss: 'I do not exaggerate.',
  },
  {
    cue: 'hesitation',
    match: [
      '(um|you know|i mean|kind of|sort of|let me see|let us see|how do i say|what is the word|or something|and stuff|whatnot|stuff like that)',
    ],
    example: 'Well, um, you know.',
    nearMiss: 'Tomorrow is Saturday.',
  },
  { cue: 'first-person-subject', match: ['i'], example: 'Yesterday I called.', nearMiss: 'Yesterday he called.' },
  { cue: 'we-subject', match: ['(we|us|our)'], example: 'Then we eat together.', nearMiss: 'Then he eats alone.' },
  {
    cue: 'third-person-subject',
    match: ['(he|she|they)'],
    example: "He doesn't listen.",
    nearMiss: 'I do not listen.',
  },
]
