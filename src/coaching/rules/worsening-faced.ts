import { hasCue } from '../context'
import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { fromBanks } from '../offers'
import { kern } from '../sources'

const AHEAD = /(?<!\p{L})(?:dan|anders|straks|then|otherwise) (?:wordt|gaat|it|that)(?!\p{L})/iu

export const worseningFaced = replyRule({
  id: 'worsening-faced',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'bij achteruitgang stilstaan', en: 'pausing when things get worse' },
    why: {
      nl: 'Als het slechter gaat, is doorgaan met hetzelfde zelden wat helpt. Samen kijken wat er speelt wel.',
      en: 'When things get worse, more of the same rarely helps. Looking together does.',
    },
    ignore: { nl: 'Als jullie net afspraken hoe je hierop reageert.', en: 'When you have just agreed how to respond.' },
    skills: [8, 10],
    rows: ['R230', 'R232'],
    sources: [kern('AP5 Monitor')],
  },
  // `Anders wordt het alleen maar erger` looks ahead; nothing has got worse.
  hears: (segment, context) => hasCue(context, segment, 'things-worsened') && !AHEAD.test(segment.text),
  words: ['things-worsened'],
  well: firstCoded(...LISTENING, 'open-question'),
  badly: firstCoded('advice', 'structure', 'information', 'confront'),
  praise: {
    nl: ({ heard }) => `Je stond stil bij ‘${heard}’. Zo wordt achteruitgang bespreekbaar.`,
    en: ({ heard }) => `You paused at ‘${heard}’. That makes a setback something to talk about.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: misschien eerst samen kijken wat er speelt, en wie er kan meedenken.`,
    en: ({ heard }) => `‘${heard}’: perhaps first look together at what is going on, and who can think along.`,
  },
  offers: (context) => fromBanks(context, 'keeping-it-up', 'exceptions'),
  examples: {
    nl: {
      met: [['C: Het gaat juist slechter.', 'P: [open-question] Waaraan merk je dat?']],
      missed: [['C: Het gaat juist slechter.', 'P: [advice] Je kunt de kaart gewoon blijven gebruiken.']],
      nearMiss: [
        ['C: Het gaat juist om hem.', 'P: [advice] Je kunt de kaart gewoon blijven gebruiken.'],
        ['C: Wachten niet, dan wordt het alleen maar erger.', 'P: [open-question] Hoe zou zij reageren?'],
      ],
    },
    en: {
      met: [['C: It is getting worse.', 'P: [open-question] How do you notice?']],
      missed: [['C: It is getting worse.', 'P: [advice] You can just keep using the chart.']],
      nearMiss: [
        ['C: It is getting late.', 'P: [advice] You can just keep using the chart.'],
        ['C: No waiting, otherwise it is getting worse.', 'P: [open-question] How would she react?'],
      ],
    },
  },
})
