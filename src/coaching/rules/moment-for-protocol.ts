import type { ClientSegment, CodedTurn } from '../../schema/coded-transcript'
import type { PractitionerAttribute } from '../../schema/codes'
import { has, isBackchannel, isClient, isPractitioner, questionsOf } from '../context'
import { tellsOfDanger } from '../danger'
import { quoted } from '../mechanisms'
import { isTaken, type Moment, MOMENTS } from '../moments'
import { conversationRule, inapplicable } from '../rule'
import { giz, obvlk } from '../sources'

/** So many practitioner turns have to follow for there to have been room (ours). */
const ROOM = 2

/** Questions by which a practitioner made room for what works or is wanted, in whatever protocol. */
const SOLUTION_FOCUSED: readonly PractitionerAttribute[] = [
  'scaling',
  'miracle',
  'exception',
  'success',
  'strengths',
  'desired-situation',
  'goal',
  'circular',
]

/** The client's words with which the moment came; undefined when it never did, or when there was no room left. */
function wordsAt({ comes }: Moment, turns: readonly CodedTurn[]): string | undefined {
  const at = turns.findIndex((turn, index) => isClient(turn) && comes(turns.slice(0, index + 1)))
  const turn = turns[at]
  const after = turns.slice(at + 1).filter((each) => isPractitioner(each) && !isBackchannel(each))
  if (!isClient(turn) || after.length < ROOM) return undefined
  const before = turns.slice(0, at)
  const sign = turn.segments.find((segment) => comes([...before, { ...turn, segments: [segment] }]))
  return quoted((sign ?? turn).text)
}

/**
 * Said at the end, about the conversation as a whole: in its midst it cut off reflections and other protocols (17 of 20 not
 * signed by trainers). And only where nothing of the kind was asked: then it is worth knowing where there was room.
 */
