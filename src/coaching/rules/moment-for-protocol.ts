import type { PractitionerTurn } from '../../schema/coded-transcript'
import { isBackchannel, isPractitioner, questionsOf, takesStep } from '../context'
import { isTaken, MOMENTS } from '../moments'
import { inapplicable, turnRule } from '../rule'
import { giz, obvlk } from '../sources'

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
      nl: 'De ander zei al een paar keer wat die wil. Dit kan een moment zijn voor een schaalvraag: hoe ver is het nu?',
      en: 'The other has said a few times what they want. This could be a moment for a scaling question: how far is it now?',
    },
    miracle: {
      nl: 'Het gaat al even over wat niet lukt. Dit kan een moment zijn voor de wondervraag: hoe ziet het eruit als het wel lukt?',
      en: 'For a while it has been about what fails. This could be a moment for the miracle question: how does it look when it works?',
    },
    futureLetter: {
      nl: 'De wondervraag riep nog geen beeld op. Een toekomstbrief kan helpen: die mag groeien, ook met hulp bij het schrijven.',
      en: 'The miracle question gave no picture yet. A future letter can help: it may grow, with help in the writing.',
    },
    colleague: {
      nl: 'Je zei dat je het even niet weet. Dit kan een moment zijn om voor te stellen dat een collega meekijkt.',
      en: 'You said that you are at a loss. This could be a moment to propose that a colleague looks along.',
    },
    stagnation: {
      nl: 'De ander zegt vaker dat het stilstaat. Dat samen benoemen, en vragen of en hoe jullie verdergaan, kan lucht geven.',
      en: 'The other says more than once that it stands still. Naming that together, and asking whether and how to go on, can give air.',
    },
    exceptions: {
      nl: 'De ander noemde al een paar keer wanneer het wel ging. Dit kan een moment zijn om te vragen wat er toen anders was.',
      en: 'The other has named a few times when it did go well. This could be a moment to ask what was different then.',
    },
    successes: {
      nl: 'De ander vertelt over terugvallen. Vragen wanneer het eerder lukte, en hoe, geeft vaak nieuwe ideeën.',
      en: 'The other tells of falling back. Asking when it worked before, and how, often gives new ideas.',
    },
    ownStrength: {
      nl: 'De ander heeft al veel geprobeerd. Vragen wat er al gedaan is, en wat daarvan een beetje hielp, laat eigen kracht zien.',
      en: 'The other has tried a lot. Asking what was done already, and what of it helped a bit, shows their own strength.',
    },
    network: {
      nl: 'De ander staat er vaak alleen voor. Samen kijken wie er om het gezin heen staan, ook wie ver lijkt, kan helpen.',
      en: 'The other is often alone in it. Looking together at who is around, also those who seem far, can help.',
    },
    normalising: {
      nl: 'De ander schaamt zich of voelt zich schuldig. Dat meer mensen dit kennen, kan lucht geven; daarna is er ruimte om verder te vragen.',
      en: 'The other is ashamed or feels guilty. That more people know this can give air; after that there is room to ask on.',
    },
    circular: {
      nl: 'Het gaat veel over wat iemand anders zegt of vindt. Dit kan een moment zijn om te vragen hoe de ander zelf dat ziet.',
      en: 'It is much about what somebody else says or finds. This could be a moment to ask how that person would see it.',
    },
  },
  check: ({ turn, turns }) => {
    if (goesElsewhere(turn)) return inapplicable
    const before = turns.slice(0, turn.index)
    // Said once: only when the moment has come since the practitioner last spoke.
    const lastSpoke = before.findLastIndex((each) => isPractitioner(each) && !isBackchannel(each))
    return MOMENTS.filter(
      (moment) =>
        moment.comes(before) && !moment.comes(before.slice(0, Math.max(0, lastSpoke))) && !isTaken(moment, turns),
    )
      .slice(0, 1)
      .map(({ message, sources }) => ({ outcome: 'missed', message, sources, byWords: true }))
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
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, hoe ziet morgen er dan uit?',
          'C: [neutral] Geen idee, dat weet ik echt niet.',
          'P: [closed-question] Is het vroeg of laat?',
        ],
        [
          'P: [structure] Ik kom er zelf ook even niet uit.',
          'C: [neutral] Nou ja.',
          'P: [closed-question] Is het elke dag zo?',
        ],
        [
          'C: [sustain-talk ability] Het staat gewoon stil, er verandert niks.',
          'P: [acknowledgement] Dat is taai.',
          'C: [sustain-talk ability] Ja, we draaien rondjes, altijd dezelfde.',
          'P: [closed-question] Ook in het weekend?',
        ],
        [
          'C: [neutral] Vorige week ging het een avond wel goed.',
          'P: [simple-reflection] Een avond.',
          'C: [neutral] En toen bij oma ging het ook wel goed.',
          'P: [closed-question] Woont oma dichtbij?',
        ],
        [
          'C: [neutral] Ik ben in mei weer begonnen met roken.',
          'P: [simple-reflection] In mei.',
          'C: [neutral] En nu weer een terugval.',
          'P: [closed-question] Rook je binnen?',
        ],
        [
          'C: [neutral] Ik heb alles al geprobeerd.',
          'P: [acknowledgement] Dat is veel.',
          'C: [neutral] En niks helpt.',
          'P: [closed-question] Slaapt hij boven?',
        ],
        [
          'C: [neutral] Ik heb niemand om op terug te vallen.',
          'P: [acknowledgement] Dat is zwaar.',
          'C: [neutral] Ik sta er helemaal alleen voor.',
          'P: [closed-question] Hoe oud is de jongste?',
        ],
        [
          'C: [neutral] Ik schaam me dood.',
          'P: [simple-reflection] Je schaamt je.',
          'C: [neutral] En ik voel me schuldig.',
          'P: [closed-question] Was dat gisteren?',
        ],
        [
          'C: [neutral] Mijn moeder zegt dat ik overdrijf.',
          'P: [facilitate] Hm.',
          'C: [neutral] En mijn man zegt dat het aan mij ligt.',
          'P: [simple-reflection] Hij ook.',
          'C: [neutral] Mijn zus zegt ook zoiets.',
          'P: [closed-question] Was dat gisteren?',
        ],
      ],
      nearMiss: [
        ['C: [change-talk desire] Ik wil gewoon weer samen eten.', 'P: [closed-question] Eten jullie nu apart?'],
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, hoe ziet morgen er dan uit?',
          'C: [change-talk desire] Dan eten we samen.',
          'P: [closed-question] Is het vroeg of laat?',
        ],
        [
          'P: [structure] Ik kom volgende week terug.',
          'C: [neutral] Nou ja.',
          'P: [closed-question] Is het elke dag zo?',
        ],
        [
          'C: [neutral] De trein stond stil.',
          'P: [acknowledgement] Dat is taai.',
          'C: [neutral] Ja, de bus stond ook stil.',
          'P: [closed-question] Ook in het weekend?',
        ],
        [
          'C: [neutral] Vorige week ging het een avond wel goed.',
          'P: [simple-reflection] Een avond.',
          'C: [neutral] Verder was het druk.',
          'P: [closed-question] Woont oma dichtbij?',
        ],
        [
          'C: [neutral] Ik ben in mei weer begonnen met roken.',
          'P: [simple-reflection] In mei.',
          'C: [neutral] Dat was op vakantie.',
          'P: [closed-question] Rook je binnen?',
        ],
        [
          'C: [neutral] Ik heb alles al geprobeerd.',
          'P: [acknowledgement] Dat is veel.',
          'C: [neutral] Hij slaapt om acht uur.',
          'P: [closed-question] Slaapt hij boven?',
        ],
        [
          'C: [neutral] Ik heb iemand om op terug te vallen.',
          'P: [acknowledgement] Dat is fijn.',
          'C: [neutral] Mijn zus woont dichtbij.',
          'P: [closed-question] Hoe oud is de jongste?',
        ],
        [
          'C: [neutral] Ik schaam me dood.',
          'P: [normalising] Veel ouders kennen dat.',
          'C: [neutral] En ik voel me schuldig.',
          'P: [closed-question] Was dat gisteren?',
        ],
        [
          'C: [neutral] Mijn moeder zegt dat ik overdrijf.',
          'P: [facilitate] Hm.',
          'C: [neutral] Ik vind van niet.',
          'P: [closed-question] Was dat gisteren?',
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
        ],
        [
          'C: [sustain-talk ability] I cannot do that.',
          'P: [acknowledgement] That is hard.',
          'C: [sustain-talk ability] It is always a fight.',
          'P: [acknowledgement] Phew.',
          'C: [sustain-talk need] There is no point.',
          'P: [closed-question] At weekends too?',
        ],
        [
          'P: [open-question miracle] Suppose a miracle happens tonight, how does tomorrow look?',
          'C: [neutral] I have no idea, I do not know.',
          'P: [closed-question] Is it early or late?',
        ],
        [
          'P: [structure] I am stuck here myself.',
          'C: [neutral] Well.',
          'P: [closed-question] Is it like that every day?',
        ],
        [
          'C: [sustain-talk ability] It is at a standstill.',
          'P: [acknowledgement] That is tough.',
          'C: [sustain-talk ability] Yes, we are stuck.',
          'P: [closed-question] At weekends too?',
        ],
        [
          'C: [neutral] There was a time when it went well.',
          'P: [simple-reflection] A time.',
          'C: [neutral] Sometimes it is okay.',
          'P: [closed-question] Is grandma near?',
        ],
        [
          'C: [neutral] I started smoking again in May.',
          'P: [simple-reflection] In May.',
          'C: [neutral] And now I relapsed.',
          'P: [closed-question] Do you smoke inside?',
        ],
        [
          'C: [neutral] I have tried everything.',
          'P: [acknowledgement] That is a lot.',
          'C: [neutral] And nothing helps.',
          'P: [closed-question] Does he sleep upstairs?',
        ],
        [
          'C: [neutral] I have nobody to call.',
          'P: [acknowledgement] That is heavy.',
          'C: [neutral] I am all alone in this.',
          'P: [closed-question] How old is the youngest?',
        ],
        [
          'C: [neutral] I am so ashamed.',
          'P: [simple-reflection] You are ashamed.',
          'C: [neutral] And I feel guilty.',
          'P: [closed-question] Was that yesterday?',
        ],
        [
          'C: [neutral] My mother says that I exaggerate.',
          'P: [facilitate] Hm.',
          'C: [neutral] And my husband says that it is me.',
          'P: [simple-reflection] He too.',
          'C: [neutral] My dad says such things.',
          'P: [closed-question] Was that yesterday?',
        ],
      ],
      nearMiss: [
        ['C: [change-talk desire] I just want us to eat together again.', 'P: [closed-question] Do you eat apart now?'],
        [
          'P: [open-question miracle] Suppose a miracle happens tonight, how does tomorrow look?',
          'C: [change-talk desire] We eat together.',
          'P: [closed-question] Is it early or late?',
        ],
        [
          'P: [structure] I am coming back next week.',
          'C: [neutral] Well.',
          'P: [closed-question] Is it like that every day?',
        ],
        [
          'C: [neutral] The train stood still.',
          'P: [acknowledgement] That is tough.',
          'C: [neutral] The bus was late.',
          'P: [closed-question] At weekends too?',
        ],
        [
          'C: [neutral] There was a time when it went well.',
          'P: [simple-reflection] A time.',
          'C: [neutral] It was busy.',
          'P: [closed-question] Is grandma near?',
        ],
        [
          'C: [neutral] I started smoking again in May.',
          'P: [simple-reflection] In May.',
          'C: [neutral] That was on holiday.',
          'P: [closed-question] Do you smoke inside?',
        ],
        [
          'C: [neutral] I have tried everything.',
          'P: [acknowledgement] That is a lot.',
          'C: [neutral] He sleeps at eight.',
          'P: [closed-question] Does he sleep upstairs?',
        ],
        [
          'C: [neutral] I have somebody to call.',
          'P: [acknowledgement] That is nice.',
          'C: [neutral] My sister lives near.',
          'P: [closed-question] How old is the youngest?',
        ],
        [
          'C: [neutral] I am so ashamed.',
          'P: [normalising] Many parents know that.',
          'C: [neutral] And I feel guilty.',
          'P: [closed-question] Was that yesterday?',
        ],
        [
          'C: [neutral] My mother says that I exaggerate.',
          'P: [facilitate] Hm.',
          'C: [neutral] I do not think so.',
          'P: [closed-question] Was that yesterday?',
        ],
      ],
    },
  },
})
