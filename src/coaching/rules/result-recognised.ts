import { coded, hasCue, practitionerBefore, reflectionsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { obvlk } from '../sources'

export const resultRecognised = turnRule({
  id: 'result-recognised',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'bij een uitslag vragen of het herkenbaar is', en: 'asking whether a result is recognised' },
    why: {
      nl: 'Een uitslag zegt pas iets als de ander zich erin herkent, of juist niet.',
      en: 'A result only means something when they recognise it, or do not.',
    },
    ignore: { nl: 'Als de ander al vertelt wat herkenbaar is.', en: 'When they already tell what they recognise.' },
    skills: [6, 10],
    rows: ['R234', 'R235'],
    sources: [obvlk('2.3 Verklarend gesprek')],
  },
  messages: {
    askRecognition: {
      nl: 'Je vertelde de uitslag. Vragen of de ander dat herkent, maakt dat jullie er samen naar kijken.',
      en: 'You shared the result. Asking whether they recognise it lets you look at it together.',
    },
    asked: {
      nl: 'Je vroeg of de uitslag herkenbaar is. Zo geven jullie er samen betekenis aan.',
      en: 'You asked whether the result is recognised. That way you read it together.',
    },
  },
  check: (context) => {
    const told = (turn: typeof context.turn | undefined) =>
      turn?.segments.find((s) => s.code === 'information' && hasCue(context, s, 'presents-score'))
    const asks = (turn: typeof context.turn) =>
      turn.segments.some(({ code }) => code.endsWith('question') || code === 'ask-permission')
    const now = told(context.turn)
    if (now && asks(context.turn)) return [{ outcome: 'met', message: 'asked', at: now }]
    const before = practitionerBefore(context, 1)[0]
    const earlier = told(before)
    const onward = coded(context.turn, 'information', 'advice')[0]
    if (!earlier || !before || asks(before) || asks(context.turn) || !onward || reflectionsOf(context.turn).length > 0)
      return inapplicable
    return [{ outcome: 'missed', message: 'askRecognition', at: onward, because: [earlier] }]
  },
  examples: {
    nl: {
      met: [
        [
          'C: Zeg het maar.',
          'P: [information] Uit de vragenlijst komt naar voren dat de spanning hoog is. [closed-question] Herken je dat?',
        ],
      ],
      missed: [
        [
          'C: Zeg het maar.',
          'P: [information] Uit de vragenlijst komt naar voren dat de spanning hoog is.',
          'C: O.',
          'P: [advice] Je zou meer rust kunnen nemen.',
        ],
      ],
      nearMiss: [
        [
          'C: Zeg het maar.',
          'P: [information] Uit de vragenlijst komt naar voren dat de spanning hoog is.',
          'C: O.',
          'P: [simple-reflection] Daar schrik je van.',
        ],
      ],
    },
    en: {
      met: [
        [
          'C: Go on.',
          'P: [information] Your scores show that stress is high. [closed-question] Do you recognise that?',
        ],
      ],
      missed: [
        [
          'C: Go on.',
          'P: [information] Your scores show that stress is high.',
          'C: Oh.',
          'P: [advice] You could rest more.',
        ],
      ],
      nearMiss: [
        [
          'C: Go on.',
          'P: [information] Your scores show that stress is high.',
          'C: Oh.',
          'P: [simple-reflection] That gives you a start.',
        ],
      ],
    },
  },
})
