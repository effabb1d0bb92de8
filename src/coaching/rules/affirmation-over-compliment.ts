import type { PractitionerSegment } from '../../schema/coded-transcript'
import type { Language } from '../../schema/codes'
import { mayConfront } from '../confronting'
import { clientAsked, clientHas, clientSegmentsBefore, coded, hasCue, isClient, presses, questionsOf } from '../context'
import { howTheyManaged } from '../offers'
import { inapplicable, turnRule } from '../rule'
import { giz } from '../sources'
import type { TurnContext } from '../rule'
import { takesUp } from '../uptake'

/** The turns in which people greet each other (ours). */
const OPENING = 4
/** What somebody did is told within so many of their turns before it is praised (ours). */
const RECENT = 3
/** Told of oneself and done: `ik bleef`, `ik ben gaan`, `heb ik gemaakt`, `doe ik al`. */
const DONE: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:(?:ik|we|wij) (?:bleef|liep|deed|ging|zei|gaf|nam|hield|kwam|belde|zette|maakte|vroeg|stopte|probeerde|telde|koos)|(?:bleef|liep|deed|ging|zei|gaf|nam|hield|kwam|belde|zette|maakte|vroeg|stopte|probeerde|telde|koos) (?:ik|we|wij)|(?:heb|ben|hebben|zijn) (?!ge(?!ik|we|wij))[^.!?]{0,60}?(?:(?:mee|op|aan|af|uit|door|vol|over|weg)?ge\p{L}{3,}|be\p{L}{3,}[dt]|gaan \p{L}+en)|(?:doe|doen) (?:ik|we) al|(?:ik|we) [^.!?]{0,40} al (?:een|sinds|vanaf|jaren|weken|maanden))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:i|we) (?:stayed|went|took|did|called|kept|walked|said|gave|held|made|asked|stopped|tried|managed|chose)|(?:i|we) have \p{L}+(?:ed|en|ne))(?!\p{L})/iu,
}
/** Told of what is to come. */
const TO_COME = /(?<!\p{L})(?:ga ik|ik ga|gaan we|morgen|i will|i am going to|tomorrow)(?!\p{L})/iu
/** `Goed idee` greets what is not done yet. */
const PLAN = /(?<!\p{L})(?:idee|plan|idea)(?!\p{L})/iu
/** `Knap dat je dat doet`: the compliment says itself that something was done. */
const NAMES_DEED =
  /(?<!\p{L})dat (?:je|jij|u|ge|jullie)[^.!?]{0,30}(?:doet|doe|deed|hebt|heb|bent|kwam|bleef)(?!\p{L})/iu

/** Whether there is something that they did: nobody can be asked how an idea or a wish was managed. */
function wasDone(context: TurnContext, compliment: PractitionerSegment): boolean {
  if (NAMES_DEED.test(compliment.text)) return true
  const said = context.turns.slice(0, context.turn.index).filter(isClient).slice(-RECENT)
  // What was told last stands: a plan, or what another did, is not what was managed.
  if (TO_COME.test(said.at(-1)?.text ?? '') || PLAN.test(compliment.text)) return false
  return said.some(({ segments }) =>
    segments.some(
      (segment) =>
        !TO_COME.test(segment.text) &&
        (DONE[context.language].test(segment.text) || hasCue(context, segment, 'took-step')),
    ),
  )
}

/** A compliment looks much like an affirmation (ours). */
const SURE = 0.8

