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
    cue: 'first-person-opener',
    match: ['^(i|my|for me|me|myself|to me)'],
    example: 'I do not know.',
    nearMiss: 'What I know is this.',
  },
  {
    cue: 'negation',
    match: ['(not|no|never|nothing|nobody|none|nowhere|without|neither|nor|hardly|barely)'],
    example: 'I never do that.',
    nearMiss: 'I always do that.',
  },
  {
    cue: 'negation',
    match: ['(not|no|never|nothing|nobody|none|nowhere|neither|without|hardly|barely)'],
    example: 'I do not smoke.',
    nearMiss: 'I smoke.',
  },
  {
    cue: 'because-word',
    match: ['(because|since|therefore|due to|that is why|so that|reason)'],
    example: 'Because it gets so late.',
    nearMiss: 'It gets so late.',
  },
  {
    cue: 'because-word',
    match: ['(because|since|due to|that is why|the reason|so that|therefore)'],
    example: 'I quit because of him.',
    nearMiss: 'I quit.',
  },
  {
    cue: 'if-word',
    match: ['(if|unless|when|whenever|as long as|provided|in case|until|once)'],
    example: 'If he gets angry I walk away.',
    nearMiss: 'He gets angry and I walk away.',
  },
  {
    cue: 'if-word',
    match: ['(if|unless|when|whenever|as long as|in case|once|until)'],
    example: 'I call if he is late.',
    nearMiss: 'I call, he is late.',
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
    cue: 'past-marker',
    match: [
      '(was|were|did|had|went|used to|ago|last|yesterday|back then|said|told|got|came|thought|felt|took|before|in the past|years ago|when i was|started|ended|grew up)',
    ],
    example: 'I had a job last year.',
    nearMiss: 'I have a job.',
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
    cue: 'future-marker',
    match: ['(will|tomorrow|next|soon|later|tonight|future|going to|someday|eventually|from now on|down the road)'],
    example: 'I will go.',
    nearMiss: 'I go.',
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
  { cue: 'conditional-marker', match: ['(would|could|might|should)'], example: 'I would go.', nearMiss: 'I go.' },
  {
    cue: 'modal-must',
    match: ['(must|have to|has to|had to|need to|needs to|needed to|got to|should|ought|supposed to|required|forced)'],
    example: 'We have to leave at eight.',
    nearMiss: 'We leave at eight.',
  },
  {
    cue: 'modal-must',
    match: ['(must|have to|has to|need|needs|needed|got to|should|ought|supposed to|had to)'],
    example: 'I have to leave.',
    nearMiss: 'I leave.',
  },
  {
    cue: 'modal-can',
    match: ['(can|could|able|capable|possible|manage|managed)'],
    example: 'He can draw well.',
    nearMiss: 'He draws well.',
  },
  { cue: 'modal-can', match: ['(can|could|able|possible)'], example: 'I can swim.', nearMiss: 'I swim.' },
  {
    cue: 'modal-want',
    match: ['(want|wants|wanted|wanting|would like|would love|wish)'],
    example: 'She wants to go home.',
    nearMiss: 'She goes home.',
  },
  {
    cue: 'modal-want',
    match: ['(want|wants|wanted|wanting|wish|like to|love to)'],
    example: 'She wants a car.',
    nearMiss: 'She has a car.',
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
    cue: 'change-verb',
    match: [
      '({stop}|quit|quitting|{cut}|{change}|{reduce}|{start}|{begin}|lose weight|losing weight|lost weight|{improve}|{switch}|{give} up|{work} on|{exercise}|{join}|{avoid}|{limit}|{replace}|slow down|get rid|let go|get help|recover|recovery|sober|clean|healthy|healthier|in shape|active)',
    ],
    example: 'I changed my diet.',
    nearMiss: 'I ate my lunch.',
  },
  {
    cue: 'try-verb',
    match: ['({try}|attempt|attempts|attempted|attempting)'],
    example: 'We try to keep it quiet.',
    nearMiss: 'We keep it quiet.',
  },
  {
    cue: 'try-verb',
    match: ['({try}|attempt|attempting|effort|give it a shot|give it a go)'],
    example: 'I tried it.',
    nearMiss: 'I did it.',
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
    cue: 'think-verb',
    match: [
      '(think|thought|thinking|believe|feel like|guess|suppose|know|understand|wonder|realize|figure|figured|find)',
    ],
    example: 'I think so.',
    nearMiss: 'I walk so.',
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
    cue: 'always-never',
    match: [
      '(always|never|every time|every day|all the time|constantly|everyone|nobody|everybody|all day|no one|nothing|every night|forever|every single|whole time)',
    ],
    example: 'He never listens.',
    nearMiss: 'He listens.',
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
    cue: 'frequency-or-amount',
    match: [
      '#Number .{0,2} #Unit',
      '(a|per|every|each|twice a|once a|times a) (day|week|month|night|year|weekend|morning)',
      '(couple|few|several|dozen|half|twenty|fifteen|thirty|forty|fifty|sixty|hundred|twelve|eleven) (of|a|or so|more)? #Unit',
      '(once|twice|daily|weekly|regularly|often|rarely|usually|normally|sometimes|occasionally|a pack|a bottle|a glass|six pack|most days|most nights|most weekends|most mornings|the odd one|here and there)',
    ],
    example: 'Two beers a night.',
    nearMiss: 'I drink beer.',
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
    cue: 'comparative',
    match: [
      '(more|less|better|worse|fewer|healthier|easier|harder|earlier|longer|higher|lower|stronger|happier|calmer|bigger|smaller|closer|rather|further|worse off)',
    ],
    example: 'It goes better now.',
    nearMiss: 'It goes well.',
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
    cue: 'reported-speech',
    match: [
      '(he|she|they|doctor|mom|mother|dad|father|wife|husband|teacher|friends|people|boss|nurse|everyone|parents|girlfriend|boyfriend|friend|kids|daughter|son|judge|officer|probation officer) .{0,1} (says|said|say|tells|told|thinks|thought|asked|asks|wants|suggested|mentioned|goes|keeps|is like|was like|are like|recommended)',
    ],
    example: 'My wife says I snore.',
    nearMiss: 'I snore.',
  },
  {
    cue: 'hesitation',
    match: [
      '(um|you know|i mean|kind of|sort of|let me see|let us see|how do i say|what is the word|or something|and stuff|whatnot|stuff like that)',
    ],
    example: 'Well, um, you know.',
    nearMiss: 'Tomorrow is Saturday.',
  },
  {
    cue: 'hesitation',
    match: [
      '(um|you know|i mean|let me see|how do i say|or whatever|or something|and stuff|kind of|sort of)',
      'like (um|i|you know|i mean|a|the|it is|just|maybe|really|so|that is|in|when|if|because|we|he|she|they|my)',
      '(just|and|but|so|it is|i am|is|was|or|because|been) like',
      '^(like|well)',
      'like$',
    ],
    example: 'Um, you know, well.',
    nearMiss: 'It is Monday.',
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
