import type { ClientSegment, ClientTurn } from '../schema/coded-transcript'
import type { Language, Localised } from '../schema/codes'
import { clientHas } from './context'
import { type CoachCue, createEar } from './ear'
import { quoted } from './mechanisms'

/** What a client turn can hold to pick up, most urgent first. */
export const OFFERED_KINDS = [
  'safety',
  'change-talk',
  'own-step',
  'exception',
  'emotion',
  'doubt',
  'value',
  'strength',
] as const
export type OfferedKind = (typeof OFFERED_KINDS)[number]

/** One thing to pick up, with three openers of different kinds; how they go on is the practitioner's. */
export interface Offered {
  readonly kind: OfferedKind
  readonly title: string
  readonly start: number
  readonly end: number
  /** The client's own words. */
  readonly words: string
  readonly openers: readonly [string, string, string]
}

const TITLES: Readonly<Record<OfferedKind, Localised>> = {
  safety: { nl: 'een signaal over veiligheid', en: 'a sign about safety' },
  'change-talk': { nl: 'een begin van verandering', en: 'a beginning of change' },
  'own-step': { nl: 'een eigen stap', en: 'a step of their own' },
  exception: { nl: 'een moment waarop het anders ging', en: 'a time when it went differently' },
  emotion: { nl: 'een gevoel', en: 'a feeling' },
  doubt: { nl: 'twee kanten van een twijfel', en: 'two sides of a doubt' },
  value: { nl: 'iets wat belangrijk is', en: 'something that matters' },
  strength: { nl: 'een kracht', en: 'a strength' },
}

type Openers = readonly [(words: string) => string, (words: string) => string, (words: string) => string]

/** A reflection, a question and an acknowledgement or affirmation, each only begun. */
const OPENERS: Readonly<Record<OfferedKind, Readonly<Record<Language, Openers>>>> = {
  safety: {
    nl: [
      (w) => `Je zegt ‘${w}’. Dat klinkt ernstig, want…`,
      () => 'Wat bedoel je precies als je…',
      () => 'Goed dat je dit zegt. Hoe veilig…',
    ],
    en: [
      (w) => `You say ‘${w}’. That sounds serious, because…`,
      () => 'What exactly do you mean when…',
      () => 'I am glad you say this. How safe…',
    ],
  },
  'change-talk': {
    nl: [() => 'Je zou graag…', (w) => `‘${w}’: wat zou dat je…`, () => 'Je denkt er al over na om…'],
    en: [() => 'You would like…', (w) => `‘${w}’: what would that bring…`, () => 'You have been thinking about…'],
  },
  'own-step': {
    nl: [() => 'Het is je gelukt om…', () => 'Hoe kreeg je het voor elkaar om…', () => 'Daar heb je voor…'],
    en: [() => 'You managed to…', () => 'How did you get yourself to…', () => 'It took…'],
  },
  exception: {
    nl: [
      () => 'Er zijn dus momenten dat…',
      (w) => `‘${w}’: wat was er toen anders aan…`,
      () => 'Jouw aandeel daarin was…',
    ],
    en: [() => 'So there are times when…', (w) => `‘${w}’: what was different about…`, () => 'Your part in it was…'],
  },
  emotion: {
    nl: [() => 'Je voelt je…', () => 'Wat is er het zwaarst aan…', () => 'Dat is ook niet niks, zeker als…'],
    en: [() => 'You feel…', () => 'What is hardest about…', () => 'That is no small thing, with…'],
  },
  doubt: {
    nl: [() => 'Aan de ene kant…, en tegelijk…', () => 'Wat maakt dat de ene kant…', () => 'Het is heel gewoon om…'],
    en: [() => 'On the one hand…, and at the same time…', () => 'What makes one side…', () => 'It is quite normal to…'],
  },
  value: {
    nl: [() => 'Voor jou is het belangrijk dat…', () => 'Waar merk je aan dat…', () => 'Je zet je in voor…'],
    en: [() => 'It matters to you that…', () => 'How do you notice that…', () => 'You work hard for…'],
  },
  strength: {
    nl: [() => 'Je bent iemand die…', () => 'Hoe helpt het je dat…', () => 'Dat vraagt…, en jij…'],
    en: [() => 'You are somebody who…', () => 'How does it help you that…', () => 'That takes…, and you…'],
  },
}

const CUES: readonly (readonly [OfferedKind, readonly CoachCue[]])[] = [
  ['safety', ['danger']],
  ['own-step', ['took-step']],
  ['exception', ['tells-exception', 'things-improved']],
  ['emotion', ['heavy-feeling', 'feels-guilty', 'feels-ashamed']],
  ['strength', ['knows-already', 'content-with-it']],
]

function kindsIn(segment: ClientSegment, cues: ReadonlySet<string>): readonly OfferedKind[] {
  const kinds = CUES.filter(([, named]) => named.some((cue) => cues.has(cue))).map(([kind]) => kind)
  const coded: OfferedKind[] = []
  if (clientHas(segment, 'safety')) coded.push('safety')
  if (clientHas(segment, 'ambivalence')) coded.push('doubt')
  if (clientHas(segment, 'emotion')) coded.push('emotion')
  if (segment.code === 'change-talk') coded.push(segment.subtype === 'taking-steps' ? 'own-step' : 'change-talk')
  // A ground that somebody gives is what matters to them.
  if (segment.code === 'change-talk' && segment.subtype === 'reason') coded.push('value')
  return [...(segment.uncertain ? [] : coded), ...kinds]
}

/** What the client's turn gave to pick up, most urgent first, each kind once, with the first words that show it. */
export function offeredIn(turn: ClientTurn, language: Language): readonly Offered[] {
  const hears = createEar(language)
  const found = new Map<OfferedKind, ClientSegment>()
  for (const segment of turn.segments) {
    const cues = new Set<string>(hears(segment).map(({ cue }) => cue))
    for (const kind of kindsIn(segment, cues)) if (!found.has(kind)) found.set(kind, segment)
  }
  return OFFERED_KINDS.flatMap((kind) => {
    const segment = found.get(kind)
    if (!segment) return []
    const words = quoted(segment.text)
    const [first, second, third] = OPENERS[kind][language]
    const openers = [first(words), second(words), third(words)] as const
    return [{ kind, title: TITLES[kind][language], start: segment.start, end: segment.end, words, openers }]
  })
}