export const affirmationOverCompliment = turnRule({
  id: 'affirmation-over-compliment',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'zeggen wat de ander deed', en: 'saying what the other did' },
    why: {
      nl: 'Een compliment is jouw oordeel. Benoemen wat iemand deed, laat de eer bij die persoon.',
      en: 'A compliment is your verdict. Naming what somebody did leaves the credit with them.',
    },
    ignore: {
      nl: 'Bij de ontvangst, in een overleg of als een ouder een kind prijst, is een compliment gewoon fijn.',
      en: 'At the welcome, in a meeting, or from a parent to a child, a compliment is simply nice.',
    },
    skills: [13, 14, 15],
    rows: ['R041', 'R042', 'R043'],
    sources: [giz('3 Bekrachtigen')],
    except: { session: ['meeting', 'practising'] },
  },
  messages: {
    nameIt: {
      nl: 'Warm gezegd. Wat de ander precies deed en wat dat opleverde, blijft nog langer hangen.',
      en: 'Warmly said. What exactly they did, and what it brought, stays even longer.',
    },
    named: {
      nl: 'Je zei precies wat de ander deed. Dat sterkt meer dan een compliment.',
      en: 'You said exactly what they did. That strengthens more than a compliment.',
    },
  },
  check: (context) => {
    const { turn } = context
    const affirmation = coded(turn, 'affirmation')[0]
    if (affirmation && presses(turn)) return inapplicable
    if (affirmation) return [{ outcome: 'met', message: 'named', at: affirmation, needs: SURE }]
    // `Goeie vraag` greets a question, and `goed zo?` asks one: neither is about what somebody did.
    const compliment = clientAsked(context)
      ? undefined
      : coded(turn, 'compliment').find(({ text }) => !text.trim().endsWith('?'))
    // The welcome is no place for this (C02), and a question about how they managed makes a compliment specific.
    if (!compliment || context.turn.index < OPENING || questionsOf(turn).length > 0) return inapplicable
    const specific =
      coded(turn, 'simple-reflection', 'complex-reflection', 'summary', 'structure', 'autonomy').length > 0
    if (specific || !wasDone(context, compliment)) return inapplicable
    // `Slim, hè?` | `Heel slim.` agrees; what is said to belittle, or to tears, is not warm.
    const said = clientSegmentsBefore(context)
    if (takesUp(context, compliment, said) || said.some((each) => clientHas(each, 'emotion'))) return inapplicable
    if (context.turn.segments.some((segment) => mayConfront(context, segment))) return inapplicable
    return [{ outcome: 'missed', message: 'nameIt', at: compliment, rephrasing: howTheyManaged(context) }]
  },
  examples: {
    nl: {
      met: [
        ['C: Ik bracht hem toch.', 'P: [affirmation] Je zette door, ook toen hij niet wilde, en nu is hij op school.'],
      ],
      missed: [
        [
          'P: [open-question] Hoe ging het?',
          'C: Goed.',
          'P: [open-question] Wat ging goed?',
          'C: Ik bleef rustig.',
          'P: [compliment] Goed zo!',
        ],
      ],
      nearMiss: [
        ['C: We zijn er.', 'P: [compliment] Wat fijn, keurig op tijd!'],
        // An idea, a plan, a wish, somebody else's doing: nothing was managed yet.
        [
          'P: [open-question] Wat zou kunnen?',
          'C: Tja.',
          'P: [open-question] Wat past bij u?',
          'C: Woensdag zou nog gaan.',
          'P: [compliment] Goed zo!',
        ],
        [
          'P: [open-question] Hoe gaat het?',
          'C: Goed.',
          'P: [open-question] Waar is hij goed in?',
          'C: Hij maakt alle telefoons.',
          'P: [compliment] Heel knap!',
        ],
        [
          'P: [open-question] Hoe ging het?',
          'C: Ik zette een timer.',
          'P: [open-question] En?',
          'C: Hij drukt hem uit. Slim, hè?',
          'P: [compliment] Heel slim.',
        ],
        [
          'P: [open-question] Hoe ging het?',
          'C: Goed.',
          'P: [open-question] Wat ging goed?',
          'C: Ik bleef rustig.',
          'P: [compliment] Knap hoor. [open-question success] Hoe is je dat gelukt?',
        ],
      ],
    },
    en: {
      met: [['C: I took him.', 'P: [affirmation] You kept going when he refused, and now he is at school.']],
      missed: [
        [
          'P: [open-question] How did it go?',
          'C: Well.',
          'P: [open-question] What went well?',
          'C: I stayed calm.',
          'P: [compliment] Good for you!',
        ],
      ],
      nearMiss: [['C: Here we are.', 'P: [compliment] Great, right on time!']],
    },
  },
})
