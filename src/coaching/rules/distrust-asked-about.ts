import { firstCoded, replyRule, LISTENING, TELLING } from '../mechanisms'
import { kern, obvlk } from '../sources'

export const distrustAskedAbout = replyRule({
  id: 'distrust-asked-about',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'wantrouwen serieus nemen', en: 'taking distrust seriously' },
    why: {
      nl: 'Wie eerder teleurgesteld is, toetst of jij anders bent. Ernaar vragen is al een antwoord.',
      en: 'People who were let down test whether you are different. Asking about it is an answer already.',
    },
    ignore: { nl: 'Als jullie dit al eerder uitgebreid bespraken.', en: 'When you talked this through before.' },
    skills: [8, 11],
    rows: ['R100'],
    sources: [kern('AP1 Adviezen van ouders, punt 8'), obvlk('1 Inleiding')],
  },
  hears: ['distrusts-help'],
  well: firstCoded(...LISTENING, 'open-question'),
  badly: firstCoded(...TELLING),
  praise: {
    nl: ({ heard }) => `Je bleef bij ‘${heard}’. Zo krijgt vertrouwen een kans.`,
    en: ({ heard }) => `You stayed with ‘${heard}’. That gives trust a chance.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: hier klinkt iets van eerder mee. Vragen hoe dat was, kan vertrouwen geven.`,
    en: ({ heard }) => `‘${heard}’: something from before is heard here. Asking how that was may build trust.`,
  },
  examples: {
    nl: {
      met: [['C: We hebben al zo vaak hulpverleners gehad.', 'P: [open-question] Hoe is dat voor jullie geweest?']],
      missed: [
        ['C: We hebben al zo vaak hulpverleners gehad.', 'P: [structure] Ik neem eerst de vragenlijst met je door.'],
      ],
      nearMiss: [['C: We hebben al vaak geoefend.', 'P: [structure] Ik neem eerst de vragenlijst met je door.']],
    },
    en: {
      met: [['C: We have had so many helpers.', 'P: [open-question] How has that been for you?']],
      missed: [['C: We have had so many helpers.', 'P: [structure] I will take you through the list first.']],
      nearMiss: [['C: We have had so many guests.', 'P: [structure] I will take you through the list first.']],
    },
  },
})
