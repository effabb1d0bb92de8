import type { CueEntry } from '../language'

/** The topics that tell steps, in English: what points of parenting are about. */
export const topicsOfParenting: readonly CueEntry[] = [
  {
    cue: 'topic-contact',
    match: [
      '(go|walk|get) .{0,2} (up to|to|close to|near) .{0,2} (him|her|child|them)',
      '(eye contact|eye level|crouch|kneel|his eyes|her eyes|shoulder)',
      '(not|don t) (shout|call) from',
    ],
    example: 'Walk up to him and make eye contact.',
    nearMiss: 'The car is red.',
  },
  {
    cue: 'topic-one-thing',
    match: [
      'one (thing|task|order|sentence|step|instruction)',
      '(say|use) .{0,1} (his|her|their) name',
      '(step by step|at a time)',
    ],
    example: 'Say his name and ask one thing.',
    nearMiss: 'The tree is old.',
  },
  {
    cue: 'topic-tone',
    match: [
      '(voice|tone)',
      '(friendly|kind|calm|warm) (and|but) (firm|clear|strict|sure)',
      '(not|don t) (shout|plead|beg|ask)',
    ],
    example: 'Use a calm but firm voice.',
    nearMiss: 'The soup is cold.',
  },
  {
    cue: 'topic-wait',
    match: [
      '(wait|count) .{0,3} (seconds|ten|five|to|quietly|there)',
      '(stay|stand) (there|by|with|near)',
      'give (him|her|them) time',
    ],
    example: 'Stay there and count to ten.',
    nearMiss: 'The shop shuts.',
  },
  {
    cue: 'topic-no-debate',
    match: ['(no|not|don t|without) .{0,3} (discussion|discuss|argue|argument|arguing|debate|negotiate|explain)'],
    example: "Don't argue with him.",
    nearMiss: 'It was a long talk.',
  },
  {
    cue: 'topic-once-more',
    match: [
      '(once|one more time|at most once)',
      '(repeat|say) .{0,3} (once|again once|same words)',
      '(same) (words|sentence)',
      'not (three|four|five|ten) times',
    ],
    example: 'Repeat it once, in the same words.',
    nearMiss: 'There are three trees.',
  },
  {
    cue: 'topic-noticing-good',
    match: [
      '(compliment|compliments|praise|reward|thumbs up|high five)',
      '(say|name|tell) .{0,4} (well|good|right away|at once|straight away)',
      '(attention|notice) .{0,4} (grows|more of)',
    ],
    example: 'Praise it right away.',
    nearMiss: 'The tea is gone.',
  },
  {
    cue: 'topic-few-rules',
    match: [
      '(few|two|three|handful) .{0,2} (rules|sentences|agreements)',
      '(say|tell) .{0,3} what .{0,3} (do want|may|can)',
      '(positive|positively)',
    ],
    example: 'Have two or three rules, said positively.',
    nearMiss: 'The rain stops.',
  },
  {
    cue: 'topic-until-calm',
    match: [
      '(until|when|once|first) .{0,4} (calm|calmer|calmed|over|quiet)',
      '(tantrum|anger|angry|storm) .{0,6} (learn|learns|listen|hear|wait)',
      '(afterwards|later) .{0,3} (explain|talk|discuss)',
    ],
    example: 'Wait until she is calm.',
    nearMiss: 'The dog eats.',
  },
  {
    cue: 'topic-redirect',
    match: [
      '(distract|distraction|redirect|ignore|let it pass|let it go)',
      '(little|less|no) attention',
      'something else to (do|hold|play)',
    ],
    example: 'Ignore it and give her something else to do.',
    nearMiss: 'The lamp burns.',
  },
  {
    cue: 'topic-moment',
    match: ['(moment|timing|right time|good time)', '(choose|pick|wait) .{0,3} (moment|time|calm)'],
    example: 'Choose a calm moment.',
    nearMiss: 'The pan is hot.',
  },
  {
    cue: 'topic-short-reason',
    match: [
      '(short|briefly|brief|one sentence) .{0,3} (why|reason|explain)',
      '(say|explain|tell) .{0,2} why',
      '(in it for|gain|gains)',
    ],
    example: 'Say briefly why.',
    nearMiss: 'The bottle is empty.',
  },
  {
    cue: 'topic-compromise',
    match: [
      '(compromise|middle|halfway|give and take|deal|negotiate|condition|conditions)',
      '(both|together) .{0,3} (live with|agree|find|look for)',
    ],
    example: 'Look for something halfway.',
    nearMiss: 'The baker bakes.',
  },
  {
    cue: 'topic-brief',
    match: [
      '(i message|i statement|short message|one sentence|two sentences)',
      '(keep it|be) (short|brief)',
      'i (worry|am worried) .{0,6} i (want|would)',
      '(no|not) (lecture|preach|preaching)',
    ],
    example: 'Keep it short, an i message.',
    nearMiss: 'The bus comes.',
  },
  {
    cue: 'topic-room',
    match: ['(choose|choice|a say|decide|room)', '(limit|limits|boundary|boundaries)', '(clear) about'],
    example: 'Give him a choice within a limit.',
    nearMiss: 'The rose is red.',
  },
  {
    cue: 'topic-break',
    match: [
      '(break|pause|time out|cool down|cool off)',
      '(runs|gets) (high|heated|out of hand)',
      '(later|half an hour) .{0,3} (go on|talk|carry on|further)',
    ],
    example: 'When it gets heated, take a break.',
    nearMiss: 'The candle is gone.',
  },
  {
    cue: 'topic-three-kinds',
    match: [
      '(three|kinds|different) .{0,2} (things|kinds|ways|sorts|parts|strategies)',
      '(bond|relationship|fun together) .{0,8} (encourage|encouraging|clear|rules|limits)',
      '(encourage|encouraging) .{0,6} (clear|rules|limits)',
    ],
    example: 'There are three kinds of things that help.',
    nearMiss: 'A bucket of water.',
  },
  {
    cue: 'topic-own-calm',
    match: [
      '(calm|cool) .{0,2} (stay|keep|yourself|down)',
      '(stay|keep|staying|keeping) (calm|cool)',
      '(boil|boils|explode|lose it|temper|patience)',
    ],
    example: 'How do you stay calm?',
    nearMiss: 'The tea is cold.',
  },
  {
    cue: 'topic-child-likes',
    match: [
      '(what|where) .{0,3} (he|she|they|child) .{0,2} (like|likes|love|loves|enjoy|enjoys)',
      '(how) .{0,2} (he|she|child) (see|sees|look)',
      '(his|her) (world|hobby|interest|interests|friends)',
    ],
    example: 'What does she like to do?',
    nearMiss: 'The garden is big.',
  },
  {
    cue: 'topic-whereabouts',
    match: ['where .{0,3} (go|goes|going|is|are|he|she|they|hang)', '(address|location|place)'],
    example: 'Where does he go?',
    nearMiss: 'The cupboard is empty.',
  },
  {
    cue: 'topic-doings',
    match: ['what .{0,4} (do|does|doing)'],
    example: 'What do they do there?',
    nearMiss: 'The cat is black.',
  },
  {
    cue: 'topic-way-there',
    match: ['how .{0,4} (get|gets|go|goes|travel) there', 'who (takes|drives|brings)'],
    example: 'How does she get there?',
    nearMiss: 'The couch is soft.',
  },
  {
    cue: 'topic-way-back',
    match: ['(how|who) .{0,5} (back|home)', '(pick|picks|picked) .{0,2} up'],
    example: 'How does she get home?',
    nearMiss: 'My leg hurts.',
  },
  {
    cue: 'topic-conflict',
    match: [
      '(conflict|conflicts|quarrel|quarrels|fight|fights) .{0,6} (normal|part|boss|decide|decides|age|fewer|less)',
      '(who decides|breaking away|growing independent)',
    ],
    example: 'Quarrels are part of the age.',
    nearMiss: 'The cheese is gone.',
  },
  {
    cue: 'topic-company',
    match: ['who .{0,3} (with|there|else|are|is)', 'do you know .{0,2} (boys|girls|friends|parents|them)'],
    example: 'Who is there with him?',
    nearMiss: 'The pot is empty.',
  },
  {
    cue: 'topic-home-time',
    match: ['(what time|when|how late) .{0,4} (home|back|in)', '(home|back) by'],
    example: 'What time is he home?',
    nearMiss: 'It is late already.',
  },
]