export const momentForProtocol = conversationRule({
  id: 'moment-for-protocol',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'ruimte voor een protocol zien', en: 'seeing room for a protocol' },
    why: {
      nl: 'Een vraag uit een protocol komt het best aan als de ander er net woorden voor geeft.',
      en: 'A question from a protocol lands best when the other has just given words for it.',
    },
    ignore: {
      nl: 'Als de ander eerst nog gehoord wil worden, of als er iets anders voorgaat.',
      en: 'When the other wants to be heard first, or when something else comes before it.',
    },
    skills: [10, 15],
    rows: ['own'],
    sources: [
      giz('Oplossingsgericht werken 4 Schaalvragen stellen'),
      obvlk('3.2 Methodische uitwerking van interventies'),
    ],
  },
  messages: {
    scaling: {
      nl: ({ at }: { at: string }) =>
        `De ander zei een paar keer wat die wil. Na ‘${at}’ was er misschien ruimte voor een schaalvraag.`,
      en: ({ at }: { at: string }) =>
        `The other said what they want. After ‘${at}’ there was room for a scaling question, perhaps.`,
    },
    futureLetter: {
      nl: ({ at }: { at: string }) =>
        `De wondervraag riep nog geen beeld op: ‘${at}’. Een toekomstbrief mag groeien, ook met hulp bij het schrijven.`,
      en: ({ at }: { at: string }) =>
        `The miracle question gave no picture yet: ‘${at}’. A future letter may grow, with help in the writing.`,
    },
    successes: {
      nl: ({ at }: { at: string }) =>
        `De ander vertelde over terugvallen. Na ‘${at}’ was er misschien ruimte om te vragen hoe het eerder lukte.`,
      en: ({ at }: { at: string }) =>
        `The other told of falling back. After ‘${at}’ there may have been room to ask how it worked before.`,
    },
    ownStrength: {
      nl: ({ at }: { at: string }) =>
        `De ander heeft al veel geprobeerd. Na ‘${at}’ was er misschien ruimte voor: wat hielp daarvan een beetje?`,
      en: ({ at }: { at: string }) =>
        `The other has tried a lot. After ‘${at}’ there may have been room for: what of it helped a bit?`,
    },
    network: {
      nl: ({ at }: { at: string }) =>
        `De ander staat er alleen voor. Na ‘${at}’ had samen kijken wie er is misschien geholpen.`,
      en: ({ at }: { at: string }) =>
        `The other is alone in it. After ‘${at}’, looking at who is around might have helped.`,
    },
    normalising: {
      nl: ({ at }: { at: string }) =>
        `De ander schaamde zich of voelde zich schuldig. Na ‘${at}’ had het misschien lucht gegeven dat meer mensen dit kennen.`,
      en: ({ at }: { at: string }) =>
        `The other was ashamed or felt guilty. After ‘${at}’ it might have given air that more people know this.`,
    },
  },
  check: (context) => {
    const { turns } = context
    const segments = turns.filter(isClient).flatMap((turn): readonly ClientSegment[] => turn.segments)
    // Where somebody told of danger, no protocol was what was missed most; nor where room was made in another way.
    const asked = turns.filter(isPractitioner).flatMap((turn) => questionsOf(turn))
    if (segments.some((segment) => tellsOfDanger(context, segment))) return inapplicable
    const open = !asked.some((question) => has(question, ...SOLUTION_FOCUSED))
    // Who asked on about the miracle got a picture after all.
    const onceWondered = asked.filter((question) => has(question, 'miracle')).length === 1
    return MOMENTS.filter(
      (moment) => (moment.message === 'futureLetter' ? onceWondered : open) && !isTaken(moment, turns),
    )
      .flatMap(({ message, sources, ...moment }) => {
        const at = wordsAt({ message, sources, ...moment }, turns)
        return at === undefined ? [] : [{ outcome: 'missed' as const, message, sources, byWords: true, data: { at } }]
      })
      .slice(0, 1)
  },
  examples: {
    nl: {
      missed: [
        [
          'C: [change-talk desire] Ik wil gewoon weer samen eten.',
          'P: [simple-reflection] Samen aan tafel.',
          'C: [change-talk desire] Ja, dat er weer gelachen wordt, dat wil ik.',
          'P: [closed-question] Eten jullie nu apart?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, hoe ziet morgen er dan uit?',
          'C: [neutral] Geen idee, dat weet ik echt niet.',
          'P: [closed-question] Is het vroeg of laat?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik ben in mei weer begonnen met roken.',
          'P: [simple-reflection] In mei.',
          'C: [neutral] En nu weer een terugval.',
          'P: [closed-question] Rook je binnen?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik heb alles al geprobeerd.',
          'P: [acknowledgement] Dat is veel.',
          'C: [neutral] En niks helpt.',
          'P: [closed-question] Slaapt hij boven?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik heb niemand om op terug te vallen.',
          'P: [acknowledgement] Dat is zwaar.',
          'C: [neutral] Ik sta er helemaal alleen voor.',
          'P: [closed-question] Hoe oud is de jongste?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik schaam me dood.',
          'P: [simple-reflection] Je schaamt je.',
          'C: [neutral] En ik voel me schuldig.',
          'P: [closed-question] Was dat gisteren?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
      ],
      nearMiss: [
        // Another protocol made room, no turn was left, or danger was told.
        [
          'C: [change-talk desire] Ik wil gewoon weer samen eten.',
          'P: [simple-reflection] Samen aan tafel.',
          'C: [change-talk desire] Ja, dat er weer gelachen wordt, dat wil ik.',
          'P: [open-question exception] Wanneer lukte dat wel?',
          'C: [neutral] In de vakantie.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [change-talk desire] Ik wil gewoon weer samen eten.',
          'P: [simple-reflection] Samen aan tafel.',
          'C: [change-talk desire] Ja, dat er weer gelachen wordt, dat wil ik.',
          'P: [closed-question] Eten jullie nu apart?',
        ],
        [
          'C: [change-talk desire] Ik wil gewoon weer samen eten.',
          'P: [simple-reflection] Samen aan tafel.',
          'C: [change-talk desire] Ja, dat er weer gelachen wordt, dat wil ik.',
          'P: [closed-question] Eten jullie nu apart?',
          'C: [neutral safety] Ja, want hij heeft mij geslagen.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        ['C: [change-talk desire] Ik wil gewoon weer samen eten.', 'P: [closed-question] Eten jullie nu apart?'],
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, hoe ziet morgen er dan uit?',
          'C: [change-talk desire] Dan eten we samen.',
          'P: [closed-question] Is het vroeg of laat?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik ben in mei weer begonnen met roken.',
          'P: [simple-reflection] In mei.',
          'C: [neutral] Dat was op vakantie.',
          'P: [closed-question] Rook je binnen?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik heb alles al geprobeerd.',
          'P: [acknowledgement] Dat is veel.',
          'C: [neutral] Hij slaapt om acht uur.',
          'P: [closed-question] Slaapt hij boven?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik heb iemand om op terug te vallen.',
          'P: [acknowledgement] Dat is fijn.',
          'C: [neutral] Mijn zus woont dichtbij.',
          'P: [closed-question] Hoe oud is de jongste?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Ik schaam me dood.',
          'P: [normalising] Veel ouders kennen dat.',
          'C: [neutral] En ik voel me schuldig.',
          'P: [closed-question] Was dat gisteren?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
      ],
    },
    en: {
      missed: [
        [
          'C: [change-talk desire] I just want us to eat together again.',
          'P: [simple-reflection] Together at the table.',
          'C: [change-talk desire] Yes, and laughing, that is what I want.',
          'P: [closed-question] Do you eat apart now?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'P: [open-question miracle] Suppose a miracle happens tonight, how does tomorrow look?',
          'C: [neutral] I have no idea, I do not know.',
          'P: [closed-question] Is it early or late?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I started smoking again in May.',
          'P: [simple-reflection] In May.',
          'C: [neutral] And now I relapsed.',
          'P: [closed-question] Do you smoke inside?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I have tried everything.',
          'P: [acknowledgement] That is a lot.',
          'C: [neutral] And nothing helps.',
          'P: [closed-question] Does he sleep upstairs?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I have nobody to call.',
          'P: [acknowledgement] That is heavy.',
          'C: [neutral] I am all alone in this.',
          'P: [closed-question] How old is the youngest?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I am so ashamed.',
          'P: [simple-reflection] You are ashamed.',
          'C: [neutral] And I feel guilty.',
          'P: [closed-question] Was that yesterday?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
      ],
      nearMiss: [
        ['C: [change-talk desire] I just want us to eat together again.', 'P: [closed-question] Do you eat apart now?'],
        [
          'P: [open-question miracle] Suppose a miracle happens tonight, how does tomorrow look?',
          'C: [change-talk desire] We eat together.',
          'P: [closed-question] Is it early or late?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I started smoking again in May.',
          'P: [simple-reflection] In May.',
          'C: [neutral] That was on holiday.',
          'P: [closed-question] Do you smoke inside?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I have tried everything.',
          'P: [acknowledgement] That is a lot.',
          'C: [neutral] He sleeps at eight.',
          'P: [closed-question] Does he sleep upstairs?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I have somebody to call.',
          'P: [acknowledgement] That is nice.',
          'C: [neutral] My sister lives near.',
          'P: [closed-question] How old is the youngest?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] I am so ashamed.',
          'P: [normalising] Many parents know that.',
          'C: [neutral] And I feel guilty.',
          'P: [closed-question] Was that yesterday?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
      ],
    },
  },
})
