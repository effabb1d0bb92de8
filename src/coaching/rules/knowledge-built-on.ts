import { coded, practitionerBefore, saidBy } from '../context'
import { replyRule, LISTENING } from '../mechanisms'
import { kern } from '../sources'

export const knowledgeBuiltOn = replyRule({
  id: 'knowledge-built-on',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'voortbouwen op wat iemand al weet', en: 'building on what somebody knows' },
    why: {
      nl: 'Wie merkt dat de eigen kennis telt, luistert beter naar wat je toevoegt.',
      en: 'People who notice that their knowledge counts listen better to what you add.',
    },
    ignore: {
      nl: 'Als wat iemand weet echt niet klopt en dat nu telt.',
      en: 'When what somebody knows is off and that matters now.',
    },
    skills: [6, 25],
    rows: ['R143'],
    sources: [kern('KE3 Psycho-educatie')],
  },
  // `Dat weet ik` is said about many things: it counts where something was just told.
  hears: (segment, context) => {
    const said = saidBy(context, segment, ['knows-already'])
    const told = coded(practitionerBefore(context, 1)[0], 'information').length > 0
    return said !== undefined && (told || !/\b(?:weet|wist|know|knew)\b/i.test(said))
  },
  words: ['knows-already'],
  well: ({ turn }) => coded(turn, ...LISTENING, 'compliment')[0],
  badly: ({ turn }) =>
    turn.segments[0]?.code === 'information' && turn.segments.every(({ code }) => code === 'information')
      ? turn.segments[0]
      : undefined,
  praise: {
    nl: () => 'Je ging in op wat de ander al weet. Dat maakt kennis delen gelijkwaardig.',
    en: () => 'You took up what they know already. That makes sharing knowledge equal.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: dat weten ze al. Even bevestigen, en dan pas aanvullen, landt beter.`,
    en: ({ heard }) => `‘${heard}’: they know that already. Confirming first, then adding, lands better.`,
  },
  examples: {
    nl: {
      met: [['C: Ik heb gelezen dat roken slecht is.', 'P: [affirmation] Je hebt je er al in verdiept.']],
      missed: [
        ['C: Ik heb gelezen dat roken slecht is.', 'P: [information] Roken is schadelijk voor de longen van een baby.'],
      ],
      nearMiss: [
        ['C: Ik heb brood gehaald.', 'P: [information] Roken is schadelijk voor de longen van een baby.'],
        [
          'P: [advice] Dan belt u hem nog eens.',
          'C: Ik weet ook dat het mijn kind is.',
          'P: [simple-reflection] U werkt hard.',
        ],
      ],
    },
    en: {
      met: [['C: I read that smoking harms.', 'P: [affirmation] You have looked into it.']],
      missed: [['C: I read that smoking harms.', 'P: [information] Smoking harms a baby’s lungs.']],
      nearMiss: [['C: I bought bread.', 'P: [information] Smoking harms a baby’s lungs.']],
    },
  },
})
