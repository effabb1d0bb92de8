import type { ClientSegment, PractitionerSegment } from '../../schema/coded-transcript'
import type { Language } from '../../schema/codes'
import { clientSegmentsBefore, coded, has, hasCue, practitionerBefore, presses, wordsOf } from '../context'
import { quoted } from '../mechanisms'
import { pickedUp } from '../offers'
import { inapplicable, type Place, type TurnContext, turnRule } from '../rule'
import { giz } from '../sources'
import { contentOf } from '../uptake'

/** Fewer words are an answer, whose meaning lies in the question (ours). */
const SHORTEST = 4

/** Words that turn up in any two sentences: sharing one picks nothing up. */
const LIGHT: Readonly<Record<Language, string>> = {
  nl:
    'sta staat staan stond ga gaat gaan ging kom komt komen kwam doe doet doen deed zeg zegt zeggen zei weet weten wist ' +
    'denk denkt denken dacht vind vindt vinden vond kijk kijkt kijken keek zie ziet zien zag maak maakt maken maakte ' +
    'krijg krijgt krijgen kreeg laat laten liet neem neemt nemen nam zet zetten lig ligt liggen lag zit zitten zat ' +
    'word wordt worden werd heb hebt heeft hebben had kan kun kunt kunnen kon moet moeten moest wil wilt willen wou ' +
    'zou zouden mag mogen mocht even gewoon echt eigenlijk altijd soms misschien anders samen ' +
    'keer uur uren dag dagen avond week jaar minuten euro een twee drie vier vijf zes zeven acht negen tien',
  en:
    'stand stands stood go goes going went come comes coming came do does doing did say says said know knows knew think ' +
    'thinks thought find finds found look looks looked see sees saw make makes made get gets got let lets take takes took ' +
    'sit sits sat lie lies lay become have has had can could must want wants would may just really always sometimes perhaps ' +
    'time times hour hours day days evening week year minutes euro one two three four five six seven eight nine ten',
}
/** `Nu zit ik op mijn knieën` tells how it is, not how it is to be. */
const NOW = /^\s*(?:en |maar |and |but )?(?:nu|now)(?!\p{L})/iu
const sentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+/u)

/** What a segment takes up of what was said about change, by a word that says something. */
function pickedFrom(
  context: TurnContext,
  segment: PractitionerSegment,
  talk: readonly ClientSegment[],
): ClientSegment | undefined {
  const light = contentOf(context, LIGHT[context.language])
  const own = contentOf(context, segment.text)
  const shares = (text: string): boolean =>
    [...contentOf(context, text)].some((stem) => own.has(stem) && !light.has(stem))
  return talk.find(({ text }) => sentences(text).some((sentence) => !NOW.test(sentence) && shares(sentence)))
}

/** The words by which somebody speaks of changing: what stands before them may be about something else. */
const TURN =
  /(?<!\p{L})(?:(?<!(?:wat|hoe|die|dat|of|als|waar|wie|omdat|zoals|toen) )(?:ik|'k|we|wij) (?:wil|willen|wilde|wou|zou|zouden|ga|gaan|kan|kunnen|moet|moeten)(?! (?:niks|niets|geen|niet|dat niet|het niet|al helemaal niet))|(?:dat|dit|die|daar|dan) (?:wil|zou|kan|ga) (?:ik|we)(?! (?:ook |echt |al )?(?:helemaal )?niet)|misschien|er moet|er zou|i (?:want|would|will|could|can|am going|have) to|i['’](?:d|ll)|maybe|perhaps|something (?:has|must))(?!\p{L})/iu
