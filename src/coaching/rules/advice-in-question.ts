import { coded, has, hasCue, wordsOf } from '../context'
import { leftOpen } from '../offers'
import { inapplicable, turnRule } from '../rule'
import { giz, jgz } from '../sources'

const WHY = /(?<!\p{L})(?:waarom|wrm|why)(?!\p{L})/iu
const PERFECT = /^ (?:ben|bent|heb|hebt|heeft|had|was|were|did|have|has)(?!\p{L})/iu
const DENIED = /(?<!\p{L})(?:niet|geen|not)(?!\p{L})|n['’]t(?!\p{L})/iu

/** `Waarom stuur je het niet terug?` names what to do; `waarom ben je niet gegaan?` asks for an account. */
function namesWhatToDo(text: string): boolean {
  const rest = text.split(WHY).slice(1).join(' ')
  return DENIED.test(rest) && !PERFECT.test(rest)
}

const ASKING = new Set('wat welke wie waar wanneer what which who where when'.split(' '))

export const adviceInQuestion = turnRule({
  id: 'advice-in-question',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'vragen zonder verstopt advies', en: 'questions without hidden advice' },
    why: {
      nl: 'Als het antwoord al in de vraag zit, hoort de ander vooral wat jij wilt.',
      en: 'When the answer is in the question already, the other mainly hears what you want.',
    },
    ignore: {
      nl: 'Als je echt alleen wilt weten wat iemand al heeft geprobeerd.',
      en: 'When you truly only want to know what somebody has tried.',
    },
    skills: [3, 10, 23],
    rows: ['R034', 'R036'],
    sources: [giz('5 Informatie uitwisselen met toestemming, reparatiereflex'), jgz('kernvaardigheid 3')],
  },
  messages: {
    hidden: {
      nl: 'In deze vraag zit het antwoord al een beetje verstopt. Hoe zou het klinken als het antwoord nog open is?',
      en: 'The answer is a little hidden in this question. How would it sound with the answer still open?',
    },
  },
  check: (context) => {
    const leading = coded(context.turn, 'closed-question', 'why-question', 'open-question').find(
      (q) =>
        has(q, 'leading') &&
        (q.code !== 'why-question' || namesWhatToDo(q.text) || hasCue(context, q, 'suggests-in-question')) &&
        !has(q, 'miracle', 'scaling', 'desired-situation') &&
        // `Wat lukte u toch?` has no answer in it.
        ((q.code !== 'open-question' && !ASKING.has(wordsOf(q.text)[0] ?? '')) ||
          hasCue(context, q, 'suggests-in-question')),
    )
    const checks = leading && (has(leading, 'check') || hasCue(context, leading, 'check-understanding'))
    if (!leading || checks) return inapplicable
    const suggests = leading.code === 'why-question' || hasCue(context, leading, 'suggests-in-question')
    const rephrasing = suggests ? leftOpen(context, leading.text) : null
    return [{ outcome: 'missed', message: 'hidden', at: leading, rephrasing }]
  },
  examples: {
    nl: {
      missed: [
        ['C: Het past niet.', 'P: [why-question leading] Waarom stuurt u het dan niet terug?'],
        [
          'C: Hij komt er steeds uit.',
          'P: [closed-question leading] Heb je al eens geprobeerd om bij hem te blijven zitten?',
        ],
      ],
      nearMiss: [
        ['C: Hij komt er steeds uit.', 'P: [open-question] Wat heb je al geprobeerd?'],
        ['C: Ik lag te slapen.', 'P: [why-question leading] Waarom ben je toen niet gegaan?'],
        ['C: Hij schreeuwde.', 'P: [why-question leading] Waarom doe je dat nou?'],
        ['C: Hij komt er steeds uit.', 'P: [closed-question check leading] Dus elke avond, klopt dat?'],
      ],
    },
    en: {
      missed: [
        ['C: It does not fit.', 'P: [why-question leading] Why do you not send it back?'],
        ['C: He keeps getting up.', 'P: [closed-question leading] Have you tried just sitting with him?'],
      ],
      nearMiss: [
        ['C: He keeps getting up.', 'P: [open-question] What have you tried so far?'],
        ['C: He shouted.', 'P: [why-question leading] Why did you not go?'],
      ],
    },
  },
})
