import type { PractitionerSegment } from '../../schema/coded-transcript'
import { isQuestion } from '../../schema/codes'
import { clientSegmentsBefore, coded, has, practitionerBefore, turnHasCue } from '../context'
import { TAKES_UP, takenUpBy, tellsOfDanger } from '../danger'
import { either, firstCoded, replyRule, TELLING } from '../mechanisms'
import type { TurnContext } from '../rule'
import { dialoog, jgz, kern } from '../sources'
import { takesUp } from '../uptake'

/** `Daar kom ik straks op terug` puts it off. */
const LATER = /(?<!\p{L})(?:terugkomen|terug komen|op terug|come back to)(?!\p{L})/iu

const follows = (context: TurnContext): boolean =>
  context.turn.segments.some((segment) => takesUp(context, segment, clientSegmentsBefore(context)))

/** `Waar heb je dat voor nodig?` asks on about what was said, whatever its words. */
const POINTS_BACK = /(?<!\p{L})(?:dat|dit|daar|daarvan|daarover|that|this)(?!\p{L})/iu
const NAMES_DANGER = /(?<!\p{L})(?:\p{L}*gevaarlijk|(?:on)?veilig|dangerous|unsafe|safe)(?!\p{L})/iu

const asksAlong = ({ code }: PractitionerSegment): boolean =>
  code === 'open-question' || code === 'closed-question' || code === 'ask-permission'

const pointsBack = ({ turn }: TurnContext, question: PractitionerSegment): boolean =>
  POINTS_BACK.test(question.text) &&
  !has(question, 'scaling', 'exception', 'miracle') &&
  coded(turn, 'information', 'advice', 'confront').length === 0

/** Asked about a moment ago: what is arranged now belongs to it. */
const askedBefore = (context: TurnContext): boolean =>
  practitionerBefore(context, 3).some((turn) => turnHasCue(context, turn, 'asks-safety', 'asks-about-danger'))

/** An answer that may well be about it: too little to praise, too much to say that it was passed by. */
const mayAnswer = either(
  (context) =>
    context.turn.segments.find(
      (segment) =>
        (segment.code === 'ask-permission' && follows(context)) ||
        (asksAlong(segment) &&
          !has(segment, 'scaling', 'miracle') &&
          (pointsBack(context, segment) || askedBefore(context))) ||
        (segment.code === 'structure' && askedBefore(context)) ||
        (isQuestion(segment.code) && takesUp(context, segment, clientSegmentsBefore(context))),
    ),
  ({ turn }) => (NAMES_DANGER.test(turn.text) ? turn.segments.find(asksAlong) : undefined),
  firstCoded('simple-reflection', 'complex-reflection', 'summary'),
  // `Dat is heftig, maar je moet je wel inhouden` closes it again.
  ({ turn }) =>
    coded(turn, 'advice', 'confront').length > 0 ? undefined : coded(turn, 'acknowledgement', 'affirmation')[0],
  // `En nu zit je hier met een naar gevoel`, whatever it is coded as
  ({ turn }) =>
    turn.segments.find(
      ({ code, text, evidence }) =>
        !TELLING.includes(code) && !text.trim().endsWith('?') && evidence.some(({ cue }) => cue === 'feeling-word'),
    ),
)
/** `Dat hoort niet. Maar misschien doet hij het omdat je zo schreeuwt?` closes what the first words opened. */
const turnsOnThem = (context: TurnContext): boolean => turnHasCue(context, context.turn, 'turns-on-them')

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
  hears: (segment, context) => tellsOfDanger(context, segment),
  well: (context) => (LATER.test(context.turn.text) ? undefined : takenUpBy(context)),
  // Asking on is not undone by the clear word that follows it.
  undoes: ({ segments }) => segments.some(({ code }) => code === 'confront'),
  spoils: turnsOnThem,
  anyReply: true,
  everyone: true,
  badly: (context) =>
    (mayAnswer(context) || takenUpBy(context)) && !turnsOnThem(context)
      ? undefined
      : context.turn.segments.find(({ code }) => code !== 'facilitate'),
  unless: ({ turn }) => turn.segments.every(({ code }) => code === 'facilitate'),
  praise: {
    nl: ({ heard }) => `Je bleef bij ‘${heard}’. Bij zo’n signaal is dat het belangrijkste.`,
    en: ({ heard }) => `You stayed with ‘${heard}’. With such a sign that matters most.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ kan een signaal over veiligheid zijn. Daar rustig op doorvragen gaat nu voor.`,
    en: ({ heard }) => `‘${heard}’ may be a sign about safety. Calmly asking on about it comes first now.`,
  },
  words: ['danger'],
  answers: TAKES_UP,
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
        ['C: Gisteren gaf ik hem een klap.', 'P: [structure] En na die klap, [open-question] wat deed je toen?'],
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
        ['C: Ik zit met twaalf laxeerpillen op voor vandaag.', 'P: [information] Dat is veel te veel.'],
      ],
      nearMiss: [
        ['C: [neutral] Ik wil er niet meer over praten.', 'P: [open-question] Hoe gaat het op school?'],
        // Surface words, of which the coder suspects danger.
        ['C: Ik heb een uur met de stofzuiger gestaan.', 'P: [structure] Dan beginnen we met de vragenlijst.'],
        [
          'C: Hij doet zijn ogen dicht en knijpt ze samen als hij stottert.',
          'P: [complex-reflection] Dat kost hem moeite.',
        ],
        // Long ago, elsewhere, or not done
        ['C: Mijn eigen moeder sloeg mij met de mattenklopper.', 'P: [complex-reflection] Jij wilt het anders.'],
        ['C: In de oorlog is mijn broer geslagen.', 'P: [information] Dan leg ik uit hoe slapen werkt.'],
        ['C: Ik heb hem nooit geslagen.', 'P: [structure] Dan gaan we verder met de lijst.'],
        // Something else is taken up: no praise, and whether it was heard is not certain.
        [
          'C: Hij heeft zijn zusje geslagen.',
          'C: Hij bouwt graag met lego.',
          'P: [complex-reflection] Hij is een echte bouwer.',
        ],
        [
          'C: Gisteren heeft hij haar geslagen.',
          'P: [acknowledgement] Au. [ask-permission] Mag ik daar straks op terugkomen?',
        ],
        // Taken up in other words
        ['C: Hij heeft pillen klaarliggen.', 'P: [open-question] Waar heeft hij dat voor nodig?'],
      ],
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
      nearMiss: [
        ['C: [neutral] I do not want to talk about it any more.', 'P: [open-question] How is school?'],
        ['C: My own mother hit me with a wet cloth.', 'P: [complex-reflection] You want it to be different.'],
        ['C: He never hit me.', 'P: [structure] Then let us go on with the list.'],
      ],
    },
  },
})
