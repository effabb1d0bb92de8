import type { CueEntry } from '../language'

/** Deciding together. */
export const deciding: readonly CueEntry[] = [
  {
    cue: 'welcomes',
    match: [
      '^welcome',
      '(good|nice|glad|great|happy|lovely|pleased) .{0,2} (to see|to meet|to have|you came|you are here|you could|you made|that you came|seeing|meeting)',
      '^(please|you can|do|and|good)? come (on)? (in|on in|through)',
      '(thanks|thank you|appreciate) .{0,3} (coming|being here|making the time|taking the time|showing up|meeting|your time)',
      '(have|take) a seat',
    ],
    example: 'Welcome, good to have you here.',
    nearMiss: 'You are not welcome there any more, he said.',
  },
  {
    cue: 'states-purpose',
    match: [
      '(we|you|i) (are|am|were) .{0,3} (here|meeting|sitting) .{0,3} (to|because|for|so)',
      '(the|my|our) (purpose|goal|point|idea|reason|role|job|aim) .{0,4} (is|of|for|today|here)',
      '(today|so|what) .{0,3} (i|we) (would like|want|wanted|hope|thought|are going|was hoping|are here) .{0,3} (to|for|is|we)',
      '(asked|referred|sent|called) .{0,4} (come|see|talk|here|because|over|in)',
      '(by|at) the end .{0,5} (have|decided|chosen|plan|know)',
      '(wanted|want|like|here) .{0,2} to .{0,1} (talk|check|go over|discuss|follow up|touch base|chat|meet) .{0,3} (you|about|with|on|in)',
    ],
    example: "We're here to see what could help.",
    nearMiss: "We're here every day.",
  },
  {
    cue: 'asks-problems',
    match: [
      'what (brings|brought|has brought|led) .{0,2} (you|here|in)',
      'what (is|are|has been|have been|seems) .{0,5} (going on|wrong|problem|problems|matter|concern|concerns|trouble|happening|bothering|worrying|difficult|challenge|challenges|issue|issues|bugging)',
      '(how|what) can i .{0,2} (help|do for)',
      'how (are|have|is) (things|you|it|everything) .{0,3} (been|going|doing|feeling|at home)',
      'what (happened|made you)',
      '(tell|talk) .{0,4} (what brought|what is going|why you|what brings)',
      'what would you say .{0,3} (problem|issue|biggest)',
    ],
    example: 'What brings you in today?',
    nearMiss: 'That brings good luck.',
  },
  {
    cue: 'maps-situation',
    match: [
      'who .{0,3} (lives|live|living|at home|in your family|is in your|do you live)',
      '(how|what) .{0,4} (school|work|home|family|job|financially|money|living situation|relationship|marriage|social life|housing|friends)',
      '(do|are|have) you .{0,3} (work|working|married|kids|children|siblings|live|living|job|a partner|in a relationship|in school|insurance|a car|employed)',
      'what do you do for (work|a living|fun)',
      '(are|is) .{0,3} (parents|mother|father|mom|dad|family) .{0,3} (around|involved|alive|together|in the picture|supportive)',
      '(what|how) .{0,3} typical (day|week)',
    ],
    example: 'Who lives at home with you?',
    nearMiss: 'He lives at home.',
  },
  {
    cue: 'discusses-problem',
    match: [
      'how (long|often|much|many|bad|severe|serious|frequently|intense)',
      '(when|since when) (did|was|does|do|has) .{0,4} (start|begin|first|happen|notice|last|usually|occur|most)',
      'what .{0,4} (happens|triggers|leads|effect|impact|makes it worse|makes it better|consequences|look like)',
      '(how|in what way) .{0,5} (affect|affecting|affected|impact|impacting|interfere)',
      '(how|what) do you (react|respond|handle|do when)',
      '(what|which) (times|situations|days)',
    ],
    example: 'How long has this been going on?',
    nearMiss: 'It has been a long time.',
  },
  {
    cue: 'offers-options',
    match: [
      '(there are|we have|you have|you have got|we have got|there is|there are also) .{0,6} (options|ways|choices|possibilities|approaches|routes|programs|things you can|things we can|products|different things|treatments|alternatives|medications)',
      '(one|another|other|second|third|first|some) .{0,1} (option|options|possibility|choice|choices|idea|approach|thing people|thing you could|things people|things you|way|alternative)',
      '(you|we) (can|could|might) .{0,8} or .{0,6} (could|can|we|you|maybe|try|go|there)',
      '(options|choices) .{0,3} (are|include|is|like)',
      '(one|another|the other|the first|the second|the third|another one) (is|would be|might be|could be) (to|just|simply|using|going|taking|a)',
      '^or .{0,3} (you|we) (could|can|might)',
    ],
    example: 'There are a few options.',
    nearMiss: 'There are a few kids sick.',
  },
  {
    cue: 'pros-and-cons',
    match: [
      '(pros|cons|advantages|disadvantages|upsides|downsides|benefits|drawbacks|costs and benefits|pluses|minuses|good things and|not so good things)',
      '(weigh|weighing|balance|on balance)',
    ],
    example: "Let's weigh the pros and cons.",
    nearMiss: 'He likes it there.',
  },
  {
    cue: 'asks-preference',
    match: [
      '(which|what) .{0,5} (prefer|preference|appeals|appeal|fits|fit|like best|work best|works best|works for you|work for you|sounds best|makes most sense|feels right|feel right|rather|interested in|lean|leaning|stands out|best for you|good fit|sounds good|like to try|make sense)',
      '(which|what) (would|do|of|one|are) .{0,4} (you|those|these|them) .{0,4} (choose|pick|want|prefer|think|like|go with|try|interested|start)',
      '(where|which way) .{0,3} (lean|leaning)',
      '(does|do|would) (that|any of|one of|either|this) .{0,4} (appeal|sound like|work for you|interest you|be something|fit|seem|feel like)',
      'would you (rather|prefer)',
    ],
    example: 'Which one do you prefer?',
    nearMiss: 'I do not mind which one.',
  },
  {
    cue: 'decides-together',
    match: [
      '(we|so we|so you) (agree|agreed|decide|decided|are going|have decided|have agreed|have a plan|will go with|settled)',
      '(so|sounds like|then) .{0,3} (the plan|your plan|our plan|plan is|decision|we have a plan|you have decided|you are going to|what you are going)',
      '(is|are|does) (that|this|you|we) .{0,4} (a deal|agreed|agree|in agreement|something you can commit|what you want to do|what you are going|the plan)',
      '(let us|we will|shall we) .{0,4} (go with|do that|start with|try that|plan on|decide|agree|write|set)',
      '(write|writing|put) .{0,3} (down|in) .{0,4} (plan|goal|agreed|that)',
    ],
    example: 'So we agree that you call on Tuesday.',
    nearMiss: 'I will talk to you later.',
  },
  {
    cue: 'confidentiality',
    match: [
      '(stays|stay|keep|kept|remain|remains|is) .{0,3} (between us|between you|confidential|private|in this room|in here|secret)',
      '(confidential|confidentiality|privacy|consent form|release of information|anonymous|mandated|obligated|legally required)',
      '(not|never) .{0,2} (tell|share|report) .{0,4} (parents|anyone|anybody|mom|mother|police|boss|without)',
      '(unless|except|exceptions) .{0,6} (danger|harm|safe|hurt|safety|yourself)',
      '(with|without) your (permission|consent)',
    ],
    example: 'Everything you say here stays between us.',
    nearMiss: 'He says he stays here.',
  },
]
