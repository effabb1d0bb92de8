import { coded, wordsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { giz, kern } from '../sources'

/** Words; the sources give no number, this is ours. */
const LONGEST = 90

export const informationDosed = turnRule({
  id: 'information-dosed',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'informatie in kleine porties', en: 'information in small portions' },
    why: {
      nl: 'Bij veel tegelijk blijft weinig hangen. Na een klein stukje kan de ander reageren.',
      en: 'Little sticks when a lot comes at once. After a small piece they can react.',
    },
    ignore: { nl: 'Als de ander juist om het hele verhaal vraagt.', en: 'When they ask for the whole story.' },
    skills: [1, 6],
    rows: ['R037', 'R140', 'R106'],
    sources: [giz('5 Informatie uitwisselen met toestemming, stap 2'), kern('KE3 Psycho-educatie')],
  },
  messages: {
    long: {
      nl: 'Dit is veel informatie achter elkaar. Een klein stukje, en dan horen wat de ander ervan vindt, werkt vaak beter.',
      en: 'This is a lot of information at once. A small piece, then hearing what they make of it, often works better.',
    },
  },
  check: ({ turn }) => {
    const told = coded(turn, 'information', 'advice')
    const words = told.flatMap(({ text }) => wordsOf(text)).length
    const first = told[0]
    return first && words > LONGEST ? [{ outcome: 'missed', message: 'long', at: first }] : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'C: Vertel.',
          'P: [information with-permission] Kinderen van twee jaar slapen gemiddeld twaalf uur en ze worden daarbij een paar keer wakker omdat hun slaap uit korte stukken bestaat. Daar komt bij dat ze in die tijd veel nieuwe dingen leren zoals lopen en praten en dat hun hersenen dat in de nacht verwerken, waardoor ze onrustig kunnen zijn. Ook de angst om alleen te zijn speelt rond die leeftijd op en daarom roepen ze vaker, en als er in huis iets verandert, zoals een verhuizing of een nieuw broertje, dan zie je dat vaak als eerste terug in de nacht en pas later overdag.',
        ],
      ],
      nearMiss: [['C: Vertel.', 'P: [information with-permission] Kinderen van twee worden ’s nachts vaker wakker.']],
    },
    en: {
      missed: [
        [
          'C: Do tell.',
          'P: [information with-permission] Two-year-olds sleep about twelve hours and they wake a few times because their sleep comes in short pieces. On top of that they learn many new things such as walking and talking and their brains work through that at night, which can make them restless. The fear of being alone comes up at that age too and so they call more often, and when something changes at home, such as a move or a new baby brother, you often see that at night first and by day only later on. Some parents then try a small light or a door ajar.',
        ],
      ],
      nearMiss: [['C: Do tell.', 'P: [information with-permission] Two-year-olds wake more often at night.']],
    },
  },
})
