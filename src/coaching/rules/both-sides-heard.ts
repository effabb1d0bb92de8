import { clientHas } from '../context'
import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { giz, jgz } from '../sources'

export const bothSidesHeard = replyRule({
  id: 'both-sides-heard',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'twijfel oppakken', en: 'picking up a doubt' },
    why: {
      nl: 'In twijfel zit de verandering al. Wie beide kanten hoort, kan zelf gaan wegen.',
      en: 'Change is already in a doubt. People who hear both sides can begin to weigh.',
    },
    ignore: {
      nl: 'Als er eerst iets dringends te bespreken is.',
      en: 'When something urgent needs talking about first.',
    },
    skills: [8, 23],
    rows: ['R028', 'R099'],
    sources: [giz('Verandertaal ontlokken, punt 2'), jgz('2.1 Motiverende gespreksvoering, discrepantie')],
  },
  hears: (segment) => clientHas(segment, 'ambivalence'),
  well: firstCoded(...LISTENING, 'open-question', 'autonomy'),
  badly: firstCoded('advice', 'information', 'confront', 'closed-question'),
  praise: {
    nl: () => 'Je pakte de twijfel op. Daar kan iemand zelf gaan wegen.',
    en: () => 'You picked up the doubt. That lets people weigh it themselves.',
  },
  hint: {
    nl: ({ heard }) => `In ‘${heard}’ zitten twee kanten. Beide naast elkaar teruggeven, laat de ander zelf wegen.`,
    en: ({ heard }) => `‘${heard}’ holds two sides. Handing both back lets them weigh it themselves.`,
  },
  examples: {
    nl: {
      met: [
        [
          'C: [change-talk desire ambivalence] Ik wil wel stoppen, alleen het is zo gezellig.',
          'P: [complex-reflection double-sided] Het is gezellig, en je wilt er ook vanaf.',
        ],
      ],
      missed: [
        [
          'C: [change-talk desire ambivalence] Ik wil wel stoppen, alleen het is zo gezellig.',
          'P: [advice] Je zou pleisters kunnen proberen.',
        ],
      ],
      nearMiss: [['C: [sustain-talk reason] Het is zo gezellig.', 'P: [closed-question] Met wie rook je dan?']],
    },
    en: {
      met: [
        [
          'C: [change-talk desire ambivalence] I want to quit, only it is so cosy.',
          'P: [complex-reflection double-sided] It is cosy, and you want to be rid of it.',
        ],
      ],
      missed: [
        [
          'C: [change-talk desire ambivalence] I want to quit, only it is so cosy.',
          'P: [advice] You could try patches.',
        ],
      ],
      nearMiss: [['C: [sustain-talk reason] It is so cosy.', 'P: [closed-question] Who do you smoke with?']],
    },
  },
})
