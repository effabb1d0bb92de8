import type { ClientSegment } from '../../schema/coded-transcript'
import { clientHas, coded, hasCue, practitionerBefore, turnHasCue } from '../context'
import { either, firstSaying, replyRule, TELLING } from '../mechanisms'
import { dialoog, jgz, kern } from '../sources'
import type { TurnContext } from '../rule'
import { takesUp } from '../uptake'
import { clientSegmentsBefore } from '../context'

/** Words of coding in which danger shows. */
const SIGNS: ReadonlySet<string> = new Set([
  'safety-suicide',
  'safety-violence',
  'safety-abuse',
  'safety-neglect',
  'danger-told',
  'lost-control',
])
/**
 * Whether danger stands in the words, or in a code that somebody gave. What only the engine suspects is right one time in
 * four (measured on conversations that it had not seen): enough to speak up when it is talked over, not when the other is
 * asked or heard.
 */
const isPlain = (context: TurnContext, segment: ClientSegment): boolean =>
  hasCue(context, segment, 'danger') ||
  (clientHas(segment, 'safety') && (segment.confidence === 1 || segment.evidence.some(({ cue }) => SIGNS.has(cue))))

/** Nothing else matters until a sign of danger was heard (C13): other hints wait, see choose.ts. */
export const safetyFirst = replyRule({
  id: 'safety-first',
  meta: {
    level: 'concern',
    concern: 'safety',
    title: { nl: 'eerst veiligheid', en: 'safety first' },
    why: {
      nl: 'Wie iets zorgelijks durft te zeggen, kijkt of het aankomt. Rustig doorvragen is dan het belangrijkst.',
      en: 'People who dare to say something worrying look whether it lands. Calmly asking on matters most then.',
    },
    ignore: {
      nl: 'Als je dit zojuist al hebt besproken en er afspraken over staan.',
      en: 'When you have just talked this through and agreements are in place.',
    },
    skills: [7, 8],
    rows: ['R227'],
    sources: [kern('AP5 Monitor, veiligheid'), dialoog('2.2 Vaardigheden'), jgz('Conclusie en aanbevelingen')],
  },
  hears: (segment, context) => clientHas(segment, 'safety') || hasCue(context, segment, 'danger'),
  well: either(
    (context) =>
      context.turn.segments.find(
        (segment) =>
          // `Slaan is geen oplossing` names the danger and shuts the door.
          !TELLING.includes(segment.code) && hasCue(context, segment, 'asks-safety', 'asks-about-danger'),
      ),
    (context) =>
      context.turn.segments.find(
        (segment) =>
          (segment.code === 'ask-permission' && follows(context)) ||
          (['open-question', 'closed-question'].includes(segment.code) &&
            takesUp(context, segment, clientSegmentsBefore(context))),
      ),
    (context) =>
      context.turn.segments.find(({ code }) =>
        ['simple-reflection', 'complex-reflection', 'acknowledgement', 'summary', 'affirmation'].includes(code),
      ),
    // Whatever the code: words that take up the sign itself stay with it.
    (context) =>
      context.turn.segments.find(
        (segment) =>
          ['other', 'facilitate'].includes(segment.code) &&
          takesUp(
            context,
            segment,
            clientSegmentsBefore(context).filter((said) => hasCue(context, said, 'danger')),
          ),
      ),
    // `Daar wil ik even bij stilstaan`
    firstSaying('stays-with-it'),
    // `En nu zit je hier met een naar gevoel`, whatever it is coded as
    ({ turn }) =>
      turn.segments.find(
        ({ code, text, evidence }) =>
          !TELLING.includes(code) && !text.trim().endsWith('?') && evidence.some(({ cue }) => cue === 'feeling-word'),
      ),
  ),
  // Asking on is not undone by the clear word that follows it.
  undoes: ({ segments }) => segments.some(({ code }) => code === 'confront'),
  // `Dat hoort niet. Maar misschien doet hij het omdat je zo schreeuwt?` closes what the first words opened.
  spoils: (context) => turnHasCue(context, context.turn, 'turns-on-them'),
  anyReply: true,
  everyone: true,
  badly: ({ turn }) => turn.segments.find(({ code }) => code !== 'facilitate'),
  unless: (context) =>
    context.turn.segments.every(({ code }) => code === 'facilitate') ||
    (!clientSegmentsBefore(context).some((segment) => isPlain(context, segment)) &&
      !context.turn.segments.some(({ code }) => TELLING.includes(code))) ||
    // Asked about a moment ago: what is arranged now belongs to it.
    (practitionerBefore(context, 3).some((turn) => turnHasCue(context, turn, 'asks-safety', 'asks-about-danger')) &&
      coded(context.turn, 'structure', 'ask-permission').length > 0),
  praise: {
    nl: ({ heard }) => `Je bleef bij ‘${heard}’. Bij zo’n signaal is dat het belangrijkste.`,
    en: ({ heard }) => `You stayed with ‘${heard}’. With such a sign that matters most.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ kan een signaal over veiligheid zijn. Daar rustig op doorvragen gaat nu voor.`,
    en: ({ heard }) => `‘${heard}’ may be a sign about safety. Calmly asking on about it comes first now.`,
  },
  words: ['danger'],
  quote: 8,
  examples: {
    nl: {
      met: [
        [
          'C: [neutral safety] Soms wil ik er gewoon niet meer zijn.',
          'P: [closed-question] Denk je er weleens aan om een eind aan je leven te maken?',
        ],
        ['C: [neutral safety] Hij heeft me weer geslagen.', 'P: [acknowledgement] Wat heftig dat dat is gebeurd.'],
        [
          'C: [neutral safety] Het zou makkelijker zijn als ik er niet was.',
          'P: [other] Dank je dat je me dat zegt. [closed-question] Weet iemand dit?',
        ],
      ],
      missed: [
        [
          'C: [neutral safety] Soms wil ik er gewoon niet meer zijn.',
          'P: [open-question scaling] Welk cijfer geef je je week?',
        ],
        [
          'C: [neutral safety] Hij heeft me weer geslagen.',
          'P: [acknowledgement] Dat is heftig. [confront] Maar misschien deed hij dat omdat je zo schreeuwde.',
        ],
      ],
      nearMiss: [['C: [neutral] Ik wil er niet meer over praten.', 'P: [open-question] Hoe gaat het op school?']],
    },
    en: {
      met: [
        [
          'C: [neutral safety] Sometimes I just want to be gone.',
          'P: [closed-question] Do you ever think about ending your life?',
        ],
      ],
      missed: [
        [
          'C: [neutral safety] Sometimes I just want to be gone.',
          'P: [open-question scaling] How would you rate your week?',
        ],
        [
          'C: [neutral safety] He hit me again.',
          'P: [acknowledgement] That is awful. [confront] But perhaps he did because you always shout.',
        ],
      ],
      nearMiss: [['C: [neutral] I do not want to talk about it any more.', 'P: [open-question] How is school?']],
    },
  },
})

const follows = (context: Parameters<ReturnType<typeof firstSaying>>[0]): boolean =>
  context.turn.segments.some((segment) => takesUp(context, segment, clientSegmentsBefore(context)))
