import type { CueEntry } from '../../language'

/** What clients say of own will and doing and what they tell beside it, whatever it is about. */
export const ownWill: readonly CueEntry[] = [
  {
    cue: 'wants-oneself',
    match: [
      'i #Filler? #Filler? (want|wanted|need|needed|wish|wished|hope|hoped|long|crave)',
      '(i|we) would #Filler? (like|love|want|prefer|rather|sooner|hate|give anything)',
      'i (am|was|have been|keep) (just|really|also|still|kind of|always|so)? (hoping|wishing|wanting|dying|longing|looking forward|desperate|eager|keen|aiming)',
      'i (just|really|still|also|honestly|definitely)? (do|did|would) not (really|just|even|ever|also|necessarily|particularly|actually)? (want|like to|wish|fancy)',
      'i never (really|ever|even)? (want|wanted)',
      'we (just|really|all|both|do)? (want|need)',
      '(all|what|everything|thing|that|where|how|who) i (just|really|ever|actually|do)? (want|wanted|need)',
      '(made|makes|make|making) me (just|really|even)? (want|wanna|wish)',
      '^(just|really|definitely|honestly|still)? (want|need|wish|hoping|would like|would love|would rather)',
      '(part|half|some|most) of me (just|really|still|also)? (wants|would like|would love|wishes)',
    ],
    example: 'I guess I just want a bit of peace.',
    nearMiss: 'She wants a bit of peace.',
  },
  {
    cue: 'does-it',
    match: [
      '(do|doing|did|done|try|trying|tried) (it|that|this|them|something|anything)',
      '(keep|kept|stop|stopped|start|started|quit) (it|this|doing|that)',
      '(do|doing|done) (better|more|less|the same|my best|my part|things|what i|whatever|the right)',
      '(handle|manage|control|beat|fix|change|avoid|face) (it|this|that|them|things)',
      '(have|got|need|want|going|able|willing|ready|way|used|hard|time) to do$',
    ],
    example: 'I could do that.',
    nearMiss: 'I could wait here.',
  },
  {
    cue: 'says-how-often',
    match: [
      '(sometimes|usually|normally|generally|typically|mostly|mainly|always|occasionally|rarely|often|regularly|constantly|daily)',
      '(now and then|now and again|once in a while|every so often|from time to time|most of the time|all the time|half the time|at times|most days|most nights|most mornings|most weekends|most weeks|every other day|as a rule|for the most part|day to day|here and there|on occasion|off and on|on and off|hardly ever|almost never)',
      '(every|each) (single)? (day|night|morning|evening|weekend|week|friday|saturday|sunday|monday|month|summer)',
    ],
    example: 'Sometimes I go there with a friend.',
    nearMiss: 'I went there with a friend.',
  },
  {
    cue: 'leaves-it-loose',
    match: [
      'and (stuff|everything|all that|all of that|all this|things|whatever|whatnot|such|so on|so forth|the rest)',
      '(and that|and all|and everything|and things)$',
      '(stuff|things|people|places|something|anything|somewhere|days) like that',
      'or (something|anything|whatever|somewhere|so|other|someone|somebody)',
      '(kind|sort|type) of (a)? (thing|stuff|deal|thing like)',
      '(whatever|et cetera|whatnot|that kind of|that sort of|those kinds of|these kinds of)',
      'other (things|stuff|ways|places)',
      '(all kinds of|all sorts of|different|various|random|certain) (things|stuff|people|places|ways)',
      '(a bunch of|lots of|loads of|tons of|a couple of|a few|the whole thing|the whole lot|the works|a whole bunch|one or two|two or three|three or four|a couple)',
    ],
    example: 'We watch films and stuff like that.',
    nearMiss: 'We watch films, I like them.',
  },
]
