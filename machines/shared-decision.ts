import { defineMachine } from './protocol'
import { decisionSigns } from './shared-decision-signs'
import { dialoog } from './vocabulary'

const section = '4.2 Gesprekstechnieken voor de professional en rol van ouders en jeugdigen'

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
      ...decisionSigns['welcome'],
    },
    {
      id: 'elicit-problems',
      title: { nl: 'Vragen en problemen', en: 'Questions and problems' },
      doneWhen: {
        nl: 'Je vroeg wat er moeilijk is en wat goed gaat, en de ander vertelde het.',
        en: 'You asked what is hard and what goes well, and the other told.',
      },
      sources: [dialoog(`${section}: stap 1`)],
      ...decisionSigns['elicit-problems'],
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
      ...decisionSigns['map-situation'],
    },
    {
      id: 'discuss-problems',
      title: { nl: 'De problemen bespreken', en: 'Discuss the problems' },
      doneWhen: {
        nl: 'Je besprak in gewone woorden wat er speelt, hoe het komt en wat het in stand houdt.',
        en: 'You discussed in plain words what it is, how it came about and what keeps it going.',
      },
      sources: [dialoog(`${section}: stap 3`)],
      ...decisionSigns['discuss-problems'],
    },
    {
      id: 'check-understanding',
      title: { nl: 'Nagaan of het beeld klopt', en: 'Check understanding' },
      doneWhen: {
        nl: 'Je vroeg of de ander het begrijpt en zich in het beeld herkent, en kreeg antwoord.',
        en: 'You asked whether the other understands and shares the picture, and got an answer.',
      },
      sources: [dialoog(`${section}: stap 4`)],
      ...decisionSigns['check-understanding'],
    },
    {
      id: 'elicit-goals',
      title: { nl: 'Wat iemand wil bereiken', en: 'What to reach' },
      doneWhen: {
        nl: 'Je vroeg wat de ander wil bereiken, en die noemde een of meer doelen.',
        en: 'You asked what the other wants to reach, and they named one or more goals.',
      },
      sources: [dialoog(`${section}: stap 5`)],
      ...decisionSigns['elicit-goals'],
    },
    {
      id: 'discuss-options',
      title: { nl: 'De mogelijkheden bespreken', en: 'Discuss the options' },
      doneWhen: {
        nl: 'Je noemde minstens twee mogelijkheden met voor- en nadelen.',
        en: 'You named at least two options with what speaks for and against each.',
      },
      sources: [dialoog(`${section}: stap 6`)],
      ...decisionSigns['discuss-options'],
    },
    {
      id: 'elicit-preferences',
      title: { nl: 'Vragen waar de voorkeur ligt', en: 'Ask for preferences' },
      doneWhen: {
        nl: 'Je vroeg wat de ander van de mogelijkheden vindt, en kreeg een voorkeur of een bezwaar.',
        en: 'You asked what the other thinks of the options, and got a preference or an objection.',
      },
      sources: [dialoog(`${section}: stap 7`)],
      ...decisionSigns['elicit-preferences'],
    },
    {
      id: 'decide-together',
      title: { nl: 'Samen besluiten', en: 'Decide together' },
      doneWhen: {
        nl: 'Je vatte samen, vroeg naar de conclusie, en het besluit staat in concrete woorden.',
        en: 'You summed up, asked for the conclusion, and the decision stands in concrete words.',
      },
      sources: [dialoog(`${section}: stap 8`)],
      ...decisionSigns['decide-together'],
    },
  ],
})
