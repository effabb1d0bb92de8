import type { ClientSegment } from '../../schema/coded-transcript'
import { clientHas, clientJustSaid, coded, hasCue, turnHasCue } from '../context'
import { either, firstCoded, replyRule, LISTENING } from '../mechanisms'
import type { TurnContext } from '../rule'
import { giz } from '../sources'
import { turnsToAnother } from '../speakers'
import { takesUp } from '../uptake'

/** `Sorry, maar zo werkt het niet` gives nobody their way. */
const BUT = /^\P{L}*(?:sorry|excuses|apologies)\P{L}+(?:maar|but)(?!\p{L})/iu

/** `Zo bedoelde ik het niet` stands up for what was meant, and takes nothing over. */
const DEFENDS =
  /(?<!\p{L})niet (?:zo|verkeerd|rot|naar) bedoeld|(?<!\p{L})zo (?:bedoel|bedoelde) ik (?:het|dat) niet|(?<!\p{L})(?:is|was) niet de bedoeling|not (?:what|how) i meant|did(?:n['’]t| not) mean/iu

/** Whether the practitioner is corrected: the words answer the practitioner and not another client. */
function isCorrection(segment: ClientSegment, context: TurnContext): boolean {
  const yields = turnHasCue(context, context.turn, 'yields', 'takes-on-self')
  const objects = clientHas(segment, 'disconfirmation') || hasCue(context, segment, 'corrects')
  if (!objects && !(yields && clientHas(segment, 'discord'))) return false
  const turn = clientJustSaid(context).find(({ segments }) => segments.includes(segment))
  const before = turn && context.turns[turn.index - 1]
  return before?.role !== 'client' || before.speaker === turn?.speaker
}

/** What those who correct said. */
const correction = (context: TurnContext) =>
  clientJustSaid(context).filter(({ segments }) => segments.some((segment) => isCorrection(segment, context)))

export const correctionWelcomed = replyRule({
  id: 'correction-welcomed',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'een verbetering aannemen', en: 'taking a correction' },
    why: {
      nl: 'Een verbetering is geen misser. Wie mag corrigeren, wordt steeds beter begrepen.',
      en: 'Being corrected is no failure. People who may correct are understood better and better.',
    },
    ignore: {
      nl: 'Er is bijna altijd ruimte om de ander gelijk te geven over het eigen verhaal.',
      en: 'There is nearly always room to let them be right about their own story.',
    },
    skills: [9, 10],
    rows: ['R030'],
    sources: [giz('2 Reflectief luisteren')],
  },
  hears: isCorrection,
  words: ['corrects'],
  well: either(
    (context) => {
      const said = correction(context).flatMap(({ segments }) => segments)
      return coded(context.turn, ...LISTENING, 'open-question').find((segment) => takesUp(context, segment, said))
    },
    (context) =>
      context.turn.segments.find(
        (segment) =>
          hasCue(context, segment, 'yields', 'takes-on-self') && !BUT.test(segment.text) && !DEFENDS.test(segment.text),
      ),
  ),
  // What is said to the father is no answer to the correction of his son.
  unless: (context) => turnsToAnother(correction(context), context.turn, context.turns),
  badly: firstCoded('confront', 'advice', 'information'),
  praise: {
    nl: () => 'Je nam de verbetering aan. Zo kom je samen dichter bij wat klopt.',
    en: () => 'You took the correction. That brings you both closer to what is right.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ is een verbetering. Die teruggeven brengt je dichter bij wat iemand bedoelt.`,
    en: ({ heard }) => `‘${heard}’ is a correction. Handing it back brings you closer to what they mean.`,
  },
  examples: {
    nl: {
      met: [
        [
          'P: [complex-reflection] Je bent boos.',
          'C: [neutral disconfirmation] Nee, meer verdrietig.',
          'P: [simple-reflection] Verdriet dus, meer dan boosheid.',
        ],
        [
          'P: [confront] Je bent er gewoon niet mee bezig.',
          'C: [neutral discord] Dat ben ik wel!',
          'P: [other] Sorry, dat vulde ik voor je in. [open-question] Hoe ga je er zelf mee om?',
        ],
      ],
      missed: [
        [
          'P: [complex-reflection] Je bent boos.',
          'C: [neutral disconfirmation] Nee, meer verdrietig.',
          'P: [confront] Maar je klonk toch echt boos.',
        ],
      ],
      nearMiss: [
        [
          'P: [complex-reflection] Je bent boos.',
          'C: [neutral confirmation] Ja.',
          'P: [confront] Maar je klonk toch echt boos.',
        ],
        ['C: [neutral discord] Dat gaat u niks aan.', 'P: [other] Sorry, maar ik moet dit vragen.'],
        ['C: [neutral discord] Dat weet ik zelf ook wel.', 'P: [other] Sorry, zo bedoelde ik het niet.'],
      ],
    },
    en: {
      met: [
        [
          'P: [complex-reflection] You are angry.',
          'C: [neutral disconfirmation] No, more sad.',
          'P: [simple-reflection] Sad, more than angry.',
        ],
        [
          'P: [confront] You just do not think of it.',
          'C: [neutral discord] I do!',
          'P: [other] Sorry, I filled that in for you. [open-question] How do you deal with it?',
        ],
      ],
      missed: [
        [
          'P: [complex-reflection] You are angry.',
          'C: [neutral disconfirmation] No, more sad.',
          'P: [confront] But you did sound angry.',
        ],
      ],
      nearMiss: [
        [
          'P: [complex-reflection] You are angry.',
          'C: [neutral confirmation] Yes.',
          'P: [confront] But you did sound angry.',
        ],
        ['C: [neutral discord] That is none of your business.', 'P: [other] Sorry, but I have to ask.'],
        ['C: [neutral discord] I know that myself.', 'P: [other] Sorry, I did not mean it like that.'],
      ],
    },
  },
})
