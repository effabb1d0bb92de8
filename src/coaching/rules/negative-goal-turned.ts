import {
  clientJustSaid,
  clientSegmentsBefore,
  has,
  hasCue,
  questionAnswered,
  questionsOf,
  saidBy,
  wordsOf,
} from '../context'
import { replyRule } from '../mechanisms'
import { fromBanksAtStep } from '../offers'
import { giz, kern, obvlk } from '../sources'
import { turnsToAnother } from '../speakers'

/** Clauses as people string them together, with or without marks. */
const clausesOf = (text: string): string[] =>
  text.split(
    /[,.;!?]|(?<!\p{L})(?=(?:en dat|en dan|dan|dat|en|want|omdat|maar|and that|and then|then|that|and|because|but) )/iu,
  )
/** Fewer words say no more than yes (ours). */
const SAYS = 4
const GONE =
  /(?<!\p{L})(?:niet|geen|nooit|niks|niets|zonder|minder|stopt|stoppen|ophoudt|ophouden|weg|gedaan|over is|no|not|never|nothing|without|less|stops|gone|over)(?!\p{L})|n['’]t(?!\p{L})/iu
const TELLS = /(?<!\p{L})(?:dat|dan|ik|we|wij|hij|zij|ze|that|then|i|he|she|they)(?!\p{L})/iu
/** `En dat ik weer kan zwemmen`: something that will be there. */
const tellsWhatIsThere = (clause: string): boolean =>
  wordsOf(clause).length >= SAYS && TELLS.test(clause) && !GONE.test(clause)

export const negativeGoalTurned = replyRule({
  id: 'negative-goal-turned',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'vragen wat er in de plaats komt', en: 'asking what will be there instead' },
    why: {
      nl: 'Naar iets wat weg is kun je niet toewerken. Naar iets wat er komt wel.',
      en: 'You cannot work towards something that is gone. You can towards something that comes.',
    },
    ignore: {
      nl: 'Als de ander er al bij vertelt hoe het dan wél gaat.',
      en: 'When the other already tells how it will be instead.',
    },
    skills: [17],
    rows: ['R075', 'R066', 'R165', 'R076'],
    sources: [giz('OGW 4 Schaalvragen stellen'), obvlk('3.2.3 De wondervraag'), kern('AP4 Stel doelen')],
  },
  hears: (segment, context) => {
    const asked = questionAnswered(context)
    const wish = asked && has(asked, 'desired-situation', 'goal', 'miracle')
    const said = saidBy(context, segment, ['goal-is-absence'])
    // `Nu reageer ik gewoon niet meer` tells how it is, not how it is to be.
    const clause =
      said &&
      segment.text
        .slice(0, segment.text.indexOf(said) + said.length)
        .split(/[,.;]|haha/u)
        .at(-1)
    return Boolean(wish) && clause !== undefined && !/(?<!\p{L})(?:nu|now)(?!\p{L})/iu.test(clause)
  },
  well: (context) =>
    questionsOf(context.turn).find(
      (q) =>
        hasCue(context, q, 'asks-what-instead') ||
        has(q, 'desired-situation', 'circular', 'exception') ||
        q.code === 'open-question',
    ),
  // Who tells what will be there as well has turned it already; what is asked of the mother is not asked of the son.
  unless: (context) =>
    context.turn.segments.some(({ code }) => code === 'ask-permission' || code === 'structure') ||
    turnsToAnother(clientJustSaid(context), context.turn, context.turns) ||
    clientSegmentsBefore(context).some(({ text }) => clausesOf(text).some(tellsWhatIsThere)),
  badly: ({ turn }) =>
    turn.segments.find(
      (s) =>
        s.code === 'advice' ||
        s.code === 'information' ||
        (s.code === 'closed-question' && !has(s, 'check')) ||
        has(s, 'next-step'),
    ),
  praise: {
    nl: ({ heard }) => `Na ‘${heard}’ vroeg je door naar wat er dan is. Zo komt het doel in beeld.`,
    en: ({ heard }) => `After ‘${heard}’ you asked what there will be. That brings the goal into view.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ zegt wat er weg is. Wat zou er dan voor in de plaats komen?`,
    en: ({ heard }) => `‘${heard}’ says what is gone. What would there be instead?`,
  },
  quote: 7,
  offers: (context) => fromBanksAtStep(context, 'desired-situation'),
  examples: {
    nl: {
      met: [
        [
          'P: [open-question desired-situation] Hoe zou je het graag zien?',
          'C: Geen ruzie meer aan tafel.',
          'P: [open-question desired-situation] Wat gebeurt er dan in plaats daarvan?',
        ],
      ],
      missed: [
        [
          'P: [open-question desired-situation] Hoe zou je het graag zien?',
          'C: Geen ruzie meer aan tafel.',
          'P: [closed-question scaling] En waar sta je nu van nul tot tien?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question] Hoe was het weekend?',
          'C: Geen ruzie meer gehad.',
          'P: [closed-question] Was iedereen thuis?',
        ],
        [
          'P: [open-question desired-situation] Hoe zou je het graag zien?',
          'C: Geen buikpijn meer, en dat ik gewoon naar het zwembad kan.',
          'P: [closed-question scaling] En waar sta je nu van nul tot tien?',
        ],
        [
          'P: [open-question desired-situation] Wat zou ze merken?',
          'C: Dat ik terugbel, nu bel ik niet meer.',
          'P: [closed-question] En op school?',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [open-question desired-situation] How would you like it to be?',
          'C: No more fights at the table.',
          'P: [open-question desired-situation] What happens instead?',
        ],
      ],
      missed: [
        [
          'P: [open-question desired-situation] How would you like it to be?',
          'C: No more fights at the table.',
          'P: [closed-question scaling] Where are you now, nought to ten?',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question desired-situation] How would you like it to be?',
          'C: No more tummy aches, and that I can just go swimming.',
          'P: [closed-question scaling] Where are you now, nought to ten?',
        ],
        ['P: [open-question] How was the weekend?', 'C: No more fights.', 'P: [closed-question] Was everyone home?'],
      ],
    },
  },
})
