import type { ClientSegment, CodedTurn } from '../../schema/coded-transcript'
import { isBackchannel, isClient, isPractitioner } from '../context'
import { tellsOfDanger } from '../danger'
import { quoted } from '../mechanisms'
import { isTaken, type Moment, MOMENTS } from '../moments'
import { conversationRule, inapplicable } from '../rule'
import { giz, obvlk } from '../sources'

/** So many practitioner turns have to follow for there to have been room (ours). */
const ROOM = 2

/** The turn of the client with which the moment came; undefined when it never did, or when there was no room left. */
function cameAt({ comes }: Moment, turns: readonly CodedTurn[]): CodedTurn | undefined {
  const at = turns.findIndex((turn, index) => isClient(turn) && comes(turns.slice(0, index + 1)))
  const after = turns.slice(at + 1).filter((turn) => isPractitioner(turn) && !isBackchannel(turn))
  return at >= 0 && after.length >= ROOM ? turns[at] : undefined
}

/**
 * Said at the end, about the conversation as a whole: in its midst it cut off reflections and other protocols (17 of 20 not
 * signed by trainers).
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
        `The other said a few times what they want. After ‘${at}’ there may have been room for a scaling question.`,
    },
    miracle: {
      nl: ({ at }: { at: string }) =>
        `Het ging lang over wat niet lukt. Na ‘${at}’ was er misschien ruimte voor de wondervraag.`,
      en: ({ at }: { at: string }) =>
        `For long it was about what fails. After ‘${at}’ there may have been room for the miracle question.`,
    },
    futureLetter: {
      nl: ({ at }: { at: string }) =>
        `De wondervraag riep nog geen beeld op: ‘${at}’. Een toekomstbrief mag groeien, ook met hulp bij het schrijven.`,
      en: ({ at }: { at: string }) =>
        `The miracle question gave no picture yet: ‘${at}’. A future letter may grow, with help in the writing.`,
    },
    colleague: {
      nl: (_: { at: string }) =>
        `Je zei dat je het even niet wist. Een collega laten meekijken had daar misschien gepast.`,
      en: (_: { at: string }) =>
        `You said that you were at a loss. Having a colleague look along might have fitted there.`,
    },
    stagnation: {
      nl: ({ at }: { at: string }) =>
        `De ander zei vaker dat het stilstaat, zoals bij ‘${at}’. Dat samen benoemen kan lucht geven.`,
      en: ({ at }: { at: string }) =>
        `The other said more than once that it stands still, as in ‘${at}’. Naming that together can give air.`,
    },
    exceptions: {
      nl: ({ at }: { at: string }) =>
        `De ander noemde een paar keer wanneer het wel ging. Na ‘${at}’ was er ruimte voor: wat was er toen anders?`,
      en: ({ at }: { at: string }) =>
        `The other named a few times when it went well. After ‘${at}’ there was room for: what was different then?`,
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
        `De ander staat er vaak alleen voor. Na ‘${at}’ was er misschien ruimte om samen te kijken wie er om hen heen staat.`,
      en: ({ at }: { at: string }) =>
        `The other is often alone in it. After ‘${at}’ there may have been room to look at who is around them.`,
    },
    normalising: {
      nl: ({ at }: { at: string }) =>
        `De ander schaamde zich of voelde zich schuldig. Na ‘${at}’ had het misschien lucht gegeven dat meer mensen dit kennen.`,
      en: ({ at }: { at: string }) =>
        `The other was ashamed or felt guilty. After ‘${at}’ it might have given air that more people know this.`,
    },
    circular: {
      nl: ({ at }: { at: string }) =>
        `Het ging veel over wat iemand anders zegt. Na ‘${at}’ was er misschien ruimte voor: hoe zou die het zelf zien?`,
      en: ({ at }: { at: string }) =>
        `It was much about what somebody else says. After ‘${at}’ there may have been room for: how would they see it?`,
    },
  },
  check: (context) => {
    const { turns } = context
    const segments = turns.filter(isClient).flatMap((turn): readonly ClientSegment[] => turn.segments)
    // Where somebody told of danger, no protocol was what was missed most.
    if (segments.some((segment) => tellsOfDanger(context, segment))) return inapplicable
    return MOMENTS.filter((moment) => !isTaken(moment, turns))
      .flatMap((moment) => {
        const came = cameAt(moment, turns)
        return came ? [{ moment, came }] : []
      })
      .slice(0, 1)
      .map(({ moment: { message, sources }, came }) => ({
        outcome: 'missed' as const,
        message,
        sources,
        byWords: true,
        data: { at: quoted(came.text) },
      }))
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
          'C: [sustain-talk ability] Dat lukt mij niet.',
          'P: [acknowledgement] Dat is lastig.',
          'C: [sustain-talk ability] Het is altijd ruzie.',
          'P: [acknowledgement] Pfoe.',
          'C: [sustain-talk need] Het heeft geen zin.',
          'P: [closed-question] Ook in het weekend?',
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
          'P: [structure] Ik kom er zelf ook even niet uit.',
          'C: [neutral] Nou ja.',
          'P: [closed-question] Is het elke dag zo?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [sustain-talk ability] Het staat gewoon stil, er verandert niks.',
          'P: [acknowledgement] Dat is taai.',
          'C: [sustain-talk ability] Ja, we draaien rondjes, altijd dezelfde.',
          'P: [closed-question] Ook in het weekend?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Vorige week ging het een avond wel goed.',
          'P: [simple-reflection] Een avond.',
          'C: [neutral] En toen bij oma ging het ook wel goed.',
          'P: [closed-question] Woont oma dichtbij?',
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
        [
          'C: [neutral] Mijn moeder zegt dat ik overdrijf.',
          'P: [facilitate] Hm.',
          'C: [neutral] En mijn man zegt dat het aan mij ligt.',
          'P: [simple-reflection] Hij ook.',
          'C: [neutral] Mijn zus zegt ook zoiets.',
          'P: [closed-question] Was dat gisteren?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
      ],
      nearMiss: [
        ['C: [change-talk desire] Ik wil gewoon weer samen eten.', 'P: [closed-question] Eten jullie nu apart?'],
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, hoe ziet morgen er dan uit?',
          'C: [change-talk desire] Dan eten we samen.',
          'P: [closed-question] Is het vroeg of laat?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'P: [structure] Ik kom volgende week terug.',
          'C: [neutral] Nou ja.',
          'P: [closed-question] Is het elke dag zo?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] De trein stond stil.',
          'P: [acknowledgement] Dat is taai.',
          'C: [neutral] Ja, de bus stond ook stil.',
          'P: [closed-question] Ook in het weekend?',
          'C: [neutral] Ja.',
          'P: [facilitate] Hm. [closed-question] Echt?',
        ],
        [
          'C: [neutral] Vorige week ging het een avond wel goed.',
          'P: [simple-reflection] Een avond.',
          'C: [neutral] Verder was het druk.',
          'P: [closed-question] Woont oma dichtbij?',
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
        [
          'C: [neutral] Mijn moeder zegt dat ik overdrijf.',
          'P: [facilitate] Hm.',
          'C: [neutral] Ik vind van niet.',
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
          'C: [sustain-talk ability] I cannot do that.',
          'P: [acknowledgement] That is hard.',
          'C: [sustain-talk ability] It is always a fight.',
          'P: [acknowledgement] Phew.',
          'C: [sustain-talk need] There is no point.',
          'P: [closed-question] At weekends too?',
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
          'P: [structure] I am stuck here myself.',
          'C: [neutral] Well.',
          'P: [closed-question] Is it like that every day?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [sustain-talk ability] It is at a standstill.',
          'P: [acknowledgement] That is tough.',
          'C: [sustain-talk ability] Yes, we are stuck.',
          'P: [closed-question] At weekends too?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] There was a time when it went well.',
          'P: [simple-reflection] A time.',
          'C: [neutral] Sometimes it is okay.',
          'P: [closed-question] Is grandma near?',
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
        [
          'C: [neutral] My mother says that I exaggerate.',
          'P: [facilitate] Hm.',
          'C: [neutral] And my husband says that it is me.',
          'P: [simple-reflection] He too.',
          'C: [neutral] My dad says such things.',
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
          'P: [structure] I am coming back next week.',
          'C: [neutral] Well.',
          'P: [closed-question] Is it like that every day?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] The train stood still.',
          'P: [acknowledgement] That is tough.',
          'C: [neutral] The bus was late.',
          'P: [closed-question] At weekends too?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
        [
          'C: [neutral] There was a time when it went well.',
          'P: [simple-reflection] A time.',
          'C: [neutral] It was busy.',
          'P: [closed-question] Is grandma near?',
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
        [
          'C: [neutral] My mother says that I exaggerate.',
          'P: [facilitate] Hm.',
          'C: [neutral] I do not think so.',
          'P: [closed-question] Was that yesterday?',
          'C: [neutral] Yes.',
          'P: [facilitate] Hm. [closed-question] Really?',
        ],
      ],
    },
  },
})
