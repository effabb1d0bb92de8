import { clientJustSaid, coded } from '../context'
import { LISTENING } from '../mechanisms'
import { turnRule, inapplicable } from '../rule'
import { kern } from '../sources'

/** A stage direction that tells of emotion, in the round brackets or stars of a transcript. */
const SIGN =
  /[(*]((?:huilt|huilend|snikt|zucht|diepe zucht|slikt|stil|stilte|kijkt weg|cries|crying|sobs|sighs|silence|looks away|swallows)[^()*]{0,30})[)*]/iu

export const nonverbalNamed = turnRule({
  id: 'nonverbal-named',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'benoemen wat je ziet', en: 'naming what you see' },
    why: {
      nl: 'Een traan of zucht zegt soms meer dan de zin. Benoemen laat merken dat je het ziet.',
      en: 'A tear or sigh may say more than the sentence. Naming it shows that you see it.',
    },
    ignore: {
      nl: 'Als aandacht erop iemand in verlegenheid zou brengen.',
      en: 'When attention would embarrass somebody.',
    },
    skills: [8, 9],
    rows: ['R126'],
    sources: [kern('AP1 Adviezen van jongeren, punt 4')],
  },
  messages: {
    name: {
      nl: ({ sign }: { sign: string }) =>
        `Hier staat ‘${sign}’. Benoemen wat je ziet, of even stil zijn, geeft ruimte.`,
      en: ({ sign }: { sign: string }) =>
        `It says ‘${sign}’ here. Naming what you see, or a moment of silence, gives room.`,
    },
    named: {
      nl: 'Je ging in op wat je zag. Dan voelt iemand zich gezien.',
      en: 'You took up what you saw. That makes people feel seen.',
    },
  },
  check: (context) => {
    const sign = clientJustSaid(context)
      .map(({ text }) => SIGN.exec(text)?.[1])
      .find((found) => found !== undefined)
    if (sign === undefined) return inapplicable
    const well = context.turn.segments.find(({ code }) => LISTENING.includes(code))
    if (well) return [{ outcome: 'met', message: 'named', at: well }]
    const past = coded(context.turn, 'information', 'advice', 'confront', 'closed-question', 'structure')[0]
    return past ? [{ outcome: 'missed', message: 'name', at: past, data: { sign } }] : inapplicable
  },
  examples: {
    nl: {
      met: [['C: [neutral] Hij is weg. (huilt)', 'P: [complex-reflection emotion] Het raakt je nog steeds.']],
      missed: [['C: [neutral] Hij is weg. (huilt)', 'P: [closed-question] Wanneer was dat precies?']],
      nearMiss: [['C: [neutral] Hij is weg. (lacht)', 'P: [closed-question] Wanneer was dat precies?']],
    },
    en: {
      met: [['C: [neutral] He is gone. (cries)', 'P: [complex-reflection emotion] It still hurts.']],
      missed: [['C: [neutral] He is gone. (cries)', 'P: [closed-question] When exactly was that?']],
      nearMiss: [['C: [neutral] He is gone. (laughs)', 'P: [closed-question] When exactly was that?']],
    },
  },
})
