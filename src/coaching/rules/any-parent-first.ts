import { turnHasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

const THEMSELVES = /(?<!\p{L})(?:jezelf|uzelf|yourself)(?!\p{L})/iu

export const anyParentFirst = sayingRule({
  id: 'any-parent-first',
  meta: {
    level: 'hint',
    concern: 'step',
    title: {
      nl: 'eerst met een willekeurige ouder of kind voordoen',
      en: 'showing it first with just any parent or child',
    },
    why: {
      nl: 'Met ‘een moeder’ in plaats van ‘jouw moeder’ is kijken makkelijker en minder persoonlijk.',
      en: 'With ‘a mother’ instead of ‘your mother’ watching is easier and less personal.',
    },
    ignore: {
      nl: 'Als de ander het zelf al voor zich ziet met de echte persoon.',
      en: 'When they already picture the real person.',
    },
    skills: [13],
    rows: ['R158'],
    sources: [kern('AP3 Oefen concreet gedrag, stap 2')],
    inRole: true,
  },
  says: ['plays-real-person'],
  outcome: 'missed',
  // Who plays themselves practises; nothing is shown yet.
  unless: (context) =>
    THEMSELVES.test(context.turn.text) ||
    context.turns.slice(0, context.turn.index).some((t) => turnHasCue(context, t, 'scene-start')) ||
    turnHasCue(context, context.turn, 'client-plays-first'),
  text: {
    nl: () => 'Hier speel je iemand die echt bestaat. Met zomaar een ouder of kind kijkt het makkelijker.',
    en: () => 'You play a real person here. With just any parent or child it is easier to watch.',
  },
  examples: {
    nl: {
      missed: [['C: Oké.', 'P: [structure] Ik speel even je moeder, en jij kijkt.']],
      nearMiss: [
        ['C: Oké.', 'P: [structure] Ik ben even een moeder, en jij kijkt.'],
        ['C: Oké.', 'P: [structure] Ik ben je moeder en jij bent jezelf.'],
      ],
    },
    en: {
      missed: [['C: Okay.', 'P: [structure] I will play your mother and you watch.']],
      nearMiss: [['C: Okay.', 'P: [structure] I will play a mother and you watch.']],
    },
  },
})
