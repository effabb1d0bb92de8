import { unsafeLately } from '../context'
import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { giz } from '../sources'

export const leaveWhatWorks = replyRule({
  id: 'leave-what-works',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'laten wat werkt', en: 'leaving what works' },
    why: {
      nl: 'Wat goed gaat, hoeft niet anders. Dat geeft energie voor wat wél anders mag.',
      en: 'What goes well need not change. That saves energy for what may.',
    },
    ignore: { nl: 'Als het om veiligheid gaat.', en: 'When safety is at stake.' },
    skills: [17, 22],
    rows: ['R082'],
    sources: [giz('OGW vooronderstellingen, 3')],
  },
  hears: ['content-with-it'],
  well: firstCoded(...LISTENING, 'compliment', 'open-question', 'autonomy'),
  badly: firstCoded('advice', 'confront'),
  // Safety overrides leaving things as they are (C13).
  unless: unsafeLately,
  praise: {
    nl: () => 'Je liet wat werkt met rust. Dat geeft vertrouwen.',
    en: () => 'You left alone what works. That builds trust.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: hier is de ander tevreden over. Wat werkt, mag zo blijven.`,
    en: ({ heard }) => `‘${heard}’: they are content with this. What works may stay.`,
  },
  examples: {
    nl: {
      met: [['C: Met eten gaat het prima.', 'P: [affirmation] Dat heb je mooi opgebouwd.']],
      missed: [['C: Met eten gaat het prima.', 'P: [advice] Je zou hem ook wat meer groente kunnen geven.']],
      nearMiss: [['C: Met eten gaat het moeizaam.', 'P: [advice] Je zou hem wat meer groente kunnen geven.']],
    },
    en: {
      met: [['C: Eating goes fine.', 'P: [affirmation] You have built that up well.']],
      missed: [['C: Eating goes fine.', 'P: [advice] You could give him more vegetables.']],
      nearMiss: [['C: Eating goes badly.', 'P: [advice] You could give him more vegetables.']],
    },
  },
})
