import { clientHas, clientJustSaid, coded, practitionerBefore, reflectionsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { giz } from '../sources'
import { addresseeOf } from '../speakers'
import { overlap } from '../uptake'

/** Share of content words that return; ours. */
const SAME = 0.75

export const onAfterConfirmation = turnRule({
  id: 'on-after-confirmation',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'na een ja verdergaan', en: 'going on after a yes' },
    why: {
      nl: 'Na een bevestiging is het punt gehoord. Hetzelfde nog eens zeggen haalt de vaart eruit.',
      en: 'After a confirmation the point was heard. Saying it again takes the pace out.',
    },
    ignore: { nl: 'Als de ander er zelf op terugkomt.', en: 'When they come back to it themselves.' },
    skills: [9],
    rows: ['R029'],
    sources: [giz('2 Reflectief luisteren, doorvragen')],
  },
  messages: {
    again: {
      nl: 'De ander zei al ja. Een nieuwe vraag, of een andere kant ervan, brengt het verder.',
      en: 'They said yes already. A new question, or another side of it, takes it further.',
    },
  },
  check: (context) => {
    const { turn, turns } = context
    // With several clients the yes and both reflections belong to the same one.
    const to = addresseeOf(turn, turns)
    const said = clientJustSaid(context)
      .filter(({ speaker }) => speaker === to)
      .flatMap(({ segments }) => segments)
    const confirmed = said.length > 0 && said.every((s) => clientHas(s, 'confirmation'))
    const earlier = practitionerBefore(context, 1)[0]
    const same = earlier !== undefined && addresseeOf(earlier, turns) === to
    const before = same ? reflectionsOf(earlier)[0] : undefined
    const now = coded(context.turn, 'simple-reflection', 'complex-reflection')[0]
    if (!confirmed || !before || !now || context.turn.segments.at(-1) !== now) return inapplicable
    return overlap(context, now.text, before.text) >= SAME
      ? [{ outcome: 'missed', message: 'again', at: now, because: [before] }]
      : inapplicable
  },
  examples: {
    nl: {
      missed: [
        [
          'C: Het is zwaar.',
          'P: [simple-reflection] De avonden wegen zwaar.',
          'C: [neutral confirmation] Ja precies.',
          'P: [simple-reflection] De avonden wegen dus zwaar.',
        ],
      ],
      nearMiss: [
        [
          'C: Het is zwaar.',
          'P: [simple-reflection] De avonden wegen zwaar.',
          'C: [neutral confirmation] Ja precies.',
          'P: [complex-reflection] Je verlangt naar een uurtje rust.',
        ],
      ],
    },
    en: {
      missed: [
        [
          'C: It is heavy.',
          'P: [simple-reflection] Evenings weigh heavily.',
          'C: [neutral confirmation] Exactly.',
          'P: [simple-reflection] So evenings weigh heavily.',
        ],
      ],
      nearMiss: [
        [
          'C: It is heavy.',
          'P: [simple-reflection] Evenings weigh heavily.',
          'C: [neutral confirmation] Exactly.',
          'P: [complex-reflection] You long for an hour of peace.',
        ],
      ],
    },
  },
})
