import { coded, has, hasCue, questionsOf, wordsOf } from '../context'
import { fittingQuestions } from '../offers'
import { rephraseWhy } from '../rephrase'
import { inapplicable, turnRule } from '../rule'
import { giz } from '../sources'

/** A question of so few words only asks for an account (ours). */
const BARE = 5
const WHY = new Set(['waarom', 'hoezo', 'wrm', 'why'])
/** `U begrijpt waarom u hier zit?` asks whether somebody knows, not for an account. */
const KNOWN =
  /(?:(?:weet|weten|begrijpt?|begrijpen|snapt?|snappen|hoorde|gehoord|verteld)(?: \p{L}+){0,2}|\b(?:know|understand|see|told)(?: you)?) (?:waarom|why)\b/iu

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
        !KNOWN.test(question.text),
    )
    if (why) {
      const rephrasing = rephraseWhy(why.text, context.language)
      return [{ outcome: 'missed', message: 'askWhat', at: why, rephrasing, offers: fittingQuestions(context) }]
    }
    // `Hoe kan dat?` asks for an account as well, and `hoe komt dat bij je binnen?` for none.
    const well = questionsOf(context.turn).find(
      (question) =>
        hasCue(context, question, 'how-come') &&
        wordsOf(question.text).length > BARE &&
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
        ['C: Goedemorgen.', 'P: [why-question] Weet u waarom we u hebben uitgenodigd?'],
      ],
    },
    en: {
      met: [['C: I am not going.', 'P: [open-question] What makes you want to stay away?']],
      missed: [['C: I did not go.', 'P: [why-question] Why did you stay home?']],
      nearMiss: [
        ['C: Good morning.', 'P: [why-question] Do you know why we invited you?'],
        ['C: That night he slept.', 'P: [why-question success] Why did it work that night, do you think?'],
      ],
    },
  },
})
