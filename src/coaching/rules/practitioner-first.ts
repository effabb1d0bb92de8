import { practitionerBefore, turnHasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

/** An exercise is on: `je doet eerst iets wat werkt` tells of home. */
const PLAYS =
  /(?<!\p{L})(?:(?:na)?(?:oefen|speel|spelen|gespeeld)\p{L}*|rollenspel|practi[sc]\p{L}*|play\p{L}*|role)(?!\p{L})/iu
/** `Ik voor, u na`: the practitioner does go first. */
const I_FIRST =
  /(?<!\p{L})ik (?:doe het |ga |begin |mag )?(?:eerst|voor|als eerste)(?!\p{L})|(?<!\p{L})(?:eerst ik|ik begin)(?!\p{L})|\bi(?: will|'ll)? (?:go )?first\b/iu

export const practitionerFirst = sayingRule({
  id: 'practitioner-first',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'zelf als eerste voordoen', en: 'showing it yourself first' },
    why: {
      nl: 'Als jij begint, ziet de ander hoe het kan en wordt meedoen minder spannend.',
      en: 'When you begin, the other sees how it can be done and joining in feels safer.',
    },
    ignore: { nl: 'Als de ander zelf graag wil beginnen.', en: 'When the other is keen to begin.' },
    skills: [13, 18],
    rows: ['R157'],
    sources: [kern('AP3 Oefen concreet gedrag, stap 2')],
    inRole: true,
  },
  says: ['client-plays-first'],
  outcome: 'missed',
  codes: ['structure', 'ask-permission', 'advice', 'other', 'closed-question'],
  // `Je kunt beginnen met het drinken verdelen` is about a first step, not about who plays first.
  unless: (context, { text }) =>
    ![context.turn, ...practitionerBefore(context, 1)].some(({ text }) => PLAYS.test(text)) ||
    I_FIRST.test(context.turn.text) ||
    /\b(?:beginnen|starten|begin|start) (?:met|bij|with|by)\b/iu.test(text) ||
    context.turns.slice(0, context.turn.index).some((turn) => turnHasCue(context, turn, 'scene-start')),
  text: {
    nl: () => 'De ander mag hier als eerste. Als jij het eerst laat zien, is meedoen een stuk minder spannend.',
    en: () => 'The other goes first here. If you show it first, joining in is a lot less daunting.',
  },
  examples: {
    nl: {
      missed: [
        ['C: Ik durf het niet te vragen.', 'P: [structure] We gaan het oefenen. Begin jij maar, ik speel je moeder.'],
      ],
      nearMiss: [
        ['C: Ik tel tot vijf.', 'P: [other] Je doet eerst iets wat werkt.'],
        ['C: Ik wil geen oorlog.', 'P: [structure] Dan oefenen we: ik voor, u na. U speelt eerst uw zoon.'],
        [
          'C: Ik durf het niet te vragen.',
          'P: [structure] Ik ga als eerste, ik ben even een vader en jij een dochter.',
        ],
        [
          'P: [structure] Ik ben even een vader en jij een dochter.',
          'C: Oké.',
          'P: [structure] Nu draaien we het om. Begin jij maar.',
        ],
      ],
    },
    en: {
      missed: [['C: I do not dare to ask.', 'P: [structure] Let us practise. You go first, I will play your mother.']],
      nearMiss: [['C: I do not dare to ask.', 'P: [structure] I will go first, I am a father and you are a daughter.']],
    },
  },
})
