import { clientHas, clientSegmentsBefore, coded, hasCue } from '../context'
import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { giz } from '../sources'
import { takesUp } from '../uptake'

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
  hears: (segment, context) => clientHas(segment, 'disconfirmation') || hasCue(context, segment, 'corrects'),
  words: ['corrects'],
  well: (context) =>
    coded(context.turn, ...LISTENING, 'open-question').find((s) => takesUp(context, s, clientSegmentsBefore(context))),
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
      ],
    },
    en: {
      met: [
        [
          'P: [complex-reflection] You are angry.',
          'C: [neutral disconfirmation] No, more sad.',
          'P: [simple-reflection] Sad, more than angry.',
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
      ],
    },
  },
})
