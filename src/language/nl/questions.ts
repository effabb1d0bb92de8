import type { CueEntry } from '../language'

/** The form of questions. */
export const questions: readonly CueEntry[] = [
  {
    cue: 'opens-with-interrogative',
    match: [
      '^(wat|hoe|welke|welk|wie|waar|wanneer|hoezo|waaraan|waarin|waarmee|waarop|waarover|waarvan|waardoor|waarbij|waarnaar|waartoe|wiens)',
      '^(op|met|bij|in|aan|van|door|over|voor|tegen|tot|onder|sinds) (wat|welke|welk|wie|hoeveel|wanneer|hoeverre)',
    ],
    example: 'En hoe ging dat toen?',
    nearMiss: 'Dat weet hij wel.',
  },
  {
    cue: 'interrogative-inside',
    match: ['(wat|hoe|welke|welk|wie|waar|wanneer|waardoor|waarmee)'],
    example: 'Vertel me eens hoe dat ging.',
    nearMiss: 'Dat ging wel goed.',
  },
  {
    cue: 'how-come',
    match: [
      'wat (maakt|maakte|heeft gemaakt) .{0,3} dat',
      'wat (maakt|maakte) het .{0,5} (voor|dat|zo)',
      'hoe (komt|kwam|kan|kon) (het|dat|dit) (nou|nu|dan|eigenlijk|toch)?',
      'hoe is (het|dat) (zo)? gekomen',
      'wat is (de|een|jouw|je|uw) (reden|oorzaak|aanleiding)',
      'waar (komt|kwam) (het|dat|dit) .{0,3} (vandaan|door)',
      'waardoor',
      'waar ligt (het|dat) aan',
      'wat zit (daar|er) (achter|onder)',
      'wat (houdt|hield) #You .{0,2} tegen',
    ],
    example: 'Wat maakt het dat je toch gaat?',
    nearMiss: 'Wat maak je vanavond te eten?',
  },
  {
    cue: 'why-word',
    match: ['(waarom|hoezo|waarvoor)', 'om welke reden', '^voor wat'],
    example: 'Waarom ga je niet eerder naar bed?',
    nearMiss: 'Daarom ga ik niet.',
  },
]
