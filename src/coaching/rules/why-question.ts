import type { PractitionerSegment } from '../../schema/coded-transcript'
import { addressIn, coded, handsBack, has, hasCue, questionsOf, recognises, wordsOf } from '../context'
import { lowerComparison, rephraseWhy, tellMore } from '../rephrase'
import { inapplicable, turnRule, type TurnContext } from '../rule'
import { lastPosition, numbersIn } from '../scale'
import { giz } from '../sources'

/** A question of so few words only asks for an account (ours). */
const BARE = 5
const GUESSES = /(?<!\p{L})(?:of|or)(?!\p{L})/iu
const WHY = new Set(['waarom', 'hoezo', 'wrm', 'why'])
/** `U begrijpt waarom u hier zit?` asks whether somebody knows, not for an account. */
const KNOWN =
  /(?:(?:weet|weten|begrijpt?|begrijpen|snapt?|snappen|hoorde|gehoord|verteld|uitgelegd|uitleggen|bedacht)(?: \p{L}+){0,2}|\b(?:know|understand|see|told|explained)(?: you)?),? (?:waarom|why)\b/iu

/** Behind why no more words than this: it asks about whatever was just said (ours). */
const SHORT = 3
/** `Waarom zo laag?`: about a place on a scale as much as `waarom geen acht?`. */
const LOW = /(?<!\p{L})(?:zo (?:laag|hoog|weinig)|so (?:low|high))(?!\p{L})/iu
/** Why another does what they do is asked with curiosity, unless one of these makes it a reproach. */
const OTHERS = /(?<!\p{L})(?:waarom|hoezo|why) \p{L}+ (?:hij|zij|ze|he|she|they)(?!\p{L})/iu
const REPROACHING =
  /(?<!\p{L})(?:dan|toch|nou|niet|niks|geen|nooit|nog|altijd|gewoon|not|never|always|still|just)(?!\p{L})|n['’]t(?!\p{L})/iu

/** Asked with warm words before it about somebody else, it asks the client for no account. */
const isCurious = ({ turn }: TurnContext, { text }: PractitionerSegment): boolean =>
  OTHERS.test(text) && !REPROACHING.test(text) && (recognises(turn) || handsBack(turn))

/** The question without why: the own words turned, the comparison with a lower number, or an opening for a bare `waarom niet?`. */
function withoutWhy(context: TurnContext, { text }: PractitionerSegment): string | null {
  const { language } = context
  const turned = rephraseWhy(text, language)
  if (turned) return turned
  const [named] = numbersIn(text, language)
  if (named !== undefined || LOW.test(text)) {
    const position = lastPosition(context)
    // A number that somebody asks more of lies below it, unless it was named just now.
    const told = position && (position.justNow || (named ?? Infinity) > position.value)
    return told && !position.burden ? lowerComparison(position, language) : null
  }
  const words = wordsOf(text)
  const behind = words.slice(words.findIndex((word) => WHY.has(word)) + 1)
  return behind.length <= SHORT && !/\d/u.test(text) && !behind.some((word) => BARELY_ABOUT.has(word))
    ? tellMore(language, addressIn(context))
    : null
}
/** `Waarom zit u al op die zeven?` asks for what is there already (P16.5). */
const COMPARES_LOWER =
  /(?<!\p{L})(?:waarom|why) (?:\p{L}+ ){0,4}(?:al|already) (?:\p{L}+ ){0,3}(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|two|three|four|five|six|seven|eight|nine)(?!\p{L})/iu

/** `Waarom maar twee dagen?` names something of its own. */
const BARELY_ABOUT = new Set(['maar', 'only'])

export const whyQuestion = turnRule({
  id: 'why-question',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'vragen zonder waarom', en: 'asking without why' },
    why: {
      nl: 'Op waarom gaan mensen zich verdedigen. Op wat of hoe gaan ze vertellen.',
      en: 'Why makes people defend themselves. What and how make them tell.',
    },
    ignore: {
      nl: 'Als je nieuwsgierig vraagt waarom iets toen wél lukte, klinkt waarom meestal niet als verwijt.',
      en: 'When you ask with curiosity why something did work, why seldom sounds like a reproach.',
    },
    skills: [3, 23],
    rows: ['R010', 'R011'],
    sources: [giz('1 Open vragen stellen')],
  },
  messages: {
    askWhat: {
      nl: 'Een waarom-vraag kan klinken als: leg dat eens uit. ‘Wat maakt dat…’ vraagt hetzelfde en geeft meer ruimte.',
      en: 'A why-question can sound like: explain yourself. ‘What makes…’ asks the same and leaves more room.',
    },
    askedWhat: {
      nl: 'Je vroeg naar de reden zonder waarom. Dat nodigt uit om te vertellen.',
      en: 'You asked for the reason without why. That invites them to tell.',
    },
  },
  check: (context) => {
    const why = coded(context.turn, 'why-question').find(
      (question) =>
        !has(question, 'success', 'exception') &&
        wordsOf(question.text).some((word) => WHY.has(word)) &&
        !KNOWN.test(question.text) &&
        !COMPARES_LOWER.test(question.text) &&
        !isCurious(context, question),
    )
    if (why) {
      return [{ outcome: 'missed', message: 'askWhat', at: why, rephrasing: withoutWhy(context, why) }]
    }
    // `Hoe kan dat?` asks for an account as well, and `hoe komt dat bij je binnen?` for none.
    const well = questionsOf(context.turn).find(
      (question) =>
        hasCue(context, question, 'how-come') &&
        wordsOf(question.text).length > BARE &&
        // `Hoe komt het, is hij gepest of …?` answers itself.
        !GUESSES.test(question.text) &&
        !wordsOf(question.text).includes('binnen'),
    )
    return well ? [{ outcome: 'met', message: 'askedWhat', at: well }] : inapplicable
  },
  examples: {
    nl: {
      met: [['C: Ik ga er niet heen.', 'P: [open-question] Wat maakt dat je er niet heen wilt?']],
      missed: [['C: Ik ga er niet heen.', 'P: [why-question] Waarom ga je niet?']],
      nearMiss: [
        ['C: Toen sliep hij door.', 'P: [why-question success] Waarom lukte het die nacht wel, denk je?'],
        ['C: Waarom vraagt u dat?', 'P: [information] Ik leg je graag uit waarom ik dat vraag.'],
        ['C: Een zeven.', 'P: [why-question scaling] Waarom zit u al op die zeven?'],
        ['C: Goedemorgen.', 'P: [why-question] Weet u waarom we u hebben uitgenodigd?'],
        ['C: Ze vapet.', 'P: [why-question] Hebt u haar ook uitgelegd, waarom het slecht is?'],
        [
          'C: Mijn moeder vindt het niks.',
          'P: [acknowledgement] Dat is niet fijn om te horen. [why-question] Waarom vindt zij dat?',
        ],
        ['C: Hij bijt.', 'P: [open-question] Hoe komt het dat hij bijt, is hij jaloers of is hij moe?'],
      ],
    },
    en: {
      met: [['C: I am not going.', 'P: [open-question] What makes you want to stay away?']],
      missed: [['C: I did not go.', 'P: [why-question] Why did you stay home?']],
      nearMiss: [
        ['C: Good morning.', 'P: [why-question] Do you know why we invited you?'],
        [
          'C: My mother hates it.',
          'P: [acknowledgement] That is not nice to hear. [why-question] Why does she say that?',
        ],
        ['C: That night he slept.', 'P: [why-question success] Why did it work that night, do you think?'],
      ],
    },
  },
})
