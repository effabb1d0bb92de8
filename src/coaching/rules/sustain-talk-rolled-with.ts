import type { ClientSegment, PractitionerSegment } from '../../schema/coded-transcript'
import type { PractitionerCode } from '../../schema/codes'
import { isTheirs, soundsHard } from '../confronting'
import {
  clientAsked,
  clientHas,
  clientSegmentsBefore,
  coded,
  has,
  hasCue,
  maySignalDanger,
  presses,
  questionsOf,
  turnHasCue,
  wordsOf,
} from '../context'
import type { CoachCue } from '../ear'
import { quoted } from '../mechanisms'
import { inapplicable, type Place, type TurnContext, turnRule } from '../rule'
import { giz, jgz } from '../sources'
import { overlap, takesUp } from '../uptake'
import { unmarked } from '../words'

const ROLLING: readonly PractitionerCode[] = ['simple-reflection', 'complex-reflection', 'acknowledgement', 'autonomy']
const NAMED: readonly CoachCue[] = [
  'makes-small',
  'puts-down',
  'mocks',
  'brushes-aside',
  'passes-judgement',
  'blames-parent',
  'threatens-placement',
  'calls-odd',
  'grades-position',
]

/** Fewer words than this seldom tell what somebody does not want (ours). */
const RESISTING = 4
/** An acknowledgement with fewer words, before one's own question, is said in passing (ours). */
const IN_PASSING = 6
/** Words that take up what the other said and hold nothing hard need a coder that is surer (ours). */
const SURE = 0.85
/** So sure has the coder to be of a refusal that holds no word of refusing, or of arguing that holds no word of it (ours). */
const SURE_WITHOUT_WORDS = 0.85
const TAG = /(?<!\p{L})(?:toch|of niet|isn['’]t it|right)$/iu
/** `Dat is toch voor jongeren, toch?`: who asks gets an answer, be it a no. */
const asksBack = (text: string): boolean => text.trim().endsWith('?') || TAG.test(unmarked(text))
/** `Ik weet het. Ik heb sorry gezegd.` and `Dat vind ik ook` resist nothing. */
const AGREES =
  /^(?:(?:ja|oké|oke|yes)[,. ]+)?(?:ik weet(?: het)?|dat weet ik|dat klopt|klopt|dat is waar|i know|that is true)[.!,](?!.*(?<!\p{L})(?:maar|but)(?!\p{L}))|^(?:een beetje ja|(?:ja |yes )?(?:dat vind ik ook|dat is zo|so do i)|goed|oké|oke|fine|okay)(?!\p{L})/iu
const REFUSES =
  /(?<!\p{L})(?:niet|nie|geen|nee|neen|niks|niets|nooit|nergens|never|no|not|nothing|don['’]t|won['’]t|can['’]?t|cannot|didn['’]t|isn['’]t|doesn['’]t|wouldn['’]t)(?!\p{L})/iu
/** `Maar 't kan toch niet blijven duren`, `er moet iets`: a need for change, however much it sounds like a no. */
const NEEDS_CHANGE =
  /(?<!\p{L})(?:niet (?:langer|blijven|zo (?:door|blijven|verder)|beter van)|zo (?:kan|gaat) (?:het|dat|'t) niet|(?:ik|er|dit|dat|het) moet (?:wel|ook|echt|iets|wat)|moet (?:iets|wat) (?:leren|veranderen|gebeuren)|cannot go on|can['’]t go on|has to change|must change|have to)(?!\p{L})/iu
/** Who opposes speaks to the other: `U was er niet bij`. */
const TO_YOU =
  /(?<!\p{L})(?:je|jij|jou|jullie|u|uw|ge|gij|you|your)(?!\p{L})|makkelijk (?:gezegd|praten)|easy (?:to say|for)/iu

/** Whether somebody says no to change, or to the practitioner, in so many words: coders take many a `maar` for it. */
function resists(segment: ClientSegment): boolean {
  if (segment.uncertain === true || AGREES.test(segment.text) || NEEDS_CHANGE.test(segment.text)) return false
  if (clientHas(segment, 'discord')) return TO_YOU.test(segment.text) || REFUSES.test(segment.text)
  if (segment.code !== 'sustain-talk') return false
  return REFUSES.test(segment.text) || segment.confidence >= SURE_WITHOUT_WORDS
}

/** `Ik doe het niet`, `dat lukt mij niet`: what somebody will not or cannot do, not how things are. */
const OWN = /(?<!\p{L})(?:ik|'k|k|we|wij|mij|me|i)(?!\p{L})/iu
/** A refusal that is not about oneself is quoted when the coder is so sure (ours). */
const SURE_TALK = 0.7
/** To praise, the coder has to be so sure that it was a refusal: much that holds `niet` is sorrow (ours). */
const SURE_REFUSAL = 0.75
/** `Omdat je daar niet terug kan` answers a why. */
const EXPLAINS = /^(?:omdat|want|because)(?!\p{L})/iu
/** `Geen bezoek, en punt.` rolls with nothing. */
const BLUNT = /(?<!\p{L})(?:punt|basta|klaar|uit|full stop|period)$/iu

const mild = (context: TurnContext, segment: PractitionerSegment): boolean =>
  takesUp(context, segment, clientSegmentsBefore(context)) && !soundsHard(context, segment)

/** How a segment argues, by its words; the remark says which. */
const KINDS = [
  ['takes-the-point', 'tookThePoint'],
  ['makes-it-everyones', 'lightened'],
  ['opens-with-but', 'argued'],
  ['weighs-it', 'weighed'],
  ['goes-against', 'argued'],
  ['argues', 'argued'],
] as const
type Kind = (typeof KINDS)[number][1]

/** `Dat kan ik niet opschrijven`, `dat moet ik wel bekijken`: what the practitioner may or must is no argument. */
const OWN_PART =
  /(?<!\p{L})(?:(?:kan|moet|mag|kon) ik|ik (?:kan|moet|mag|kon)|i (?:can|cannot|can't|must|may|have to))(?!\p{L})/iu
/** `Maar goed` goes on to something else, `top, want…` agrees, and `dus u begrijpt dat` checks too soon. */
const GOES_ALONG =
  /^(?:\p{L}+ )?(?:maar goed|but anyway)(?!\p{L})|^(?:top|mooi|fijn|super|precies|ja,? precies|klopt|great|right|exactly|dus (?:je|jij|u|ge|gij) (?:begrijp|snap)t?|so you (?:understand|realise))(?!\p{L})/iu
/** Who names a danger may have to. */
const DANGER = /(?<!\p{L})(?:levens)?gevaarlijk|(?<!\p{L})dangerous/iu
/** So much of the words were the client's own, and it hands them back (ours). */
const ECHO = 0.5

/** The segment that argues, and how: what the coder takes for confronting shows it in its words, or answers a plain refusal. */
function arguing(context: TurnContext, refused: boolean): { at: PractitionerSegment; kind: Kind } | undefined {
  const said = clientSegmentsBefore(context)
    .map(({ text }) => text)
    .join(' ')
  // Where its words are known, another rule names them; what somebody else thinks is not argued.
  const confronting = coded(context.turn, 'confront').filter(
    (s) =>
      (!hasCue(context, s, ...NAMED) ||
        (refused && hasCue(context, s, 'makes-small', 'brushes-aside', 'goes-against', 'contradicts'))) &&
      !isTheirs(context, s) &&
      !OWN_PART.test(s.text) &&
      !DANGER.test(s.text) &&
      !GOES_ALONG.test(s.text) &&
      overlap(context, s.text, said) < ECHO,
  )
  for (const at of confronting) {
    const kind = KINDS.find(([cue]) => hasCue(context, at, cue))?.[1]
    if (kind) return { at, kind }
    // `Zo moeilijk is dat niet` reassures who worries; who refuses is contradicted by it.
    if (refused && hasCue(context, at, 'makes-small')) return { at, kind: 'argued' }
  }
  const at = confronting.find(({ confidence }) => confidence >= SURE_WITHOUT_WORDS)
  return at && refused ? { at, kind: 'argued' } : undefined
}

/** What somebody heard and gave back before the segment. */
const heardBefore = (context: TurnContext, at: PractitionerSegment): boolean =>
  coded(context.turn, 'simple-reflection', 'complex-reflection', 'summary').some(({ end }) => end <= at.start)

/** The words of refusing, from where a quotation reads on. */
function refusalIn({ text }: ClientSegment): Place | undefined {
  const found = REFUSES.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** How plainly a segment refuses: in words, as talk against change, at length. */
const plainness = (segment: ClientSegment): number =>
  (REFUSES.test(segment.text) ? 200 : 0) + (OWN.test(segment.text) ? 100 : 0) + Math.min(segment.text.length, 99)

export const sustainTalkRolledWith = turnRule({
  id: 'sustain-talk-rolled-with',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'meeveren in plaats van overtuigen', en: 'rolling with it instead of persuading' },
    why: {
      nl: 'Trekken roept tegentrekken op. Wie gehoord wordt, kan gaan twijfelen.',
      en: 'People who are being persuaded defend the opposite. People who are heard can begin to doubt.',
    },
    ignore: {
      nl: 'Als de veiligheid van een kind vraagt dat je helder bent over wat niet kan.',
      en: 'When the safety of a child asks you to be clear about what cannot be.',
    },
    skills: [8, 23],
    rows: ['R033', 'R090', 'R091'],
    sources: [jgz('2.1 Motiverende gespreksvoering'), giz('Verandertaal ontlokken')],
  },
  messages: {
    passedBy: {
      nl: ({ heard }: { heard: string }) =>
        `‘${heard}’ kreeg een tegenargument. Teruggeven wat je hoort, maakt vaak meer los.`,
      en: ({ heard }: { heard: string }) =>
        `‘${heard}’ met a counter-argument. Handing back what you hear often loosens more.`,
    },
    argued: {
      nl: 'Dit kan als tegenspraak binnenkomen. Eerst teruggeven wat je hoorde, houdt de ander in gesprek.',
      en: 'This may sound like arguing. Giving back what you heard first keeps them talking.',
    },
    undone: {
      nl: 'Je gaf eerst terug wat je hoorde. Het ‘maar’ erachter kan dat weer wegvegen.',
      en: 'You first gave back what you heard. The ‘but’ behind it may wipe that out.',
    },
    tookThePoint: {
      nl: 'Hier krijg jij gelijk. Als je teruggeeft wat de ander zei, blijft het hun eigen ontdekking.',
      en: 'Here you are proved right. Handing back what they said lets it be their own discovery.',
    },
    weighed: {
      nl: 'Hier zeg jij hoe het volgens jou is. Eerst teruggeven wat je hoorde, houdt de ander in gesprek.',
      en: 'Here you say how it is in your view. Giving back what you heard first keeps them talking.',
    },
    lightened: {
      nl: 'Dit kan klinken alsof het wel meevalt. Eerst teruggeven wat je hoorde, houdt de ander in gesprek.',
      en: 'This may sound as if it were nothing much. Giving back what you heard first keeps them talking.',
    },
    solved: {
      nl: ({ heard }: { heard: string }) =>
        `‘${heard}’ kreeg meteen een oplossing. Teruggeven wat je hoort, maakt vaak meer los.`,
      en: ({ heard }: { heard: string }) =>
        `‘${heard}’ met a solution at once. Handing back what you hear often loosens more.`,
    },
    answered: {
      nl: ({ heard }: { heard: string }) => `Je ging niet in discussie over ‘${heard}’. Zo blijft de ander in gesprek.`,
      en: ({ heard }: { heard: string }) =>
        `You did not argue with ‘${heard}’. That keeps the other in the conversation.`,
    },
  },
  check: (context) => {
    const { turn } = context
    const said = clientSegmentsBefore(context)
    const against = said.filter(resists)
    const first = [...against].sort((a, b) => plainness(b) - plainness(a))[0]
    const quote = (segment: ClientSegment) => {
      const clause = quoted(segment.text, 6, refusalIn(segment))
      return { heard: wordsOf(clause).length < RESISTING ? quoted(segment.text, 6) : clause }
    }
    // `Je zegt zelf maar of dat wat is` leaves it to the other, whatever coding hears in it.
    const free = turn.segments.some((segment) => hasCue(context, segment, 'leaves-it-free'))
    // `Maar jij slaapt, dus jij weet van niks` belongs to the miracle.
    const miracle =
      turn.segments.some((segment) => has(segment, 'miracle')) ||
      /(?<!\p{L})(?:wonder|mirakel|miracle)(?!\p{L})/iu.test(turn.text)
    const asked = clientAsked(context) || Boolean(said.at(-1) && asksBack(said.at(-1)?.text ?? ''))
    // Who hears of danger has more to think of than how it was answered.
    const danger = said.some((segment) => maySignalDanger(context, segment))
    const found = miracle || asked || free || danger ? undefined : arguing(context, first !== undefined)
    if (found && said.length > 0) {
      const { at, kind } = found
      const needs = mild(context, at) ? { needs: SURE } : {}
      if (hasCue(context, at, 'opens-with-but') && heardBefore(context, at))
        return [{ outcome: 'missed', message: 'undone', at, ...needs }]
      // Only what somebody says about themselves, or to the practitioner, is quoted as met with an argument.
      if (
        kind === 'argued' &&
        first &&
        REFUSES.test(first.text) &&
        (OWN.test(first.text) || first.confidence >= SURE_TALK)
      )
        return [{ outcome: 'missed', message: 'passedBy', at, data: quote(first) }]
      return [{ outcome: 'missed', message: kind, at, ...needs }]
    }
    const told = coded(turn, 'advice').find((s) => has(s, 'directive') && !has(s, 'with-permission'))
    const open = told && !heardBefore(context, told) && !turnHasCue(context, turn, 'yields', 'takes-on-self')
    if (open && !asked && first && wordsOf(first.text).length >= RESISTING)
      return [{ outcome: 'missed', message: 'solved', at: told, because: [first], data: quote(first) }]
    // `Vervelend.` and on with one's own question is not hearing somebody.
    const inPassing = ({ code, text }: PractitionerSegment): boolean =>
      code === 'acknowledgement' && wordsOf(text).length < IN_PASSING && questionsOf(turn).length > 0
    const heard = turn.segments.find((s) => {
      if (!ROLLING.includes(s.code) || BLUNT.test(unmarked(s.text))) return false
      return takesUp(context, s, said) || (s.code !== 'simple-reflection' && !inPassing(s))
    })
    // Praise names a refusal: a ground given, an answer to a why or a question may as well be part of the story.
    const refused = against.filter(
      (s) =>
        !EXPLAINS.test(s.text) &&
        !s.text.includes('?') &&
        wordsOf(s.text).length >= RESISTING &&
        s.confidence >= SURE_REFUSAL &&
        !clientHas(s, 'scale-answer') &&
        (clientHas(s, 'discord') ? TO_YOU.test(s.text) : s.subtype !== 'reason' && OWN.test(s.text)),
    )
    const refusal = refused[0]
    const informs = coded(turn, 'information').length > 0
    if (!refusal || !heard || informs || danger || presses(turn)) return inapplicable
    return [{ outcome: 'met', message: 'answered', at: heard, because: [refusal], data: quote(refusal) }]
  },
  examples: {
    nl: {
      met: [
        [
          'C: [sustain-talk desire] Ik wil niet stoppen, het geeft me rust.',
          'P: [simple-reflection] Het geeft je rust.',
        ],
      ],
      missed: [
        [
          'C: [sustain-talk reason] Ik kan niet zonder, het is het enige wat me rust geeft.',
          'P: [confront] Maar u ziet toch wel dat het slecht is voor de kinderen.',
        ],
        ['C: [neutral discord] U was er niet bij.', 'P: [advice directive] U moet gewoon strenger zijn.'],
        [
          'C: [neutral] We hebben er toen maar friet bij gehaald.',
          'P: [confront] Met friet los je dit natuurlijk niet op.',
        ],
        ['C: [neutral] Zaterdag hebben we samen gekookt.', 'P: [confront] Zie je nou wel dat het kan!'],
        ['C: [neutral] Ik heb ze in de la gelegd.', 'P: [confront] U had natuurlijk moeten bellen.'],
        ['C: [neutral emotion] Ik lag de hele avond te huilen.', 'P: [confront] Dat hebben alle moeders wel eens.'],
        [
          'C: [neutral] Om vijf uur moet ik de vrachtwagen op.',
          'P: [simple-reflection] Om vijf uur op pad. [confront] Maar zo komen die tanden er niet goed uit.',
        ],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] Het is het enige wat me rust geeft.', 'P: [open-question] Hoe werkt dat voor je?'],
        [
          'C: [sustain-talk reason] Dat is toch voor jongeren, toch?',
          'P: [confront] Nee hoor, voor iedereen zonder diploma.',
        ],
        ['C: [neutral discord] Ik weet. Ik heb sorry gezegd.', 'P: [acknowledgement] Dat vroeg moed van u.'],
        ['C: [neutral] Overdag kan het.', 'P: [confront] Dinsdag dan, en je zegt zelf maar of dat wat is.'],
        [
          'C: [sustain-talk desire] Ik vraag die toeslag nooit meer aan.',
          'P: [acknowledgement] Dat is vervelend. [open-question next-step] Wat gaat u nu doen met de vrijdagen?',
        ],
        [
          'C: [neutral] Ik voel me net een leerling.',
          'P: [confront] Een cijfer staat er vandaag op geen enkel papier.',
        ],
        ['C: [neutral] Om half elf.', 'P: [confront] Dat kan ik zo niet opschrijven, ik noteer de tijden apart.'],
        ['C: [neutral] Thuis is zoiets niet goed.', 'P: [confront] Thuis is zoiets niet goed.'],
        ['C: [neutral] Ze liet het gas aanstaan.', 'P: [confront] Maar dat is gevaarlijk.'],
        [
          "C: [sustain-talk need] Maar 't kan toch niet blijven duren, hij moet iets leren.",
          'P: [complex-reflection] Hij moet vooruit.',
        ],
        ['C: [neutral discord] Dat vind ik ook.', 'P: [complex-reflection] Vier nachten, en dan nog werken.'],
        [
          'C: [sustain-talk ability] Omdat ik daar niet terug kan.',
          'P: [complex-reflection] De blijdschap duurt zo lang als het wachten.',
        ],
        [
          'C: [sustain-talk ability] Ik kan ze toch niet weigeren.',
          'P: [complex-reflection] Een briefje op de deur, en punt.',
        ],
        [
          'C: [sustain-talk desire] Ik wil haar dat echt niet aandoen.',
          'P: [simple-reflection] Dat wil je haar niet aandoen. [advice directive] Geef haar gewoon water.',
        ],
      ],
    },
    en: {
      met: [['C: [sustain-talk desire] I will not stop, it calms me.', 'P: [simple-reflection] It calms you.']],
      missed: [
        [
          'C: [sustain-talk reason] I cannot do without, it is all that calms me.',
          'P: [confront] But you do see that it harms the children.',
        ],
        ['C: [neutral] So we got chips in the end.', 'P: [confront] Chips will not solve this of course.'],
        ['C: [neutral] On Saturday we cooked together.', 'P: [confront] See, then we are agreed.'],
        ['C: [neutral] I put them in a drawer.', 'P: [confront] That is not very fair to them.'],
        ['C: [neutral emotion] I cried all evening.', 'P: [confront] Every mother has that at times.'],
        ['C: [neutral discord] You were not there.', 'P: [advice directive] Just be stricter.'],
        [
          'C: [neutral] I am on the road at five.',
          'P: [simple-reflection] On the road at five. [confront] But it is bad for his teeth.',
        ],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] It is all that calms me.', 'P: [open-question] How does that work for you?'],
        ['C: [sustain-talk reason] That is for teenagers, right?', 'P: [confront] No, for all without a diploma.'],
        [
          'C: [sustain-talk desire] I will never apply for that again.',
          'P: [acknowledgement] How annoying. [open-question next-step] What will you do about Fridays?',
        ],
        ['C: [neutral] I feel like a pupil.', 'P: [confront] There is no mark on any paper today.'],
        ['C: [neutral] She left the gas on.', 'P: [confront] But that is dangerous.'],
        [
          'C: [sustain-talk need] But it cannot go on like this, it has to change.',
          'P: [complex-reflection] He has to move on.',
        ],
      ],
    },
  },
})
