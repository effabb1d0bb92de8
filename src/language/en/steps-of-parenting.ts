import type { CueEntry } from '../language'

/** What tells that a point of parenting is passed on, in English. */
export const parentingSteps: readonly CueEntry[] = [
  {
    cue: 'parenting-categories',
    match: [
      '(bond|relationship) .{0,5} (encouraging|encouragement|clear|oversight)',
      '(encouraging|encouragement) .{0,4} (clear|rules|limits)',
      '(three|kinds) .{0,3} (ways|strategies|things) .{0,3} (parents|parenting)',
    ],
    example: 'There are three things: the bond, encouraging and being clear.',
    nearMiss: 'The band plays.',
  },
  {
    cue: 'asks-stay-calm',
    match: ['(how|what) .{0,6} (calm|stay calm|keep calm|calm down)'],
    example: 'What do you do to stay calm?',
    nearMiss: 'It is calm here.',
  },
  {
    cue: 'asks-share-tasks',
    match: ['(how|who) .{0,4} (share|divide|split)'],
    example: 'How do you divide that between you?',
    nearMiss: 'Split the cake.',
  },
  {
    cue: 'asks-child-view',
    match: [
      '(what|how) (does|would) (he|she|your) .{0,4} (like|love|see|enjoy)',
      'what .{0,3} (like|likes) (best|most)',
    ],
    example: 'What does your daughter like best?',
    nearMiss: 'What would you like?',
  },
  {
    cue: 'teach-go-to-child',
    match: ['(go|walk) .{0,2} to (your|the) child', '(eye contact|eye level|make contact)'],
    example: 'Walk to your child first and make eye contact.',
    nearMiss: 'The child walks.',
  },
  {
    cue: 'teach-one-task',
    match: ['one (thing|task|instruction) at a time', '(name|his name|her name) (and|then) .{0,3} (behaviour|what)'],
    example: 'Give one task at a time.',
    nearMiss: 'He has a task.',
  },
  {
    cue: 'teach-friendly-firm',
    match: ['(friendly|calm|kind) (and|but) (firm|clear)'],
    example: 'Say it friendly and firm.',
    nearMiss: 'What a friendly man.',
  },
  {
    cue: 'teach-wait',
    match: [
      'wait .{0,3} (seconds|moment|there)',
      '(stay|remain) .{0,2} (there|with|close)',
      '(ten|seven|five|10|7|5) seconds',
    ],
    example: 'Stay there and wait ten seconds.',
    nearMiss: 'Are you waiting for the bus?',
  },
  {
    cue: 'teach-no-discussion',
    match: ['(no|without|avoid|not) .{0,3} (discussion|discuss|arguing|argue|debate|negotiate)'],
    example: 'Stay out of it: no discussion while you wait.',
    nearMiss: 'The discussion was long.',
  },
  {
    cue: 'teach-repeat-once',
    match: ['repeat .{0,4} (once|one time|at most)', '(once|at most) .{0,2} repeat'],
    example: 'Repeat it once at most.',
    nearMiss: 'Could you repeat that?',
  },
  {
    cue: 'teach-praise',
    match: ['(compliment|compliments|praise)', '(say|name) .{0,3} what goes well'],
    example: 'Give praise at once when it goes well.',
    nearMiss: 'That is a good book.',
  },
  {
    cue: 'teach-few-rules',
    match: [
      '(few|three|couple of) (rules|expectations)',
      '(say|tell) .{0,3} what you do want',
      '(positively|positive) (worded|phrased)',
    ],
    example: 'Keep it to a few rules.',
    nearMiss: 'The rules are strict.',
  },
  {
    cue: 'teach-calm-first',
    match: ['(wait|until|only when) .{0,4} calm', '(explain|talk) .{0,3} (later|when calm)'],
    example: 'Wait until he is calm again.',
    nearMiss: 'It is calm outside.',
  },
  {
    cue: 'teach-redirect',
    match: ['(distract|distraction|redirect|ignore)', '(little|no|less) attention .{0,2} (to|for)'],
    example: 'Give little attention to it and distract him.',
    nearMiss: 'Thank you for your attention.',
  },
  {
    cue: 'teach-good-moment',
    match: ['(good|calm|quiet|right) (moment|time)', '(choose|pick) .{0,2} (moment|time)'],
    example: 'Choose a calm moment.',
    nearMiss: 'One moment please.',
  },
  {
    cue: 'teach-short-why',
    match: ['(say|explain|tell) .{0,3} (briefly|in short) why', '(short|brief) (why|reason|explanation)'],
    example: 'Explain briefly why, a short reason.',
    nearMiss: 'Why did he go?',
  },
  {
    cue: 'teach-compromise',
    match: ['(compromise|middle ground|give and take|meet halfway)'],
    example: 'Look for a compromise together.',
    nearMiss: 'He made a promise.',
  },
  {
    cue: 'teach-short-message',
    match: [
      '(short|clear) (message|sentence|sentences)',
      '(no|not) .{0,2} (lecture|sermon|long explanation|preaching)',
      'keep it short',
    ],
    example: 'Keep it short, no lecture.',
    nearMiss: 'A short story.',
  },
  {
    cue: 'teach-room-and-limit',
    match: ['(a say|have a voice)', '(room|choice) .{0,4} (limit|limits|within)', '(limit|limits) .{0,3} clear'],
    example: 'Give a say, and keep the limit clear.',
    nearMiss: 'The speed limit.',
  },
  {
    cue: 'teach-pause',
    match: ['(take|propose|suggest) .{0,2} (pause|break|time out)', '(runs high|gets heated|cool down)'],
    example: 'Propose a break when it runs high.',
    nearMiss: 'At break he eats.',
  },
  {
    cue: 'teach-meaning-of-conflict',
    match: [
      '(conflict|conflicts|fights|arguments) .{0,6} (normal|boss|hierarchy|fewer|less|later)',
      '(twelve|12) .{0,3} (fifteen|15)',
    ],
    example: 'Many conflicts are about who is boss and become fewer later.',
    nearMiss: 'The fight was loud.',
  },
  {
    cue: 'oversight-where',
    match: ['where .{0,3} (going|go|goes|to)'],
    example: 'Where are you going?',
    nearMiss: 'Where is he?',
  },
  {
    cue: 'oversight-who',
    match: ['who (is|are|will be|else|goes) .{0,2} (there|going|coming|with)'],
    example: 'Who will be there?',
    nearMiss: 'Who said that?',
  },
  {
    cue: 'oversight-what',
    match: ['what .{0,4} (going to do|do there|up to)'],
    example: 'What are you going to do?',
    nearMiss: 'What is that?',
  },
  {
    cue: 'oversight-when-home',
    match: ['(when|what time) .{0,5} (home|back|in)'],
    example: 'What time will you be home?',
    nearMiss: 'What time is it?',
  },
  {
    cue: 'oversight-how-there',
    match: ['how .{0,4} (get there|go there|getting there)'],
    example: 'How do you get there?',
    nearMiss: 'How old is he?',
  },
  {
    cue: 'oversight-how-back',
    match: ['how .{0,4} (get back|come back|get home|come home)', 'who (picks|brings) .{0,3} (up|home|back)'],
    example: 'How do you get home?',
    nearMiss: 'Are you coming back?',
  },
]
