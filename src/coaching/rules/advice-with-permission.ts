import { addressIn, clientSegmentsBefore, coded, has, hasCue, practitionerBefore } from '../context'
import { permissionOpener } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { giz, jgz, miti } from '../sources'

export const adviceWithPermission = turnRule({
  id: 'advice-with-permission',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'eerst vragen of een idee welkom is', en: 'asking first whether an idea is welcome' },
    why: {
      nl: 'Wie zelf ja zei, luistert. Advies waar niemand om vroeg, roept vaak een ‘ja maar’ op.',
      en: 'People who said yes listen. Advice that nobody asked for often calls up a ‘yes but’.',
    },
    ignore: {
      nl: 'Als de ander er zelf om vraagt, of als het om veiligheid gaat.',
      en: 'When the other asks for it, or when safety is at stake.',
    },
    skills: [6, 18, 20],
    rows: ['R032', 'R034', 'R036', 'R145'],
    sources: [
      giz('5 Informatie uitwisselen met toestemming'),
      jgz('kernvaardigheid 6'),
      miti('Persuade with permission'),
    ],
  },
  messages: {
    askFirst: {
      nl: 'Hier komt een oplossing van jouw kant. Misschien eerst vragen of een idee welkom is?',
      en: 'Here comes a solution from your side. Perhaps first ask whether an idea is welcome?',
    },
    asked: {
      nl: 'Je vroeg eerst of het welkom was. Zo blijft de ander aan het stuur.',
      en: 'You asked first whether it was welcome. That keeps the other in the lead.',
    },
  },
  check: (context) => {
    const { turn, language } = context
    const said = clientSegmentsBefore(context)
    const askedFor = said.some((segment) => hasCue(context, segment, 'asks-advice'))
    const unsafe = context.turns
      .slice(-8)
      .some(({ role, segments }) =>
        role === 'client'
          ? segments.some(({ attributes }) => (attributes as readonly string[]).includes('safety'))
          : false,
      )
    const advice = coded(turn, 'advice')
    // Several options to choose from respect the choice as well as asking leave does (P01.5).
    const justAsked = coded(practitionerBefore(context, 1)[0], 'ask-permission').length > 0
    const unasked = justAsked ? undefined : advice.find((segment) => !has(segment, 'with-permission', 'options'))
    const optional = turn.segments.some(({ code }) => code === 'ask-permission' || code === 'autonomy')
    if (unasked && !askedFor && !unsafe && !optional) {
      const rephrasing = permissionOpener(language, addressIn(context))
      return [{ outcome: 'missed', message: 'askFirst', at: unasked, rephrasing }]
    }
    const welcome = [...advice, ...coded(turn, 'information')].find((segment) => has(segment, 'with-permission'))
    return welcome && !unasked ? [{ outcome: 'met', message: 'asked', at: welcome }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [ask-permission] Mag ik je vertellen wat anderen helpt?',
          'C: Ja, graag.',
          'P: [advice with-permission] Je zou een halfuur eerder kunnen beginnen.',
        ],
      ],
      missed: [['C: Hij slaapt zo laat.', 'P: [advice] Je zou een halfuur eerder kunnen beginnen.']],
      nearMiss: [
        ['C: Wat zou jij doen?', 'P: [advice] Je zou een halfuur eerder kunnen beginnen.'],
        ['C: Hij slaapt zo laat.', 'P: [information] Bij peuters zie je dat vaker.'],
        [
          'C: Ik wil er soms niet meer zijn. ',
          'P: [other] Oké.',
          'C: [neutral safety] Ik heb pillen klaarliggen.',
          'P: [advice directive] Bel vanavond nog met de huisartsenpost.',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [ask-permission] May I tell you what helps others?',
          'C: Sure.',
          'P: [advice with-permission] You could start half an hour earlier.',
        ],
      ],
      missed: [['C: He sleeps so late.', 'P: [advice] You could start half an hour earlier.']],
      nearMiss: [['C: What would you do?', 'P: [advice] You could start half an hour earlier.']],
    },
  },
})
