import type { CueEntry } from '../language'

/** Statements of which "it" is the subject, as reflections without "you" are made: taken up, likened, told as a course. */
export const aboutIt: readonly CueEntry[] = [
  {
    cue: 'goes-on-about-it',
    match: [
      '^so (then|maybe|really|basically|now|um|actually|in a way)? (it|that|this|there|the|he|she|they|those|these|things|everything|something|your|his|her|part|not|being|having|getting|a|an|some)',
      '^it (just|really|also|still|kind of|sort of|only|almost)? (feels|felt|makes|made|keeps|kept|gets|got|helps|helped|gives|gave|brings|brought|leaves|left|hurts|matters|takes|took|lets) (you|your|like|so|too|hard|harder|easier|better|worse|really|pretty|very|it|them|him|her|more|less|good|bad|a bit|a little)',
      '^it is (almost|kind of|sort of|more|hard|harder|easier|easy) (like|of|about|for|to|a|that|when|the|and|than|on|not|just)',
      '^(and|but) (then|so|now|also|um|yes|maybe|still|sometimes)? (it|that|this|there|the|he|she|they|your|those|these|things|everything|part)',
    ],
    example: 'So the evenings are the worst of it.',
    nearMiss: 'The evenings are the worst of it.',
  },
  {
    cue: 'roughly-named',
    match: [
      '(is|are|was|were|be|been|being|am|feel|feels|felt|feeling|it|that|this|you|just|and|they|he|she|get|gets|got|getting|really|seems|have|has|had|there|into|by|so|still|maybe|things|everything|we|also|always|who|then|but|because|now|on|with|in|not|to) (kind of|sort of)',
      '(a|an|bit|little|more|something|sense|mix|mixture|almost) of (a|an|relief|loss|safety|comfort|control|guilt|shame|fear|pressure|freedom|both|peace|pride|calm|hope|sadness|anger|panic|grief)',
      '(almost|more|just|something|somewhat|felt|feel|feels|feeling|is|was|be|been|being|it|that|seems|you|kind of|sort of|a lot|really|still) like (a|an|the|being|your|somebody|someone|something|nobody|nothing|everything|having|going|when|two|one|there|part)',
      '(as if|as though|almost as|in a way|in some way|in a sense|so to speak)',
    ],
    example: 'It is a bit of a safety net.',
    nearMiss: 'What kind of net is it?',
  },
  {
    cue: 'how-it-has-become',
    match: [
      '#Matter (has|have|had|is|are) (really|kind of|just|also|already|only|not|all|sort of|slowly|actually|always|never|now|even|sometimes|since)? #Become',
      '#Matter (is|are|was|were) (really|kind of|just|also|already|not|all|sort of|slowly|actually|now|even|starting to|beginning to|still)? #Becoming',
      '(it|that|this|which|things|everything|something) (used to|became|turned into|crept|grew|snowballed|started as|began as|started out|went from|kept|keeps|stayed|changed|ended up|took over|takes over|built up|cost|stung|landed|hit|stuck)',
      '(is|are|has|have) (starting|started|beginning|begun) to (get|feel|take|become|wear|call|show|affect|cost|look|make|catch|weigh|add|sink|happen|bother|hurt|change|interfere|spill|slip)',
    ],
    example: 'Things have slowly become quieter at home.',
    nearMiss: 'He has become a father.',
  },
]
