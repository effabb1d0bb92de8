import type { PractitionerSegment } from '../../schema/coded-transcript'
import type { Language, Localised } from '../../schema/codes'
import { addressIn, clientSegmentsBefore, coded, has, hasCue, wordsOf } from '../context'
import type { Offer } from '../offers'
import { inapplicable, turnRule, type TurnContext } from '../rule'
import { giz, jgz } from '../sources'

const WHY = /(?<!\p{L})(?:waarom|wrm|why)(?!\p{L})/iu
/** Verbs that ask for an account, of then or of what somebody can, thinks or feels: no deed is named. */
const ACCOUNT = new Set(
  (
    'ben bent is zijn was waren heb hebt heeft hebben had hadden werd kan kun kunt kunnen kon konden lukt lukte wil wilt willen ' +
    'wilde durf durft denk denkt dacht vind vindt vond voel voelt weet wist snap snapt mag mocht ' +
    'am are were have has did had was could can want think feel know dare'
  ).split(' '),
)
const DENIED = /^(?:niet|geen|not)$|n['’]t$/iu
/** Words by which a suggestion shows, whoever it is for. */
const PUSHING = new Set('dan gewoon gwn eens beter just simply then'.split(' '))
const SMALL = new Set(
  'je jij jou u ge gij jullie nu nou dan toch eigenlijk het dat dit er ook wel toen al meer you it that this now then'.split(
    ' ',
  ),
)
const YOU = new Set('je jij u ge gij jullie you'.split(' '))
/** Where another clause begins: what is denied behind it is not the deed. */
const NEXT_CLAUSE =
  /[,;:.!]|(?<!\p{L})(?:dat|of|als|omdat|wanneer|that|whether|if|because|when) (?:je|jij|u|ge|gij|jullie|hij|zij|ze|het|er|ik|we|you|he|she|they|it|i)(?!\p{L})/iu

/** `Waarom stuur je het niet terug?` names what to do; `waarom ben je niet gegaan?` asks for an account. */
function namesWhatToDo(text: string): boolean {
  const behind = text.split(WHY).slice(1).join(' ')
  const words = wordsOf(behind.split(NEXT_CLAUSE)[0] ?? '')
  const at = words.findIndex((word) => DENIED.test(word))
  // `Waarom niet? Je kent ze toch?` names no deed, `why don't you` does.
  if (words[0] === 'niet' || words[0] === 'geen') return false
  const auxiliary = words[0] === 'do' || words[0] === 'does' || DENIED.test(words[0] ?? '')
  const verb = (auxiliary ? words.slice(1).find((word) => !YOU.has(word) && !DENIED.test(word)) : words[0]) ?? ''
  if (at < 0 || verb === '' || ACCOUNT.has(verb) || ACCOUNT.has(words[0] ?? '')) return false
  const pushes = words.some((word) => PUSHING.has(word))
  const named = words.filter((word) => word !== verb && !SMALL.has(word) && !DENIED.test(word))
  const theirs = words.slice(0, 3).some((word) => YOU.has(word))
  return pushes ? named.length > 0 : theirs && named.length > 0
}

/** `Heeft u dat al overwogen en hoeveel uur zit hij op een scherm`: several at once, without a mark between them. */
const STACKED =
  /(?<!\p{L})(?:en|and) (?:hoeveel|hoe|wie|waar|wanneer|welke|how many|how much|how|who|where|when)(?!\p{L})/iu

const STUCK: readonly Localised[] = [
  { nl: 'Wat maakt dat lastig?', en: 'What makes that hard?' },
  { nl: 'Wat is daar lastig aan?', en: 'What is hard about it?' },
]
const OWN_IDEAS: Readonly<Record<ReturnType<typeof addressIn>, string>> = {
  je: 'Wat heb je zelf al bedacht of geprobeerd?',
  u: 'Wat hebt u zelf al bedacht of geprobeerd?',
  ge: 'Wat hebt ge zelf al bedacht of geprobeerd?',
  jullie: 'Wat hebben jullie zelf al bedacht of geprobeerd?',
}
const source = giz('5 Informatie uitwisselen met toestemming, reparatiereflex')
const ownIdeas = (context: TurnContext): readonly Offer[] => [
  {
    text: context.language === 'nl' ? OWN_IDEAS[addressIn(context)] : 'What have you thought of or tried yourself?',
    source,
  },
]
const whatIsHard = (language: Language): readonly Offer[] => STUCK.map((text) => ({ text: text[language], source }))

/** Whether the answer stands in the words of the question: who coded it `leading` may have gone by its tone. */
function leads(context: TurnContext, question: PractitionerSegment): 'why' | 'hidden' | 'claimed' | undefined {
  if (!has(question, 'leading') || has(question, 'miracle', 'scaling', 'desired-situation')) return undefined
  if (hasCue(context, question, 'asks-safety', 'asks-about-danger')) return undefined
  // Of several questions in one breath the number is what the other trips over.
  if (STACKED.test(question.text)) return undefined
  if (WHY.test(question.text)) return namesWhatToDo(question.text) ? 'why' : undefined
  if (hasCue(context, question, 'suggests-in-question')) return 'hidden'
  return hasCue(context, question, 'claims-in-question') ? 'claimed' : undefined
}

export const adviceInQuestion = turnRule({
  id: 'advice-in-question',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'vragen zonder verstopt advies', en: 'questions without hidden advice' },
    why: {
      nl: 'Als het antwoord al in de vraag zit, hoort de ander vooral wat jij wilt.',
      en: 'When the answer is in the question already, the other mainly hears what you want.',
    },
    ignore: {
      nl: 'Als je echt alleen wilt weten wat iemand al heeft geprobeerd.',
      en: 'When you truly only want to know what somebody has tried.',
    },
    skills: [3, 10, 23],
    rows: ['R034', 'R036'],
    sources: [giz('5 Informatie uitwisselen met toestemming, reparatiereflex'), jgz('kernvaardigheid 3')],
  },
  messages: {
    hidden: {
      nl: 'In deze vraag zit het antwoord al een beetje verstopt. Hoe zou het klinken als het antwoord nog open is?',
      en: 'The answer is a little hidden in this question. How would it sound with the answer still open?',
    },
    why: {
      nl: 'In deze waarom-vraag zit jouw oplossing al. Vragen wat het lastig maakt, levert vaak meer op.',
      en: 'This why-question holds your solution already. Asking what makes it hard often brings more.',
    },
  },
  check: (context) => {
    // Who asks for ideas gets one.
    if (clientSegmentsBefore(context).some((segment) => hasCue(context, segment, 'asks-advice'))) return inapplicable
    for (const question of coded(context.turn, 'closed-question', 'why-question', 'open-question')) {
      const how = leads(context, question)
      // A check may hold its answer; a suggestion that ends in `klopt dat?` is none.
      const checks = hasCue(context, question, 'check-understanding') || (how !== 'claimed' && has(question, 'check'))
      if (!how || checks) continue
      if (how === 'why')
        return [{ outcome: 'missed', message: 'why', at: question, offers: whatIsHard(context.language) }]
      const offers = how === 'hidden' ? ownIdeas(context) : []
      return [{ outcome: 'missed', message: 'hidden', at: question, offers }]
    }
    return inapplicable
  },
  examples: {
    nl: {
      missed: [
        ['C: Het past niet.', 'P: [why-question leading] Waarom stuurt u het dan niet terug?'],
        [
          'C: Hij komt er steeds uit.',
          'P: [closed-question leading] Heb je al eens geprobeerd om bij hem te blijven zitten?',
        ],
        ['C: Daar heb ik geen zin in.', 'P: [closed-question check leading] Dat gaat u doen, hè?'],
        ['C: Hij blijft liever thuis.', 'P: [closed-question leading] Maar u wilt toch ook dat hij meedoet?'],
      ],
      nearMiss: [
        ['C: Hij komt er steeds uit.', 'P: [open-question] Wat heb je al geprobeerd?'],
        ['C: Ik lag te slapen.', 'P: [why-question leading] Waarom ben je toen niet gegaan?'],
        ['C: Hij schreeuwde.', 'P: [why-question leading] Waarom doe je dat nou?'],
        ['C: Hij komt er steeds uit.', 'P: [closed-question check leading] Dus elke avond, klopt dat?'],
        ['P: [closed-question leading] Je bent vast moe na zo’n nacht, hè?'],
        ['C: Ik kom van de vroege dienst.', 'P: [closed-question leading] Je werkt bij de bakker, toch?'],
        [
          'C: Met veel drop.',
          'P: [closed-question leading] Heb je al een diëtist overwogen en hoeveel uur zit hij op een scherm',
        ],
        ['C: Nee, daar niet.', 'P: [why-question leading] Waarom niet, je kent ze toch?'],
        ['C: Hij eet niks.', 'P: [open-question leading] Wat heb je geprobeerd om het gezellig te maken?'],
        ['C: We hadden ruzie.', 'P: [closed-question leading] Heb je haar daarna nog gesproken?'],
        ['C: Ik trek het niet meer.', 'P: [closed-question leading] Heb je weleens gedacht dat je haar iets aandoet?'],
        [
          'C: Bij mijn zus luistert hij wel.',
          'P: [why-question leading] Waarom denk je dat hij bij jou niet luistert?',
        ],
        ['C: Wat kan ik nog doen?', 'P: [closed-question leading] Heb je al eens een vast ritme geprobeerd?'],
      ],
    },
    en: {
      missed: [
        ['C: It does not fit.', 'P: [why-question leading] Why do you not send it back?'],
        ['C: He keeps getting up.', 'P: [closed-question leading] Have you tried just sitting with him?'],
      ],
      nearMiss: [
        ['C: He keeps getting up.', 'P: [open-question] What have you tried so far?'],
        ['C: He shouted.', 'P: [why-question leading] Why did you not go?'],
        ['C: I come from the early shift.', 'P: [closed-question leading] You work at the bakery, right?'],
        ['C: I cannot go on.', 'P: [closed-question leading] Have you ever thought that you might hurt her?'],
      ],
    },
  },
})
