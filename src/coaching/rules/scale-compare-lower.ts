import { coded, has, hasCue, questionsOf, turnHasCue } from '../context'
import { lowerComparison } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { comparedWith, lastPosition } from '../scale'
import { giz } from '../sources'

const LOOKS_BACK =
  /(?<!\p{L})(?:geen|niet (?:op|een|de|lager)|in plaats van|er al|al in|zit er|zit r|not|no|already|rather than|instead of)(?!\p{L})/iu
const LOOKS_ON =
  /(?<!\p{L})(?:waaraan merk|om van|als (?:je|u|ge|jij)[^?]{0,30} (?:staat|stond|zat|komt|zit)|te geraken|te komen|how would you notice|to get to|if you were)(?!\p{L})/iu

export const scaleCompareLower = turnRule({
  id: 'scale-compare-lower',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'op de schaal naar beneden vergelijken', en: 'comparing downwards on the scale' },
    why: {
      nl: 'Vergelijken met een lager cijfer laat horen wat er al is. Met een hoger cijfer komt vooral wat ontbreekt.',
      en: 'Comparing with a lower number brings out what is there already. A higher one brings out what is missing.',
    },
    ignore: {
      nl: 'Als de ander al verteld heeft wat er in het cijfer zit, kan één stapje hoger juist wel.',
      en: 'When the other has told what is in the number, one small step up is fine.',
    },
    skills: [17, 15],
    rows: ['R061', 'R062', 'R067', 'R074'],
    sources: [giz('OGW 4 Schaalvragen stellen, stap 3')],
  },
  messages: {
    comparedUp: {
      nl: 'Je vergeleek met een hoger cijfer. Naar beneden vergelijken laat horen wat er al lukt.',
      en: 'You compared with a higher number. Comparing downwards brings out what works already.',
    },
    skipped: {
      nl: 'Er is een cijfer, en meteen de vraag hoe het hoger kan. Misschien eerst: wat zit er al in?',
      en: 'There is a number, and at once the question how to get higher. Perhaps first: what is in it already?',
    },
    comparedDown: {
      nl: 'Je vroeg wat er al in het cijfer zit. Daar begint wat werkt.',
      en: 'You asked what is in the number already. That is where what works begins.',
    },
  },
  check: (context) => {
    const position = lastPosition(context)
    // At the bottom there is no lower number (P15.12); on a burden scale more is worse (C04).
    if (!position || position.atBottom || position.burden) return inapplicable
    const question = questionsOf(context.turn)[0]
    if (!question) return inapplicable
    const rephrasing = lowerComparison(position, context.language)
    const because = [position.segment]
    const compared = coded(context.turn, 'open-question', 'why-question', 'closed-question').flatMap((asked) =>
      comparedWith(asked.text, position, context.language),
    )
    // `Waaraan merk je dat je op een vier staat?` asks one step on, whichever number was named last.
    const looksBack =
      questionsOf(context.turn).some(({ text }) => LOOKS_BACK.test(text)) || LOOKS_BACK.test(context.turn.text)
    const looksOn = questionsOf(context.turn).some(({ text }) => LOOKS_ON.test(text))
    const up =
      compared.includes('higher') ||
      questionsOf(context.turn).some((s) => hasCue(context, s, 'asks-how-higher') || has(s, 'next-step'))
    const down =
      compared.includes('lower') || context.turn.segments.some((s) => hasCue(context, s, 'compares-with-lower'))
    if (down && !up && looksBack && !looksOn)
      return [{ outcome: 'met', message: 'comparedDown', at: question, because }]
    if (!position.justNow) return inapplicable
    // Whether it has ever been higher looks for an exception, and is welcome.
    const exception = questionsOf(context.turn).some((q) => has(q, 'exception', 'success'))
    if (compared.includes('higher') && !exception && !turnHasCue(context, context.turn, 'asks-higher-before'))
      return [{ outcome: 'missed', message: 'comparedUp', at: question, because, rephrasing }]
    return questionsOf(context.turn).some((s) => hasCue(context, s, 'asks-how-higher'))
      ? [{ outcome: 'missed', message: 'skipped', at: question, because, rephrasing }]
      : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [closed-question scaling] Waar sta je van nul tot tien?',
          'C: [neutral scale-answer] Een vijf.',
          'P: [open-question scaling] Wat maakt dat het een vijf is en geen drie?',
        ],
      ],
      missed: [
        [
          'P: [closed-question scaling] Waar sta je van nul tot tien?',
          'C: [neutral scale-answer] Een vijf.',
          'P: [why-question scaling] Waarom geen zeven?',
        ],
        [
          'P: [closed-question scaling] Waar sta je van nul tot tien?',
          'C: [neutral scale-answer] Een vijf.',
          'P: [open-question scaling] Wat is er nodig om hoger te komen?',
        ],
      ],
      nearMiss: [
        [
          'P: [closed-question scaling] Waar sta je van nul tot tien?',
          'C: [neutral scale-answer] Een nul.',
          'P: [open-question scaling] Hoe hou je het dan toch vol?',
        ],
        [
          'P: [closed-question scaling] Hoeveel last heb je ervan, van één tot tien?',
          'C: [neutral scale-answer] Een vijf.',
          'P: [open-question scaling] Wat maakt dat het geen zeven is?',
        ],
        [
          'P: [closed-question scaling] Waar sta je van nul tot tien?',
          'C: [neutral scale-answer] Een vijf.',
          'P: [closed-question scaling exception] Is het weleens hoger geweest dan een vijf, een zeven misschien?',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [closed-question scaling] Where are you, nought to ten?',
          'C: [neutral scale-answer] A five.',
          'P: [open-question scaling] What makes it a five and not a three?',
        ],
      ],
      missed: [
        [
          'P: [closed-question scaling] Where are you, nought to ten?',
          'C: [neutral scale-answer] A five.',
          'P: [why-question scaling] Why not a seven?',
        ],
        [
          'P: [closed-question scaling] Where are you, nought to ten?',
          'C: [neutral scale-answer] A five.',
          'P: [open-question scaling] What would it take to get higher?',
        ],
      ],
      nearMiss: [
        [
          'P: [closed-question scaling] Where are you, nought to ten?',
          'C: [neutral scale-answer] Zero.',
          'P: [open-question scaling] How do you keep going all the same?',
        ],
      ],
    },
  },
})
