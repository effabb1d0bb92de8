import { isTheirs } from '../confronting'
import { clientSegmentsBefore, hasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { jgz, kern } from '../sources'

/** `Dat was niet handig van mij`: who looks at themselves judges nobody. */
const OF_SELF = /(?<!\p{L})(?:van mij|sorry|pardon|excuses?|mijn fout|of me|my mistake)(?!\p{L})/iu
const THAT_WAS = /^(?:(?:o|oh|ok|oké|ja|nee|no|yes),? )*(?:dat|that) was (?:niet|geen|not)(?!\p{L})/iu
/** `Niet goed voor je tanden` tells what something does. */
const GOOD_FOR =
  /(?<!\p{L})(?:goed|gezond|good|healthy) (?:voor|for) (?:je|jouw|uw|haar|zijn|de|het|your|his|her|the)(?!\p{L})/iu
/** `Onzin van die juf`: about somebody who is not there. */
const OF_ABSENT = /(?<!\p{L})(?:van (?:die|deze|hem|haar|hen|hun|school)|of (?:that|him|her|them))(?!\p{L})/iu

export const noJudgement = sayingRule({
  id: 'no-judgement',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'zonder oordeel', en: 'without judgement' },
    why: {
      nl: 'Wie zich beoordeeld voelt, gaat uitleggen of zwijgen. Wie zich begrepen voelt, vertelt.',
      en: 'People who feel judged explain or fall silent. People who feel understood tell.',
    },
    ignore: {
      nl: 'Als de veiligheid vraagt dat je duidelijk zegt wat niet kan.',
      en: 'When safety asks you to say clearly what cannot be.',
    },
    skills: [3, 10, 12],
    rows: ['R109', 'R024'],
    sources: [jgz('kernvaardigheid 3, OMA'), kern('12 helpende vragen, punt 4')],
  },
  says: ['passes-judgement', 'puts-down'],
  outcome: 'missed',
  notCodes: [
    'simple-reflection',
    'complex-reflection',
    'summary',
    'open-question',
    'closed-question',
    'acknowledgement',
    'normalising',
    // What is advised unasked is a matter of its own.
    'advice',
  ],
  unless: (context, segment) =>
    isTheirs(context, segment) ||
    OF_SELF.test(context.turn.text) ||
    (segment.code !== 'confront' && THAT_WAS.test(segment.text)) ||
    (segment.code === 'information' && GOOD_FOR.test(segment.text)) ||
    OF_ABSENT.test(segment.text) ||
    // Who asks whether it is normal gets an answer.
    clientSegmentsBefore(context).some((said) => hasCue(context, said, 'asks-advice')),
  text: {
    nl: ({ said }) => `‘${said}’ klinkt als een oordeel. Beschrijven wat je ziet of hoort, houdt het gesprek opener.`,
    en: ({ said }) => `‘${said}’ sounds like a verdict. Describing what you see or hear keeps the talk more open.`,
  },
  examples: {
    nl: {
      missed: [['C: Ik geef hem dan toch een snoepje.', 'P: [confront] Dat is niet zo handig van je.']],
      nearMiss: [
        ['C: Dat valt niet mee.', 'P: [other] O nee, dat was niet handig, sorry.'],
        ['C: Nee, dat nooit.', 'P: [other] Oké, dat was geen goed idee.'],
        ['C: Ik wist het niet.', 'P: [information] En dat is niet goed voor je tanden.'],
        ['C: Hij moest sorry zeggen.', 'P: [confront] Dat is natuurlijk onzin van die juf.'],
        ['C: Ik ben steeds duizelig, is dat normaal?', 'P: [confront] Nee, dat is niet normaal.'],
        ['C: [neutral safety] Ik heb hem geschud.', 'P: [confront] Dat kan natuurlijk niet.'],
        ['C: Het voelt dubbel.', 'P: [complex-reflection] Dat is niet goed voor je gevoel, en toch doe je het.'],
      ],
    },
    en: {
      missed: [['C: I give him a sweet then.', 'P: [confront] That is not very smart.']],
      nearMiss: [
        ['C: That is hard.', 'P: [other] Oh, that was not good, sorry.'],
        ['C: It feels double.', 'P: [complex-reflection] That was not good enough for you.'],
      ],
    },
  },
})
