import { clientAsked, coded, presses, questionsOf } from '../context'
import { howTheyManaged } from '../offers'
import { inapplicable, turnRule } from '../rule'
import { giz } from '../sources'

/** The turns in which people greet each other (ours). */
const OPENING = 4
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
    if (specific) return inapplicable
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
