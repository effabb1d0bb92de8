import { isQuestion } from '../../schema/codes'
import { clientSegmentsBefore, clientHas, coded, has, hasCue, practitionerBefore, wordsOf } from '../context'
import { inapplicable, turnRule } from '../rule'
import { dialoog, giz, jgz } from '../sources'
import { takesUp } from '../uptake'

/** A summary is easily taken for a reflection; less sure than this it is let be (ours). */
const SURE = 0.7
/** A shorter one is an image or a reflection, which needs no check (ours). */
const LONG = 10
const AGREES = new Set('ja jawel precies klopt nee nou yes yeah no exactly right'.split(' '))

export const summaryChecked = turnRule({
  id: 'summary-checked',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'een samenvatting toetsen', en: 'checking a summary' },
    why: {
      nl: 'Met een korte check kan de ander aanvullen of verbeteren. Dan is het samen samengevat.',
      en: 'A short check lets the other add or correct. Then the summary is shared.',
    },
    ignore: {
      nl: 'Als de ander al uit zichzelf bevestigt of aanvult.',
      en: 'When the other confirms or adds of their own accord.',
    },
    skills: [1, 3, 9],
    rows: ['R051', 'R002', 'R056'],
    sources: [giz('4 Samenvatten'), jgz('kernvaardigheid 9'), dialoog('4.2 stap 4')],
  },
  messages: {
    checkIt: {
      nl: 'Een mooie samenvatting kan nog een vraagje achteraan hebben, zoals: klopt dat zo?',
      en: 'A good summary could do with a small question at the end, such as: is that right?',
    },
    checked: {
      nl: 'Je vatte samen en vroeg of het klopte. Zo blijft het ook het verhaal van de ander.',
      en: 'You summarised and asked whether it was right. That keeps it their story too.',
    },
  },
  check: (context) => {
    const asks = (segment: (typeof context.turn.segments)[number]) =>
      has(segment, 'check') || hasCue(context, segment, 'check-understanding')
    const now = coded(context.turn, 'summary').at(-1)
    if (now && context.turn.segments.some(asks)) return [{ outcome: 'met', message: 'checked', at: now }]
    if (now) return inapplicable
    // The client may confirm unasked, and the check may come a turn later: judged when the next turn has been said.
    const before = practitionerBefore(context, 1)[0]
    const summary = coded(before, 'summary').findLast(
      (s) => (s.confidence >= SURE && wordsOf(s.text).length >= LONG) || hasCue(context, s, 'summary-lead-in'),
    )
    if (
      !before ||
      !summary ||
      before.segments.some((s) => asks(s) || isQuestion(s.code) || s.code === 'ask-permission')
    )
      return inapplicable
    const reply = clientSegmentsBefore(context)
    const settled =
      AGREES.has(wordsOf(reply[0]?.text ?? '')[0] ?? '') ||
      reply.some((s) => clientHas(s, 'confirmation', 'disconfirmation') || hasCue(context, s, 'corrects')) ||
      // Who goes on with what was summed up has taken it as theirs.
      reply.some((s) => takesUp(context, s, [summary])) ||
      context.turn.segments.some(asks)
    if (reply.length === 0 || settled) return inapplicable
    return [{ outcome: 'missed', message: 'checkIt', because: [summary] }]
  },
  examples: {
    nl: {
      met: [
        [
          'C: Dat is het wel.',
          'P: [summary] De nachten zijn zwaar, en overdag lukt het aardig. [closed-question check] Klopt dat zo?',
        ],
      ],
      missed: [
        [
          'C: Dat is het wel.',
          'P: [summary] Dus de nachten zijn zwaar, overdag lukt het aardig, en je zus helpt mee.',
          'C: [neutral] En mijn moeder komt zaterdag.',
          'P: [open-question] Wat doet zij dan?',
        ],
      ],
      nearMiss: [
        [
          'C: Dat is het wel.',
          'P: [summary] Dus de nachten zijn zwaar, overdag lukt het aardig, en je zus helpt mee.',
          'C: [neutral confirmation] Ja precies.',
          'P: [open-question] Waar wil je mee beginnen?',
        ],
        [
          'C: Dat is het wel.',
          'P: [summary] Dus de nachten zijn zwaar, overdag lukt het aardig, en je zus helpt mee.',
          'C: [neutral] Mijn zus komt nu twee keer in de week.',
          'P: [open-question] Wat doet zij dan?',
        ],
      ],
    },
    en: {
      met: [
        [
          'C: That is it.',
          'P: [summary] Nights are hard, and days go fairly well. [closed-question check] Is that right?',
        ],
      ],
      missed: [
        [
          'C: That is it.',
          'P: [summary] So nights are hard, days go fairly well, and your sister helps out.',
          'C: [neutral] And my mother comes on Saturday.',
          'P: [open-question] What does she do then?',
        ],
      ],
      nearMiss: [
        [
          'C: That is it.',
          'P: [summary] So nights are hard, days go fairly well, and your sister helps out.',
          'C: [neutral confirmation] Exactly.',
          'P: [open-question] Where would you like to begin?',
        ],
        [
          'C: That is it.',
          'P: [summary] So nights are hard, days go fairly well, and your sister helps out.',
          'C: [neutral] My sister now comes twice a week.',
          'P: [open-question] What does she do then?',
        ],
      ],
    },
  },
})
