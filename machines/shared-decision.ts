import { defineMachine } from './protocol'
import { ASKS, dialoog, INPUT, QUESTIONS } from './vocabulary'

const section = '4.2 Gesprekstechnieken voor de professional en rol van ouders en jeugdigen'
const GOALS = ['elicit-goals', 'elicit-preferences', 'decide-together'] as const
const LATE = ['discuss-options', 'elicit-preferences', 'decide-together'] as const

/** Deciding about help in dialogue: welcome and eight steps, taken together with the family. */
export const sharedDecision = defineMachine({
  id: 'shared-decision',
  title: { nl: 'Samen beslissen', en: 'Shared decision making' },
  group: 'deciding',
  sources: [dialoog('4.1 Werkwijze'), dialoog(section)],
  rows: ['P28'],
  closing: ['decide-together'],
  steps: [
    {
      id: 'welcome',
      title: { nl: 'Welkom', en: 'Welcome' },
      doneWhen: {
        nl: 'Je zei wat het doel is, dat jullie samen beslissen, en maakte samen de agenda.',
        en: 'You said what it is for, that you decide together, and made the agenda together.',
      },
      sources: [dialoog(`${section}: welkom`)],
      moves: [
        {
          codes: ['structure'],
          cues: ['announces-deciding-together'],
          before: ['discuss-problems', ...LATE],
        },
        { codes: [...QUESTIONS], with: ['welcome'] },
        { codes: [...QUESTIONS], attributes: ['elicit-need'], during: ['welcome'] },
      ],
    },
    {
      id: 'elicit-problems',
      title: { nl: 'Vragen en problemen', en: 'Questions and problems' },
      doneWhen: {
        nl: 'Je vroeg wat er moeilijk is en wat goed gaat, en de ander vertelde het.',
        en: 'You asked what is hard and what goes well, and the other told.',
      },
      sources: [dialoog(`${section}: stap 1`)],
      moves: [
        {
          codes: [...QUESTIONS],
          after: ['welcome'],
          before: ['map-situation', 'discuss-problems', 'check-understanding', 'elicit-goals', ...LATE],
          not: { attributes: ['goal', 'desired-situation', 'elicit-need', 'leading'] },
        },
      ],
    },
    {
      id: 'map-situation',
      title: { nl: 'De situatie in kaart brengen', en: 'Map the situation' },
      doneWhen: {
        nl: 'Jullie brachten samen meer in kaart, met een lijst, een schema of een observatie.',
        en: 'Together you mapped more of it, with a list, a drawing or an observation.',
      },
      sources: [dialoog('4.1 Werkwijze, stap 2')],
      optional: true,
      moves: [
        {
          codes: ['structure', 'ask-permission', 'information'],
          cues: ['proposes-mapping'],
          after: ['elicit-problems'],
          before: [...LATE],
        },
        {
          codes: [...QUESTIONS],
          cues: ['maps-situation', 'asks-network'],
          after: ['elicit-problems'],
          before: [...GOALS],
        },
      ],
      continues: [{ codes: ['closed-question', 'information'] }],
    },
    {
      id: 'discuss-problems',
      title: { nl: 'De problemen bespreken', en: 'Discuss the problems' },
      doneWhen: {
        nl: 'Je besprak in gewone woorden wat er speelt, hoe het komt en wat het in stand houdt.',
        en: 'You discussed in plain words what it is, how it came about and what keeps it going.',
      },
      sources: [dialoog(`${section}: stap 3`)],
      moves: [
        {
          codes: ['information'],
          after: ['elicit-problems'],
          before: ['elicit-goals', ...LATE],
          not: { attributes: ['options'], cues: ['offers-options'] },
        },
        {
          codes: ['open-question'],
          after: ['map-situation'],
          before: ['check-understanding', 'elicit-goals', ...LATE],
          not: { attributes: ['goal', 'desired-situation', 'check'] },
        },
      ],
    },
    {
      id: 'check-understanding',
      title: { nl: 'Nagaan of het beeld klopt', en: 'Check understanding' },
      doneWhen: {
        nl: 'Je vroeg of de ander het begrijpt en zich in het beeld herkent, en kreeg antwoord.',
        en: 'You asked whether the other understands and shares the picture, and got an answer.',
      },
      sources: [dialoog(`${section}: stap 4`)],
      moves: [
        { codes: [...ASKS], attributes: ['check'], after: ['elicit-problems'], before: [...GOALS] },
        {
          codes: [...ASKS],
          cues: ['asks-to-summarise', 'check-understanding'],
          after: ['elicit-problems'],
          before: [...GOALS],
        },
        { codes: ['summary'], after: ['discuss-problems'], before: [...GOALS] },
      ],
    },
    {
      id: 'elicit-goals',
      title: { nl: 'Wat iemand wil bereiken', en: 'What to reach' },
      doneWhen: {
        nl: 'Je vroeg wat de ander wil bereiken, en die noemde een of meer doelen.',
        en: 'You asked what the other wants to reach, and they named one or more goals.',
      },
      sources: [dialoog(`${section}: stap 5`)],
      moves: [
        {
          codes: [...QUESTIONS],
          attributes: ['goal', 'desired-situation', 'miracle'],
          after: ['discuss-problems', 'check-understanding'],
          before: ['elicit-preferences'],
        },
        {
          codes: ['open-question'],
          cues: ['asks-desired-situation', 'asks-goal', 'last-meeting-projection', 'supposes'],
          after: ['discuss-problems', 'check-understanding'],
          before: ['elicit-preferences', 'decide-together'],
        },
        { codes: [...QUESTIONS], attributes: ['goal'], after: ['elicit-problems'] },
      ],
      continues: [{ codes: ['open-question'], cues: ['if-word'], during: ['check-understanding'] }],
    },
    {
      id: 'discuss-options',
      title: { nl: 'De mogelijkheden bespreken', en: 'Discuss the options' },
      doneWhen: {
        nl: 'Je noemde minstens twee mogelijkheden met voor- en nadelen.',
        en: 'You named at least two options with what speaks for and against each.',
      },
      sources: [dialoog(`${section}: stap 6`)],
      moves: [
        { codes: [...INPUT], attributes: ['options'], after: ['elicit-problems'] },
        {
          codes: [...INPUT, 'structure', 'ask-permission'],
          cues: ['offers-options', 'options-offered'],
          after: ['elicit-problems'],
        },
        {
          codes: [...INPUT],
          after: ['elicit-goals', 'elicit-preferences'],
          before: ['decide-together'],
          not: { attributes: ['directive'] },
        },
        {
          codes: ['ask-permission', 'closed-question'],
          cues: ['pros-and-cons'],
          after: ['check-understanding', 'elicit-goals'],
          before: ['decide-together'],
        },
      ],
      continues: [{ codes: [...INPUT] }],
    },
    {
      id: 'elicit-preferences',
      title: { nl: 'Vragen waar de voorkeur ligt', en: 'Ask for preferences' },
      doneWhen: {
        nl: 'Je vroeg wat de ander van de mogelijkheden vindt, en kreeg een voorkeur of een bezwaar.',
        en: 'You asked what the other thinks of the options, and got a preference or an objection.',
      },
      sources: [dialoog(`${section}: stap 7`)],
      moves: [
        {
          codes: [...ASKS],
          attributes: ['elicit-reaction'],
          after: ['discuss-options'],
          before: ['decide-together'],
        },
        { codes: [...QUESTIONS], cues: ['asks-preference'], after: ['discuss-options'], before: ['decide-together'] },
        {
          codes: ['open-question'],
          during: ['discuss-options', 'elicit-preferences'],
          not: {
            attributes: ['goal', 'desired-situation', 'next-step', 'check'],
            cues: ['asks-decision', 'asks-to-summarise', 'asks-desired-situation'],
          },
        },
      ],
      continues: [{ codes: ['closed-question'], cues: ['if-word'], during: ['discuss-options'] }],
    },
    {
      id: 'decide-together',
      title: { nl: 'Samen besluiten', en: 'Decide together' },
      doneWhen: {
        nl: 'Je vatte samen, vroeg naar de conclusie, en het besluit staat in concrete woorden.',
        en: 'You summed up, asked for the conclusion, and the decision stands in concrete words.',
      },
      sources: [dialoog(`${section}: stap 8`)],
      moves: [
        { codes: ['summary'], after: ['discuss-options'] },
        { codes: [...QUESTIONS], attributes: ['check', 'next-step'], after: ['discuss-options'] },
        {
          codes: [...ASKS, 'summary', 'structure'],
          cues: ['asks-decision', 'decides-together'],
          after: ['discuss-options'],
        },
        {
          codes: ['structure', 'advice'],
          cues: ['announces-decision', 'practitioner-offers-help'],
          during: ['elicit-preferences', 'decide-together'],
        },
      ],
    },
  ],
})
