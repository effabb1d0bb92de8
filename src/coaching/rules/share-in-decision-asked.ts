import { coded, practitionerBefore } from '../context'
import { firstCoded, replyRule } from '../mechanisms'
import { dialoog } from '../sources'

export const shareInDecisionAsked = replyRule({
  id: 'share-in-decision-asked',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'samen kijken hoeveel de ander wil kiezen', en: 'looking together at how much they want to choose' },
    why: {
      nl: 'Ook wie de keuze uit handen geeft, leeft ermee verder. Vragen wat telt, houdt het van jullie samen.',
      en: 'People who hand it over live with the choice too. Asking what counts keeps it shared.',
    },
    ignore: {
      nl: 'Als er haast is om gevaar te keren.',
      en: 'When a quick decision is needed to avert danger.',
    },
    skills: [18, 21],
    rows: ['R189'],
    sources: [dialoog('4 Dilemma’s in de praktijk')],
  },
  hears: ['leaves-decision'],
  // `Zegt u maar`, to who asks leave to tell something, is a yes.
  unless: (context) => coded(practitionerBefore(context, 1)[0], 'ask-permission').length > 0,
  well: firstCoded(
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'autonomy',
    'ask-permission',
  ),
  badly: firstCoded('advice', 'structure', 'information'),
  praise: {
    nl: () => 'Je nam de keuze niet over. Zo blijft het ook een besluit van de ander.',
    en: () => 'You did not take over the choice. It stays their decision too.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: hoeveel wil de ander zelf kiezen? Dat vragen houdt de beslissing van jullie samen.`,
    en: ({ heard }) => `‘${heard}’: how much do they want to choose themselves? Asking keeps the decision shared.`,
  },
  examples: {
    nl: {
      met: [['C: Zegt u het maar.', 'P: [open-question] Wat weegt voor u het zwaarst?']],
      missed: [['C: Zegt u het maar.', 'P: [advice] Dan zou ik voor de cursus gaan.']],
      nearMiss: [
        ['C: Zeg maar dag.', 'P: [advice] Dan zou ik voor de cursus gaan.'],
        [
          'P: [ask-permission] Mag ik iets vertellen?',
          'C: Ja, zegt u het maar.',
          'P: [information with-permission] Vijf minuten is genoeg.',
        ],
      ],
    },
    en: {
      met: [['C: You decide.', 'P: [open-question] What weighs most for you?']],
      missed: [['C: You decide.', 'P: [advice] Then I would take the course.']],
      nearMiss: [['C: I decide.', 'P: [advice] Then I would take the course.']],
    },
  },
})
