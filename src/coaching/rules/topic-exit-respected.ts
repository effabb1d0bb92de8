import type { ClientSegment } from '../../schema/coded-transcript'
import { firstCoded, LISTENING, replyRule } from '../mechanisms'
import type { TurnContext } from '../rule'
import { kern } from '../sources'

/** `Dan denk ik: laat maar zitten` is told, and not said to the practitioner. */
const TOLD =
  /(?<!\p{L})(?:denk|denkt|dacht|dachten|zeg|zegt|zei|zeggen|think|thought|say|says|said)(?: \p{L}+){0,3}[:,]? ?['‘"“]?$/iu

function closes(segment: ClientSegment, { hears }: TurnContext): boolean {
  const sign = hears(segment).find(({ cue }) => cue === 'topic-closed')
  return sign !== undefined && !TOLD.test(segment.text.slice(0, sign.start))
}

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
  hears: closes,
  words: ['topic-closed'],
  well: firstCoded('autonomy', 'facilitate', 'structure', 'ask-permission'),
  // Who stays with it in a reflection neither lets it rest nor presses on.
  unless: ({ turn }) => turn.segments.some(({ code }) => LISTENING.includes(code)),
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
      nearMiss: [
        ['C: Daar wil ik graag over praten.', 'P: [why-question] Waarom?'],
        ['C: Dan denk ik vaak: laat maar zitten.', 'P: [open-question] Wat gebeurt er dan?'],
        ['C: Ik ben er wel klaar mee, elke avond ruzie.', 'P: [open-question] Hoe zou je het willen?'],
        ['C: Laat maar zitten.', 'P: [complex-reflection] Je mist het, en vragen is lastig.'],
      ],
    },
    en: {
      met: [['C: I do not want to talk about it.', 'P: [autonomy] That is fine, you decide what you tell.']],
      missed: [['C: I do not want to talk about it.', 'P: [why-question] Why not?']],
      nearMiss: [
        ['C: I want to talk about it.', 'P: [why-question] Why?'],
        ['C: Then I think: drop it.', 'P: [open-question] What happens then?'],
      ],
    },
  },
})
