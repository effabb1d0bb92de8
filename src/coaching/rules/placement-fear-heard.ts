import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const placementFearHeard = replyRule({
  id: 'placement-fear-heard',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'angst voor uithuisplaatsing bespreken', en: 'talking about the fear of placement' },
    why: {
      nl: 'Deze angst zit onder veel zwijgen. Uitleggen dat hulp het gezin sterker wil maken, geeft lucht.',
      en: 'This fear lies beneath much silence. Explaining that help wants a stronger family gives room to breathe.',
    },
    ignore: {
      nl: 'Als er echt een maatregel loopt: wees daar open over.',
      en: 'When a measure is really under way: be open about it.',
    },
    skills: [11, 20],
    rows: ['R121'],
    sources: [kern('AP1 Adviezen van ouders, punt 6'), obvlk('3.2.4 Benadrukken wat goed gaat')],
  },
  hears: ['fears-placement'],
  well: firstCoded(...LISTENING, 'open-question', 'information', 'autonomy'),
  badly: firstCoded('advice', 'confront', 'closed-question', 'structure'),
  praise: {
    nl: ({ heard }) => `Je ging in op ‘${heard}’. Die angst mag op tafel.`,
    en: ({ heard }) => `You took up ‘${heard}’. That fear may be on the table.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: deze angst vraagt om een antwoord. Uitleggen wat je komt doen, stelt vaak gerust.`,
    en: ({ heard }) => `‘${heard}’: this fear asks for an answer. Explaining what you are here for often reassures.`,
  },
  examples: {
    nl: {
      met: [['C: Straks pakken ze mijn kinderen af.', 'P: [acknowledgement] Daar zou elke ouder bang voor zijn.']],
      missed: [['C: Straks pakken ze mijn kinderen af.', 'P: [closed-question] Heb je de lijst al ingevuld?']],
      nearMiss: [['C: Straks pakken we de bus.', 'P: [closed-question] Heb je de lijst al ingevuld?']],
    },
    en: {
      met: [['C: They will take my children away.', 'P: [acknowledgement] Every parent would fear that.']],
      missed: [['C: They will take my children away.', 'P: [closed-question] Have you filled in the list?']],
      nearMiss: [['C: They will take my order.', 'P: [closed-question] Have you filled in the list?']],
    },
  },
})
