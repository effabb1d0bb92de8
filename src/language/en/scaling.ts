import type { CueEntry } from '../language'

/** The scaling question, step by step. */
export const scaling: readonly CueEntry[] = [
  {
    cue: 'scale-word',
    match: [
      '(scale|ruler|readiness ruler|importance ruler|confidence ruler|number line|traffic light)',
      '(from|of|between) .{0,1} (0|zero|1|one) .{0,1} (to|and|through) .{0,1} (10|ten)',
      '(zero|0|1|one) to (ten|10)',
    ],
    example: 'Let us use a scale from zero to ten.',
    nearMiss: 'He has zero patience.',
  },
  {
    cue: 'scale-top',
    match: [
      '(10|ten|green|the top) (is|being|means|meaning|would be|stands for|as|equals|that|you are|would mean|to be|where)',
      '(with|and|at|a|where) .{0,1} (10|ten) .{0,2} (is|being|means|meaning|the best|you|most|very|completely|extremely|absolutely|as|totally)',
      '(10|ten) .{0,4} (completely|extremely|most|absolutely|very|totally|best|ready|perfect|100)',
    ],
    example: 'Ten means everything is going just as you want.',
    nearMiss: 'He is ten years old.',
  },
  {
    cue: 'scale-bottom',
    match: [
      '(0|zero|1|one|red|the bottom) (being|means|meaning|is not|is no|is the worst|would be|stands for|equals|is that|you are not|would mean|is the|is you|is like|is nothing)',
      '(with|and|at|where) .{0,1} (0|zero|1) .{0,2} (is|being|means|meaning|the worst|not|least|no)',
      '(0|zero|1|one) .{0,3} (not at all|the worst|least|nothing|not important|not ready|not confident)',
    ],
    example: 'Zero means it is as bad as it ever was.',
    nearMiss: 'There is zero tolerance.',
  },
  {
    cue: 'compares-with-lower',
    match: [
      'not .{0,3} (lower|a zero|zero|a one|a two|a three|0|1|2|3|a 4|a four|at a)',
      '(instead of|rather than|as opposed to|and not|versus|why not) .{0,3} (lower|zero|one|two|three|0|1|2|3|four|4)',
      '(what|how|why) .{0,6} (a|at|at a|that|the|to a) (#Number)',
      '(what|how) .{0,4} (already|so far|got you|gets you) .{0,4} (#Number|there|here|done|doing|to)',
      'what makes (it|you|that) .{0,2} (#Number)',
      'why .{0,3} #Number',
      '(higher than) .{0,2} (zero|one|two|three|0|1|2|3)',
    ],
    example: 'Why a five and not a two?',
    nearMiss: 'He is two years old.',
  },
  {
    cue: 'compares-with-higher',
    match: [
      '(why|what) .{0,4} not .{0,3} (higher|7|8|9|10|seven|eight|nine|ten)',
      '(only|just) .{0,2} a #Number',
      '(what is|what are) .{0,3} (missing|keeping|lacking) .{0,5} (#Number|higher)',
      '(lower|less) than .{0,2} (ten|10|nine|9)',
    ],
    example: 'Why not an eight?',
    nearMiss: 'He is eight years old.',
  },
  {
    cue: 'asks-higher-before',
    match: [
      '(ever|before|past|previously|once|used to) .{0,5} higher',
      'higher .{0,4} (before|past|previously|than now|than today)',
      '(when|has|was|have) .{0,5} (higher|highest)',
      '(closer|close) to .{0,2} (ten|10|nine|eight) .{0,4} (before|ever|past)',
    ],
    example: 'Has it ever been higher?',
    nearMiss: 'The wall is higher.',
  },
  {
    cue: 'asks-one-step-higher',
    match: [
      '(one|a|1|half|half a|another) (point|step|notch|number|whole point) .{0,1} (higher|up|more|further)',
      'a (little|bit|little bit) (higher|further up|higher up)',
      '(move|moved|bump|nudge|push|bring|get|go|take|went|going) (you|it|that|yourself|them)? .{0,1} (up|higher|closer) to (maybe|like|say|about|around)? (a|an|the)? (#Number|next)',
      '(move|moved|bump|nudge|push|bring|get|go|take|went|going|be) .{0,3} (to|from) (maybe|like|say|about|around)? (a|an|your) (#Number|higher)',
      'to be (at|on)? (a|an) #Number',
      'up (to|from) (a|an|the|your) #Number',
      '(what|how) .{0,8} (higher|up to a|to an eight)',
      'from (a|an|your|that)? (two|three|four|five|six|seven|eight|2|3|4|5|6|7|8) (up)? to (a|an|maybe a|like a)? (#Number)',
    ],
    example: 'What would one point higher look like?',
    nearMiss: 'I live one floor higher.',
  },
  {
    cue: 'asks-next-action',
    match: [
      'what (would|could|can|will|might|do|does) .{0,7} (take|do|need|help|happen) .{0,7} (higher|move|get|point|number|to a|up|closer)',
      'how (could|can|would|do|might) .{0,4} (get|move|go|raise|increase) .{0,5} (higher|to a|up|number|point|there|confidence)',
      'what .{0,4} (take|need) .{0,5} (#Number|higher)',
    ],
    example: 'What could you do to move up one point?',
    nearMiss: 'What do you do on Saturdays?',
  },
  { cue: 'colour-word', match: ['#Colour'], example: 'I am still in the orange.', nearMiss: 'It is early.' },
]
