import { has } from '../context'
import { either, firstCoded, replyRule, LISTENING } from '../mechanisms'
import { fromBanks } from '../offers'
import { kern, obvlk } from '../sources'

export const hopeInSmall = replyRule({
  id: 'hope-in-small',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'bij moedeloosheid iets kleins zoeken', en: 'looking for something small when hope is low' },
    why: {
      nl: 'Wie niets meer verwacht, heeft weinig aan een plan. Een klein moment dat wél lukte, geeft lucht.',
      en: 'A plan is little use to people who expect nothing. One small moment that worked gives room to breathe.',
    },
    ignore: { nl: 'Als iemand eerst vooral gehoord wil worden.', en: 'When somebody mainly wants to be heard first.' },
    skills: [15, 17],
    rows: ['R101', 'R202', 'R103'],
    sources: [kern('AP4 Snel succes'), obvlk('3.1 Stagnerende hulpverlening')],
  },
  hears: ['no-belief'],
  well: either(firstCoded(...LISTENING, 'open-question'), ({ turn }) =>
    turn.segments.find((s) => has(s, 'exception', 'success', 'strengths')),
  ),
  badly: firstCoded('advice', 'confront', 'information'),
  praise: {
    nl: ({ heard }) => `Bij ‘${heard}’ bleef je dichtbij. Zo komt er weer ruimte.`,
    en: ({ heard }) => `You stayed close to ‘${heard}’. That makes room again.`,
  },
  hint: {
    nl: ({ heard }) =>
      `‘${heard}’: een plan komt nu misschien te vroeg. Was er ooit een moment dat het iets beter ging?`,
    en: ({ heard }) => `‘${heard}’: a plan may come too soon. Was there ever a moment when it went a bit better?`,
  },
  offers: (context) => fromBanks(context, 'exceptions'),
  examples: {
    nl: {
      met: [['C: Het helpt toch allemaal niks.', 'P: [acknowledgement] Je bent het zat, na alles.']],
      missed: [['C: Het helpt toch allemaal niks.', 'P: [advice] Je zou een beloningskaart kunnen maken.']],
      nearMiss: [['C: Het helpt als oma er is.', 'P: [advice] Je zou haar vaker kunnen vragen.']],
    },
    en: {
      met: [['C: Nothing helps anyway.', 'P: [acknowledgement] You have had enough.']],
      missed: [['C: Nothing helps anyway.', 'P: [advice] You could make a chart.']],
      nearMiss: [['C: It helps when my mother is here.', 'P: [advice] You could ask her more often.']],
    },
  },
})
