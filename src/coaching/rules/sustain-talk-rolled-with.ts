import { clientHas, coded, has } from '../context'
import { firstCoded, replyRule } from '../mechanisms'
import { giz, jgz } from '../sources'

export const sustainTalkRolledWith = replyRule({
  id: 'sustain-talk-rolled-with',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'meeveren in plaats van overtuigen', en: 'rolling with it instead of persuading' },
    why: {
      nl: 'Trekken roept tegentrekken op. Wie gehoord wordt, kan gaan twijfelen.',
      en: 'Who is being persuaded will defend the opposite. Who is heard can doubt.',
    },
    ignore: {
      nl: 'Als de veiligheid van een kind vraagt dat je helder bent over wat niet kan.',
      en: 'When the safety of a child asks you to be clear about what cannot be.',
    },
    skills: [8, 23],
    rows: ['R033', 'R090', 'R091'],
    sources: [jgz('2.1 Motiverende gespreksvoering'), giz('Verandertaal ontlokken')],
  },
  hears: (segment) => segment.code === 'sustain-talk' || clientHas(segment, 'discord'),
  well: firstCoded(
    'simple-reflection',
    'complex-reflection',
    'acknowledgement',
    'autonomy',
    'normalising',
    'affirmation',
  ),
  badly: ({ turn }) =>
    coded(turn, 'confront')[0] ?? coded(turn, 'advice').find((s) => has(s, 'directive') && !has(s, 'with-permission')),
  praise: {
    nl: ({ heard }) => `Je ging niet in discussie over ‘${heard}’. Zo blijft de ander in gesprek.`,
    en: ({ heard }) => `You did not argue with ‘${heard}’. That keeps the other in the conversation.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ kreeg een tegenargument. Teruggeven wat je hoort, maakt vaak meer los.`,
    en: ({ heard }) => `‘${heard}’ met a counter-argument. Handing back what you hear often loosens more.`,
  },
  quote: 6,
  examples: {
    nl: {
      met: [
        ['C: [sustain-talk reason] Het is het enige wat me rust geeft.', 'P: [simple-reflection] Het geeft je rust.'],
      ],
      missed: [
        [
          'C: [sustain-talk reason] Het is het enige wat me rust geeft.',
          'P: [confront] Maar u ziet toch wel dat het slecht is voor de kinderen.',
        ],
        ['C: [neutral discord] U was er niet bij.', 'P: [advice directive] U moet gewoon strenger zijn.'],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] Het is het enige wat me rust geeft.', 'P: [open-question] Hoe werkt dat voor je?'],
      ],
    },
    en: {
      met: [['C: [sustain-talk reason] It is all that calms me.', 'P: [simple-reflection] It calms you.']],
      missed: [
        [
          'C: [sustain-talk reason] It is all that calms me.',
          'P: [confront] But you do see that it harms the children.',
        ],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] It is all that calms me.', 'P: [open-question] How does that work for you?'],
      ],
    },
  },
})
