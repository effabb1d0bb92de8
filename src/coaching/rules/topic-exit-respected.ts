import { firstCoded, replyRule } from '../mechanisms'
import { kern } from '../sources'

export const topicExitRespected = replyRule({
  id: 'topic-exit-respected',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'een onderwerp mogen laten rusten', en: 'letting a subject rest' },
    why: {
      nl: 'Wie een onderwerp mag wegleggen, durft er later op terug te komen.',
      en: 'People who may put a subject down dare to return to it later.',
    },
    ignore: {
      nl: 'Als het om veiligheid gaat: leg dan uit waarom je er toch op doorgaat.',
      en: 'When safety is at stake: explain why you go on about it.',
    },
    skills: [11, 22],
    rows: ['R225'],
    sources: [kern('AP1 Adviezen van jongeren, punt 13')],
  },
  hears: ['topic-closed'],
  well: firstCoded(
    'acknowledgement',
    'autonomy',
    'simple-reflection',
    'complex-reflection',
    'facilitate',
    'structure',
    'ask-permission',
    'normalising',
  ),
  badly: firstCoded('why-question', 'open-question', 'confront', 'advice'),
  praise: {
    nl: () => 'Je liet het onderwerp rusten. Dan kan het later nog eens.',
    en: () => 'You let the subject rest. It can come back later.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: even laten rusten, en zeggen dat het later mag, houdt de deur open.`,
    en: ({ heard }) => `‘${heard}’: letting it rest, and saying it may come back, keeps the door open.`,
  },
  examples: {
    nl: {
      met: [['C: Daar wil ik het niet over hebben.', 'P: [autonomy] Dat mag, jij bepaalt wat je vertelt.']],
      missed: [['C: Daar wil ik het niet over hebben.', 'P: [why-question] Waarom niet?']],
      nearMiss: [['C: Daar wil ik graag over praten.', 'P: [why-question] Waarom?']],
    },
    en: {
      met: [['C: I do not want to talk about it.', 'P: [autonomy] That is fine, you decide what you tell.']],
      missed: [['C: I do not want to talk about it.', 'P: [why-question] Why not?']],
      nearMiss: [['C: I want to talk about it.', 'P: [why-question] Why?']],
    },
  },
})
