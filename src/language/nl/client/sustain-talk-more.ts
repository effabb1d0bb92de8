import type { CueEntry } from '../../language'

/** What clients say against change. */
export const sustainTalkMore: readonly CueEntry[] = [
  {
    cue: 'limits',
    match: [
      '(alleen|enkel|hooguit|maximaal|alleen maar) .{0,1} (in|op|als|s nachts|doordeweeks|die|dat|een|met|bij|af en toe|nog)',
      '(meer|verder) .{0,2} (niet|niks)',
      '(een keer|eentje|een kwartier|een kwartiertje|half uurtje|een half uur|een halfuur|een maand|een week|een paar|voor de helft|een middag|een avond|een nacht|stukje|beetje|klein beetje|af en toe)',
      '(als|mits|zolang) .{0,3} (maar|niet|ik|het|er) .{0,4} (niet|niks|geen|hoef|mag|kan|blijft)',
      '(op voorwaarde|onder voorwaarde|mits)',
    ],
    example: 'Alleen in het weekend, meer niet.',
    nearMiss: 'Wij zijn met zijn drieen.',
  },
]
