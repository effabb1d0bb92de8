import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const nothingPresumed = sayingRule({
  id: 'nothing-presumed',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'kennis even noemen in plaats van aannemen', en: 'mentioning knowledge instead of presuming it' },
    why: {
      nl: 'Wie iets niet wist, voelt zich dom bij ‘zoals u weet’. Even noemen kost niets.',
      en: 'People who did not know feel silly at ‘as you know’. Mentioning it costs nothing.',
    },
    ignore: { nl: 'Als jullie het er eerder over hadden.', en: 'When you talked about it before.' },
    skills: [1, 6],
    rows: ['R144'],
    sources: [kern('KE3 Psycho-educatie')],
  },
  says: ['presumes-known'],
  outcome: 'missed',
  text: {
    nl: ({ said }) =>
      `‘${said}’ kan als verwijt klinken. Kort vertellen, of vragen wat de ander al weet, houdt het open.`,
    en: ({ said }) => `‘${said}’ may sound like a reproach. Briefly telling, or asking what they know, keeps it open.`,
  },
  examples: {
    nl: {
      missed: [['C: Hij wordt steeds wakker.', 'P: [information] Zoals u natuurlijk weet slapen peuters licht.']],
      nearMiss: [
        ['C: Hij wordt steeds wakker.', 'P: [open-question elicit-need] Wat weet u er al over?'],
        ['C: [neutral safety] Ik heb hem geschud.', 'P: [confront] Dat is gevaarlijk, dat weet je toch?'],
      ],
    },
    en: {
      missed: [['C: He keeps waking.', 'P: [information] As you surely know, toddlers sleep lightly.']],
      nearMiss: [['C: He keeps waking.', 'P: [open-question elicit-need] What do you know about it already?']],
    },
  },
})
