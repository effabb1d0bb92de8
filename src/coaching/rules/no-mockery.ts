import { isTheirs } from '../confronting'
import { sayingRule } from '../mechanisms'
import { jgz } from '../sources'

export const noMockery = sayingRule({
  id: 'no-mockery',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'zonder spot', en: 'without mockery' },
    why: {
      nl: 'Een knipoog kan als steek binnenkomen. Wie zich uitgelachen voelt, vertelt minder.',
      en: 'A joke can sting. People who feel laughed at tell less.',
    },
    ignore: {
      nl: 'Als jullie samen lachen en de ander de grap zelf begon.',
      en: 'When you laugh together and the other began the joke.',
    },
    skills: [11, 12],
    rows: ['own'],
    sources: [jgz('kernvaardigheid 12')],
  },
  says: ['mocks'],
  outcome: 'missed',
  notCodes: ['simple-reflection', 'complex-reflection', 'summary', 'open-question', 'affirmation', 'compliment'],
  unless: isTheirs,
  text: {
    nl: ({ said }) => `‘${said}’ kan als spot binnenkomen. Wat zou er gebeuren als je het letterlijk neemt?`,
    en: ({ said }) => `‘${said}’ may sound like mockery. What might happen if you took their words at face value?`,
  },
  examples: {
    nl: {
      missed: [['C: Ik heb één avond niet gerookt.', 'P: [confront] Nou, gefeliciteerd hoor.']],
      nearMiss: [
        ['C: Ik ben geslaagd!', 'P: [compliment] Gefeliciteerd met je diploma!'],
        ['C: Zij zei: gefeliciteerd hoor.', 'P: [complex-reflection] Dat ‘gefeliciteerd hoor’ deed pijn.'],
      ],
    },
    en: {
      missed: [['C: I forgot it again.', 'P: [confront] Oh, how convenient.']],
      nearMiss: [['C: I passed!', 'P: [compliment] Congratulations on your diploma!']],
    },
  },
})
