import { coded, has, hasCue, isPractitioner } from '../context'
import { inapplicable, turnRule } from '../rule'
import { numbersIn } from '../scale'
import { scaleWithEnds } from '../offers'
import { giz } from '../sources'

/** An end of the scale with its meaning: tien is dat …, als tien heel veel is. */
const ANCHOR = {
  nl: /\b(?:tien|10|groen),?\s+(?:=|is|dan|staat voor|betekent|wil zeggen|dat)|\b(?:onderin|onderaan|bovenin|bovenaan|helemaal links|helemaal rechts)\b|\bals (?:tien|10)\b|\b(?:waarbij|waarin) (?:nul|0|een|één|1|tien|10)\b/i,
  en: /\b(?:ten|10|green),?\s+(?:=|is|then|being|means|meaning|stands for)|\bat the (?:top|bottom)\b|\bif (?:ten|10)\b|\b(?:where|with) (?:zero|nought|0|one|1|ten|10)\b/i,
} as const

/** `Welk cijfer geven zij?`: somebody else’s place on a scale that is there already. */
const THIRD =
  /\b(?:geven|geeft|gaven|zou|zouden) (?:hij|zij|ze|die|jouw \p{L}+|je (?:man|vrouw|moeder|vader|zoon|dochter|kind|partner|ex|vriend|vriendin|broer|zus))\b|\b(?:would|does) (?:he|she|they)\b|tegenover toen/iu

const DIMENSION = {
  nl: /\bhoe(?:veel|zeer)?\s+(?:zeker|zin|vertrouwen|belangrijk|veilig|graag|moeilijk|last|zwaar|erg)|\bstond\b|\b(?:volhouden|lukken|bereid)\b/i,
  en: /\bhow (?:much|sure|important|safe|confident|hard|bad)|\bwas it\b|\b(?:keep it up|manage)\b/i,
} as const

const BOTTOM = /\b(?:nul|0|één|1|rood|onderin|onderaan|zero|nought|one|red|bottom)\b/iu
const TOP = /\b(?:tien|10|vijf|5|groen|bovenin|bovenaan|ten|five|green|top)\b/iu

/** A scale, or a place on it, in the question. */
const SCALE = {
  nl: /\b(?:cijfers?|getal|schaal|kleur|lat|lijn|thermometer|ladder|nul|tien|10|\d)\b/i,
  en: /\b(?:number|mark|scale|colour|color|line|ladder|zero|ten|10|\d)\b/i,
} as const

export const scaleExplained = turnRule({
  id: 'scale-explained',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'eerst uitleggen wat de uiteinden betekenen', en: 'explaining first what both ends mean' },
    why: {
      nl: 'Pas als beide uiteinden een betekenis hebben, zegt een cijfer iets.',
      en: 'A number only says something when both ends have a meaning.',
    },
    ignore: {
      nl: 'Als jullie deze schaal al eerder hebben gebruikt.',
      en: 'When you have used this scale together before.',
    },
    skills: [1, 17],
    rows: ['R060'],
    sources: [giz('OGW 4 Schaalvragen stellen, stap 1')],
  },
  messages: {
    nameEnds: {
      nl: 'Je vraagt een cijfer, en de uiteinden zijn nog leeg. Wat betekenen hier nul en tien?',
      en: 'You ask for a number while both ends are still empty. What do zero and ten mean here?',
    },
    named: {
      nl: 'Je gaf beide uiteinden van de schaal een betekenis. Zo zegt het cijfer straks iets.',
      en: 'You gave both ends of the scale a meaning. Now the number will say something.',
    },
  },
  check: (context) => {
    const { turn, turns } = context
    const explained = (text: string): boolean =>
      // Both anchors, or the anchor in words: "als tien heel veel is", "helemaal onderin".
      ANCHOR[context.language].test(text) &&
      (numbersIn(text, context.language).length > 0 || /onderin|onderaan|bottom/iu.test(text))
    const position = coded(turn, 'closed-question', 'open-question').find(
      (q) => has(q, 'scaling') && !has(q, 'circular') && !THIRD.test(q.text) && hasCue(context, q, 'asks-a-position'),
    )
    // How much trust, how important, how safe: the question itself says what more of it means.
    if (!position || DIMENSION[context.language].test(position.text)) return inapplicable
    // `Hoe staat het ermee?` asks for no position unless a scale is named.
    const scale = SCALE[context.language].test(position.text)
    const recent = turns.slice(0, turn.index + 1).filter(isPractitioner)
    const named = recent.some(({ text }) => explained(text))
    // One end leaves the other empty: enough not to be hinted at, not to be praised for both.
    const both = recent.some(({ text }) => BOTTOM.test(text)) && recent.some(({ text }) => TOP.test(text))
    // A scale used before may begin at its second step (P15.10).
    const usedBefore = turns
      .slice(0, turn.index)
      .some((t) =>
        t.segments.some(({ attributes }) =>
          (attributes as readonly string[]).some((each) => each === 'scale-answer' || each === 'scaling'),
        ),
      )
    if (usedBefore || (named ? !both : !scale)) return inapplicable
    return [
      named
        ? { outcome: 'met', message: 'named', at: position }
        : { outcome: 'missed', message: 'nameEnds', at: position, offers: scaleWithEnds(context, position.text) },
    ]
  },
  examples: {
    nl: {
      met: [
        [
          'C: Goed.',
          'P: [structure] Tien is dat het goed genoeg loopt en nul is dat er nog niets van lukt. [closed-question scaling] Waar sta je nu op die schaal?',
        ],
      ],
      missed: [['C: Goed.', 'P: [closed-question scaling] Welk cijfer zou je het geven?']],
      nearMiss: [
        [
          'C: [neutral scale-answer] Toen was het een vier.',
          'P: [closed-question scaling] En welk cijfer zou je het nu geven?',
        ],
        ['C: Goed.', 'P: [open-question] Hoe was het cijfer voor je toets?'],
      ],
    },
    en: {
      met: [
        [
          'C: Fine.',
          'P: [structure] Ten means it goes well enough and zero means nothing works yet. [closed-question scaling] Where are you now on that scale?',
        ],
      ],
      missed: [['C: Fine.', 'P: [closed-question scaling] What number would you give it?']],
      nearMiss: [
        [
          'C: [neutral scale-answer] It was a four then.',
          'P: [closed-question scaling] And what number would you give it now?',
        ],
      ],
    },
  },
})
