import type { CueEntry } from '../language'

/** What coaching listens for in English: what clients say about the help itself: trust, offers, decisions. */
export const enCoachingClientHelp: readonly CueEntry[] = [
  {
    cue: 'distrusts-help',
    match: [
      '(so many|too many|all these) (workers|helpers|services|professionals|agencies)',
      '(another one|yet another) (of you|worker|helper)?',
      '(do not|never) trust (you|them|services|professionals|agencies|people like you)',
      'the last (worker|counsellor|counselor|helper) .{0,5} (never|nothing|left|not)',
    ],
    example: 'We have had so many helpers.',
    nearMiss: 'We have had so many guests.',
  },
  {
    cue: 'already-tried',
    match: [
      '(we|i) (have)? (already|tried) .{0,3} (that|tried|done|it)',
      '(that|it) (does not|did not|never) (work|worked|help)',
      'been there done that',
    ],
    example: 'We already tried that.',
    nearMiss: 'We want to try that.',
  },
  {
    cue: 'leaves-decision',
    match: ['you (decide|choose|tell me)', '(it is|that is|it) up to you', 'whatever you (think|say)'],
    example: 'You decide.',
    nearMiss: 'I decide.',
  },
  {
    cue: 'own-background',
    match: [
      '(in our|in my) (culture|faith|religion|country|family)',
      '(at home|with the children) (we|i) (speak|talk)',
      'where (we|i) come from',
      '(the mosque|the church|the imam|the quran|the bible|ramadan)',
    ],
    example: 'In our culture that is quite normal.',
    nearMiss: 'At the bakery it is busy.',
  },
  {
    cue: 'asks-directly',
    match: [
      'what do you mean',
      'is (that|it|this) (normal|bad|dangerous|harmful|weird)',
      'why (do|are) you (ask|asking)',
      'who (will|gets|can) (hear|see|read|know)',
      'how does (that|it|this) work',
      'do you have .{0,2} (tip|tips|advice)',
      'what would you do',
    ],
    example: 'Is that normal?',
    nearMiss: 'That is normal.',
  },
  {
    cue: 'topic-closed',
    match: [
      '(do not|rather not) (want to)? (talk|speak) about (it|that|this)',
      'can we (talk about|do) something else',
      '(leave it|drop it|enough of that)',
    ],
    example: 'I do not want to talk about it.',
    nearMiss: 'I want to talk about it.',
  },
  {
    cue: 'refuses-offer',
    match: ['^(rather|better) not', '^no (thanks|thank|need|rather)', '^no$', '^not (now|really)'],
    example: 'Rather not.',
    nearMiss: 'Yes, please.',
  },
  {
    cue: 'asks-favour',
    match: ['(can|could|will|would) you .{0,3} (call|arrange|do|ask|email|help)'],
    example: 'Could you call the school?',
    nearMiss: 'Could you see it?',
  },
]
