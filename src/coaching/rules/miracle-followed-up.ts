import { clientSegmentsBefore, coded, has, practitionerBefore, questionsOf, reflectionsOf, wordsOf } from '../context'
import { turnRule, inapplicable } from '../rule'
import { fromBanks } from '../offers'
import { dialoog, obvlk } from '../sources'

/** The miracle was told within so many practitioner turns (ours). */
const LOOK_BACK = 10
const MIRACLE =
  /wonder|mirakel|toverst|tovenaar|(?<!\p{L})(?:fee|stel|vannacht|miracle|suppose|imagine|tonight|wand)(?!\p{L})/iu

export const miracleFollowedUp = turnRule({
  id: 'miracle-followed-up',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'op de wondervraag doorvragen', en: 'following up the miracle question' },
    why: {
      nl: 'Het eerste antwoord is het begin. In de vervolgvragen wordt het wonder gewoon en haalbaar.',
      en: 'The first answer is the beginning. The follow-ups make the miracle ordinary and feasible.',
    },
    ignore: { nl: 'Als de ander er niets mee kan.', en: 'When it does nothing for them.' },
    skills: [17],
    rows: ['R085', 'R077', 'R076'],
    sources: [obvlk('3.2.3 De wondervraag'), dialoog('2.4 Eigen mogelijkheden')],
  },
  messages: {
    followUp: {
      nl: 'De wondervraag is gesteld. Wat zou er dan anders zijn, en wie zou het merken?',
      en: 'The miracle question was asked. What would be different, and who would notice?',
    },
    followed: {
      nl: 'Je vroeg door op het wonder. Zo wordt het steeds concreter.',
      en: 'You followed up the miracle. That makes it ever more concrete.',
    },
  },
  check: (context) => {
    const before = practitionerBefore(context, 1)[0]
    const miracle = questionsOf(before).find((q) => has(q, 'miracle'))
    // Some `als dat weg was` is no miracle; one who asks on and on has followed it up.
    const lately = practitionerBefore(context, LOOK_BACK)
    const told = [context.turn, ...lately].some(({ text }) => MIRACLE.test(text))
    const followed = lately.slice(1).some((turn) => questionsOf(turn).some((q) => has(q, 'miracle')))
    const said = clientSegmentsBefore(context).flatMap(({ text }) => wordsOf(text)).length
    if (!miracle || !told || said < 4) return inapplicable
    const on = questionsOf(context.turn).find(
      (q) => q.code === 'open-question' || has(q, 'circular', 'exception', 'desired-situation'),
    )
    if (on) return [{ outcome: 'met', message: 'followed', at: on, because: [miracle] }]
    const past = coded(context.turn, 'advice', 'information', 'confront', 'closed-question').find(
      (s) => !has(s, 'check', 'scaling'),
    )
    return past && !followed && reflectionsOf(context.turn).length === 0
      ? [
          {
            outcome: 'missed',
            message: 'followUp',
            at: past,
            because: [miracle],
            offers: fromBanks(context, 'after-the-miracle'),
          },
        ]
      : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, waaraan merk je dat?',
          'C: Dan is het stil in huis.',
          'P: [open-question circular] Wie merkt dat als eerste?',
        ],
      ],
      missed: [
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, waaraan merk je dat?',
          'C: Dan is het stil in huis.',
          'P: [advice] Je zou om zes uur kunnen opstaan.',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question miracle] Stel dat er vannacht een wonder gebeurt, waaraan merk je dat?',
          'C: Dan is het stil in huis.',
          'P: [simple-reflection] Stilte in huis.',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [open-question miracle] Suppose a miracle happens tonight, how would you notice?',
          'C: It would be quiet at home.',
          'P: [open-question circular] Who notices first?',
        ],
      ],
      missed: [
        [
          'P: [open-question miracle] Suppose a miracle happens tonight, how would you notice?',
          'C: It would be quiet at home.',
          'P: [advice] You could get up at six.',
        ],
      ],
      nearMiss: [
        [
          'P: [open-question miracle] Suppose a miracle happens tonight, how would you notice?',
          'C: It would be quiet at home.',
          'P: [simple-reflection] Quiet at home.',
        ],
      ],
    },
  },
})