function turnIn({ text }: ClientSegment): Place | undefined {
  const found = TURN.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** So many words before it, and the turn to change is quoted without them (ours): they tell of something else. */
const BEFORE = 4
const SUBJECT_FIRST = /^(?:ik|'k|we|wij|misschien|er|i|maybe|perhaps)(?!\p{L})/iu
function quotedTurn(segment: ClientSegment): string {
  const place = turnIn(segment)
  const alone = place !== undefined && SUBJECT_FIRST.test(segment.text.slice(place.start))
  if (alone && wordsOf(segment.text.slice(0, place.start)).length >= BEFORE)
    return quoted(segment.text.slice(place.start), 7)
  return quoted(segment.text, 7, place)
}

/** Who is told to say something in role answers in role: a turn that is all between quotation marks. */
const inRole = (context: TurnContext): boolean =>
  /^['"‘“„].+['"’”][.!?]?$/u.test(practitionerBefore(context, 1)[0]?.text.trim() ?? '')

/** `Die onthouden we`, `dat schrijf ik op`: taken along, in other words. */
const TAKES_ALONG =
  /(?<!\p{L})(?:die|dat) (?:onthoud|onthouden|noteer|noteren|schrijf|schrijven|nemen|neem)(?!\p{L})|(?:we|i) (?:will )?(?:keep|remember|note|write) (?:that|it)/iu
/** Who stays with a feeling that the client names, or with the other side, gives back something else. */
const POINTS_BACK = /^(?:(?:en|maar|dus|ja|and|so|yes) )?(?:dat|daar|zo|die|that|this|there)(?!\p{L})/iu
/** A reflection about somebody else: `hij zet zich schrap`. */
const OF_ANOTHER = /^(?:hij|zij|ze|he|she|they)(?!\p{L})/iu

export const changeTalkPickedUp = turnRule({
  id: 'change-talk-picked-up',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'oppakken wat iemand over verandering zegt', en: 'picking up what somebody says about change' },
    why: {
      nl: 'Wat iemand zelf over veranderen zegt, weegt het zwaarst. Wat je oppakt, groeit.',
      en: 'What people say themselves about change weighs most. What you pick up grows.',
    },
    ignore: {
      nl: 'Als er op dit moment iets urgenters speelt, zoals gevaar of groot verdriet.',
      en: 'When something more urgent is going on, such as danger or grief.',
    },
    skills: [23, 24],
    rows: ['R089', 'R014'],
    sources: [giz('Verandertaal ontlokken')],
  },
  messages: {
    leftLying: {
      nl: ({ heard }: { heard: string }) =>
        `‘${heard}’ klonk als een begin van verandering. Hoe ziet de ander dat voor zich?`,
      en: ({ heard }: { heard: string }) => `‘${heard}’ sounded like a beginning of change. How do they picture it?`,
    },
    pickedUp: {
      nl: ({ heard }: { heard: string }) => `Je pakte ‘${heard}’ op. Zo hoort de ander zichzelf over verandering.`,
      en: ({ heard }: { heard: string }) => `You picked up ‘${heard}’. That lets them hear themselves on change.`,
    },
  },
  check: (context) => {
    const { turn } = context
    const talk = clientSegmentsBefore(context).filter(({ code }) => code === 'change-talk')
    const strongest =
      talk.find((s) => s.subtype !== 'reason' && turnIn(s)) ??
      talk.find(({ subtype }) => subtype !== 'reason') ??
      talk[0]
    if (!strongest) return inapplicable
    const quote = (segment: ClientSegment) => ({ heard: quotedTurn(segment) })
    const from = (s: PractitionerSegment): ClientSegment | undefined => pickedFrom(context, s, talk)
    const takes = (s: PractitionerSegment): boolean => from(s) !== undefined
    const reflections = coded(turn, 'simple-reflection', 'complex-reflection', 'summary', 'affirmation')
    // In other words: a reflection that goes deeper, or praise that points back to what was said.
    const deep = turn.segments.find(
      ({ code, text }) =>
        (code === 'complex-reflection' && !OF_ANOTHER.test(text)) || (code === 'affirmation' && POINTS_BACK.test(text)),
    )
    const hands = coded(turn, 'complex-reflection', 'affirmation')[0]
    const well =
      reflections.find(takes) ??
      (strongest.subtype === 'reason' ? undefined : deep) ??
      turn.segments.find((s) => s.code === 'open-question' && takes(s))
    if (well && presses(turn)) return inapplicable
    if (well)
      return [{ outcome: 'met', message: 'pickedUp', at: well, because: talk, data: quote(from(well) ?? strongest) }]
    // Only a clear wish, need or step counts, and only when something else takes its place.
    const clear = talk.filter(({ subtype, text }) => subtype !== 'reason' && wordsOf(text).length >= SHORTEST)
    const missed = clear.find(turnIn) ?? clear[0]
    const instead = turn.segments.find(
      (s) =>
        ['information', 'advice', 'confront'].includes(s.code) ||
        (s.code === 'closed-question' && s.attributes.length === 0 && hasCue(context, s, 'fact-asked', 'number-asked')),
    )
    const follows = turn.segments.some(
      (s) =>
        ['open-question', 'ask-permission', 'autonomy', 'compliment', 'acknowledgement', 'normalising'].includes(
          s.code,
        ) ||
        has(s, 'check', 'scaling', 'usefulness', 'next-step', 'goal', 'with-permission', 'options') ||
        s === hands ||
        TAKES_ALONG.test(s.text) ||
        takes(s),
    )
    if (!missed || !instead || follows || inRole(context)) return inapplicable
    const because = hasCue(context, missed, 'plain-wish') ? [] : [missed]
    const rephrasing = pickedUp(context, missed)
    return [{ outcome: 'missed', message: 'leftLying', at: instead, because, data: quote(missed), rephrasing }]
  },
  examples: {
    nl: {
      met: [
        ['C: [change-talk desire] Ik wil echt minder gaan roken.', 'P: [simple-reflection] Je wilt minder gaan roken.'],
        [
          'C: [change-talk desire] Ik wil echt minder gaan roken.',
          'P: [open-question] Wat zou minder roken je brengen?',
        ],
      ],
      missed: [
        [
          'C: [change-talk desire] Ik wil echt minder gaan roken.',
          'P: [closed-question] Hoe oud is de jongste ook alweer?',
        ],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] Roken helpt me door de dag.', 'P: [closed-question] En slaapt de baby al door?'],
        ['C: [change-talk reason] Het kost bakken geld.', 'P: [closed-question] Hoeveel is dat ongeveer?'],
        [
          'C: [change-talk commitment] Ik app haar zo, of ik zondag mag komen.',
          'P: [open-question] Toen het zo erg was, hoe kwam je daar doorheen?',
        ],
        [
          'C: [change-talk desire] Dat ik gewoon doorloop. Nu sta ik een kwartier in de winkel te praten.',
          'P: [open-question] Wie staat er in de winkel achter je?',
        ],
        [
          'C: [change-talk desire] Dat ik niet meteen begin te mopperen.',
          'P: [complex-reflection] Hij zet zich schrap nog voor u binnen bent.',
        ],
        [
          'C: [change-talk desire] Ik dacht dat ik het niet meer kon.',
          'P: [affirmation] Je hebt ze alle twee door de zwemles geloodst.',
        ],
        [
          "P: [other] 'Met wie zit je daar dan nog meer?'",
          'C: [change-talk commitment] Met mijn zusje, ik leg mijn telefoon nu weg.',
          'P: [advice directive] Je moet het zonder sorry doen.',
        ],
        [
          'C: [change-talk ability] Ja, dat zou echt kunnen.',
          'P: [structure] Die onthouden we. [information] Zulke ruzies worden vanzelf minder.',
        ],
      ],
    },
    en: {
      met: [['C: [change-talk desire] I really want to smoke less.', 'P: [simple-reflection] You want to smoke less.']],
      missed: [
        ['C: [change-talk desire] I really want to smoke less.', 'P: [closed-question] How old is the youngest again?'],
      ],
      nearMiss: [
        ['C: [sustain-talk reason] It gets me through the day.', 'P: [closed-question] How old is the youngest again?'],
        [
          'C: [change-talk commitment] I will text her, maybe I can come on Sunday.',
          'P: [open-question] When it was so bad, how did you come through that?',
        ],
        [
          'C: [change-talk ability] Yes, that could really work.',
          'P: [structure] We will remember that. [information] Such rows get less with age.',
        ],
      ],
    },
  },
})
