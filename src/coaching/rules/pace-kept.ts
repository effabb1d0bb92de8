import { has, hasCue } from '../context'
import { replyRule, LISTENING } from '../mechanisms'
import { fromBanks } from '../offers'
import { jgz } from '../sources'

/** `Mijn man zei: het valt wel mee`: how another sees it. */
const OF_OTHERS =
  /(?<!\p{L})(?:zei|zegt|zeggen|zeiden|vindt|vond|vinden|denkt|dacht|says|said|thinks|thought)(?!\p{L})(?! ik)/iu

export const paceKept = replyRule({
  id: 'pace-kept',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'in het tempo van de ander', en: 'at the pace of the client' },
    why: {
      nl: 'Wie zelf nog geen probleem ziet, haakt af bij een plan. Eerst begrijpen hoe het eruitziet voor de ander.',
      en: 'People who see no problem drop out at a plan. First understand how it looks to them.',
    },
    ignore: { nl: 'Als een kind nu gevaar loopt.', en: 'When a child is in danger now.' },
    skills: [8, 24],
    rows: ['R093', 'R095'],
    sources: [jgz('kernvaardigheid 8'), jgz('kernvaardigheid 24')],
  },
  hears: (segment, context) => hasCue(context, segment, 'denies-problem') && !OF_OTHERS.test(segment.text),
  words: ['denies-problem'],
  well: ({ turn }) =>
    turn.segments.find(
      (s) => !has(s, 'next-step') && [...LISTENING, 'open-question', 'autonomy', 'ask-permission'].includes(s.code),
    ),
  badly: ({ turn }) =>
    turn.segments.find((s) => ['advice', 'confront', 'information'].includes(s.code) || has(s, 'next-step')),
  praise: {
    nl: ({ heard }) => `Je ging niet harder dan de ander. Zo blijft ‘${heard}’ bespreekbaar.`,
    en: ({ heard }) => `You did not go faster than the client. That keeps ‘${heard}’ open to talk about.`,
  },
  hint: {
    nl: ({ heard }) =>
      `‘${heard}’: de ander staat hier nog niet. Nieuwsgierig zijn naar dat beeld helpt meer dan een plan.`,
    en: ({ heard }) => `‘${heard}’: they are not there yet. Curiosity about their view helps more than a plan.`,
  },
  offers: (context) => fromBanks(context, 'their-view'),
  examples: {
    nl: {
      met: [['C: Er is niks aan de hand met hem.', 'P: [simple-reflection] Voor jou gaat het gewoon goed.']],
      missed: [['C: Er is niks aan de hand met hem.', 'P: [open-question next-step] Wat ga je er deze week aan doen?']],
      nearMiss: [
        ['C: Er is iets aan de hand.', 'P: [open-question next-step] Wat ga je er deze week aan doen?'],
        ['C: Mijn man zegt dat er niks aan de hand is.', 'P: [open-question] Hoe laat begint het meestal?'],
      ],
    },
    en: {
      met: [['C: There is nothing wrong with him.', 'P: [simple-reflection] To you all is well.']],
      missed: [
        ['C: There is nothing wrong with him.', 'P: [closed-question next-step] What will you do about it this week?'],
      ],
      nearMiss: [
        ['C: My husband says there is nothing wrong.', 'P: [open-question] When does it usually start?'],
        ['C: There is something wrong.', 'P: [closed-question next-step] What will you do about it this week?'],
      ],
    },
  },
})
