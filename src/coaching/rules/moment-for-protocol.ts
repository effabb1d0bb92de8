import type { CodedTurn, PractitionerTurn } from '../../schema/coded-transcript'
import type { PractitionerAttribute } from '../../schema/codes'
import { isBackchannel, isClient, isPractitioner, questionsOf, takesStep } from '../context'
import { inapplicable, turnRule } from '../rule'
import { giz, obvlk } from '../sources'

/** A wish said in so many turns is a goal to stand on a scale for (ours). */
const WISHES = 2
/** So many of the client's latest turns in which nothing moves are a problem in full view (ours). */
const LATEST = 4
const STUCK = 3

const clientTurns = (turns: readonly CodedTurn[]) => turns.filter(isClient)

/** The client has said more than once what they want. */
const wishes = (turns: readonly CodedTurn[]): boolean =>
  clientTurns(turns).filter(({ segments }) =>
    segments.some(({ code, subtype, uncertain }) => code === 'change-talk' && subtype === 'desire' && !uncertain),
  ).length >= WISHES

/** Of late the client speaks for things staying as they are, and never for change. */
function isStuck(turns: readonly CodedTurn[]): boolean {
  const latest = clientTurns(turns).slice(-LATEST)
  const has = (code: string) => latest.filter(({ segments }) => segments.some((each) => each.code === code)).length
  return has('sustain-talk') >= STUCK && has('change-talk') === 0
}

const MOMENTS = [
  { message: 'scaling', attribute: 'scaling', comes: wishes },
  { message: 'miracle', attribute: 'miracle', comes: isStuck },
] as const

const asked = (turns: readonly CodedTurn[], attribute: PractitionerAttribute): boolean =>
  turns.some((turn) => isPractitioner(turn) && turn.segments.some(({ attributes }) => attributes.includes(attribute)))

/** A turn that takes a step of its own, or only goes along, leaves the moment to the next. */
const goesElsewhere = (turn: PractitionerTurn): boolean =>
  takesStep(turn) || isBackchannel(turn) || questionsOf(turn).some(({ attributes }) => attributes.length > 0)

export const momentForProtocol = turnRule({
  id: 'moment-for-protocol',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'een moment voor een protocol zien', en: 'seeing a moment for a protocol' },
    why: {
      nl: 'Een schaal of een wonder komt het best aan als de ander er net woorden voor geeft.',
      en: 'A scale or a miracle lands best when the other has just given words for it.',
    },
    ignore: {
      nl: 'Als de ander eerst nog gehoord wil worden, of als er iets anders voorgaat.',
      en: 'When the other wants to be heard first, or when something else comes before it.',
    },
    skills: [10, 15],
    rows: ['own'],
    sources: [giz('Oplossingsgericht werken 4 Schaalvragen stellen'), obvlk('3.2 Interventies bij stagnatie')],
  },
  messages: {
    scaling: {
      nl: 'De ander zei al een paar keer wat die wil. Dit kan een moment zijn voor een schaalvraag: hoe ver is het nu?',
      en: 'The other has said a few times what they want. This could be a moment for a scaling question: how far is it now?',
    },
    miracle: {
      nl: 'Het gaat al even over wat niet lukt. Dit kan een moment zijn voor de wondervraag: hoe ziet het eruit als het wel lukt?',
      en: 'For a while it has been about what fails. This could be a moment for the miracle question: how does it look when it works?',
    },
  },
  check: ({ turn, turns }) => {
    if (goesElsewhere(turn)) return inapplicable
    const before = turns.slice(0, turn.index)
    // Said once: only when the moment has come since the practitioner last spoke.
    const lastSpoke = before.findLastIndex((each) => isPractitioner(each) && !isBackchannel(each))
    return MOMENTS.filter(
      ({ attribute, comes }) =>
        comes(before) && !comes(before.slice(0, Math.max(0, lastSpoke))) && !asked(turns, attribute),
    )
      .slice(0, 1)
      .map(({ message }) => ({ outcome: 'missed', message, byWords: true }))
  },
  examples: {
    nl: {
      missed: [
        [
          'C: [change-talk desire] Ik wil gewoon weer samen eten.',
          'P: [simple-reflection] Samen aan tafel.',
          'C: [change-talk desire] Ja, dat er weer gelachen wordt, dat wil ik.',
          'P: [closed-question] Eten jullie nu apart?',
        ],
        [
          'C: [sustain-talk ability] Dat lukt mij niet.',
          'P: [acknowledgement] Dat is lastig.',
          'C: [sustain-talk ability] Het is altijd ruzie.',
          'P: [acknowledgement] Pfoe.',
          'C: [sustain-talk need] Het heeft geen zin.',
          'P: [closed-question] Ook in het weekend?',
        ],
      ],
      nearMiss: [
        ['C: [change-talk desire] Ik wil gewoon weer samen eten.', 'P: [closed-question] Eten jullie nu apart?'],
      ],
    },
    en: {
      missed: [
        [
          'C: [change-talk desire] I just want us to eat together again.',
          'P: [simple-reflection] Together at the table.',
          'C: [change-talk desire] Yes, and laughing, that is what I want.',
          'P: [closed-question] Do you eat apart now?',
        ],
        [
          'C: [sustain-talk ability] I cannot do that.',
          'P: [acknowledgement] That is hard.',
          'C: [sustain-talk ability] It is always a fight.',
          'P: [acknowledgement] Phew.',
          'C: [sustain-talk need] There is no point.',
          'P: [closed-question] At weekends too?',
        ],
      ],
      nearMiss: [
        ['C: [change-talk desire] I just want us to eat together again.', 'P: [closed-question] Do you eat apart now?'],
      ],
    },
  },
})
