import type { ClientSegment, PractitionerSegment } from '../../schema/coded-transcript'
import { isQuestion } from '../../schema/codes'
import {
  addressIn,
  clientSegmentsBefore,
  coded,
  has,
  hasCue,
  practitionerBefore,
  presses,
  unsafeLately,
  wordsOf,
} from '../context'
import { cannotWait, namesNoDeed } from '../deeds'
import { permissionOpener } from '../rephrase'
import { inapplicable, turnRule, type TurnContext } from '../rule'
import { giz, jgz, miti } from '../sources'

/** `Sommige ouders…, andere…`: what several do leaves it open; `u kunt dit, of dat` is still a list of tips. */
const OTHERS_DO = /(?<!\p{L})(?:sommigen?|weer anderen|some)(?!\p{L}).+(?<!\p{L})(?:anderen?|of|others?|or)(?!\p{L})/iu
/** Several things in a row are not yet several to choose from. */
const offersOptions = ({ confidence, evidence, text }: PractitionerSegment): boolean =>
  confidence === 1 ||
  evidence.some(({ cue }) => cue === 'options-offered' || cue === 'offers-options') ||
  /(?:^| )(?:of|anderen?|sommigen?|or|others?|some) /iu.test(text)

/** `Ik kan drie dingen op tafel leggen` */
const LAID_OUT =
  /\b(?:twee|drie|vier|[234]|een paar|verschillende|meer|meerdere|two|three|four|several|a few) (?:dingen|paden|wegen|routes|mogelijkheden|opties|keuzes|manieren|ideeën|things|paths|ways|options|choices|ideas)\b|(?<!\p{L})(?:mogelijkheden|opties|options)(?!\p{L})|(?<!\p{L})voorde(?:el|len)(?!\p{L}).+(?<!\p{L})nade(?:el|len)(?!\p{L})/iu

/** `Dan bel ik`: what practitioners do themselves is no advice. */
const OWN_ACT = /^(?:dan |en |nou |oké )?(?:zeg|bel|vraag|doe|ga|stuur|schrijf|regel|maak|neem|mail|app) ik\b/iu

/** `Mag ik hem laten liggen?`: who asks leave gets an answer, which is no advice. */
const ASKS_LEAVE = /(?<!\p{L})(?:mag|mogen|may|can) (?:ik|dat|het|die|we|i|it|that)(?!\p{L})[^.!]*\?/iu
/** `Hoe dan?`, right after something was said to be done. */
const ASKS_HOW = /^(?:en |maar |ja |and |but )?(?:hoe dan|maar hoe|wat dan|how|how then|what then)\s*\?*$/iu
/** Turns of the practitioner in which what was laid out to choose from is still being decided (ours). */
const DECIDING = 6

/** `App me na juni maar`: how to stay in touch is no advice. */
const IN_TOUCH =
  /(?<!\p{L})(?:app|bel|mail|stuur|laat|doe|text|call|let|give)(?: je| u| maar| dan)* (?:mij|me|ons|us|de groeten|my regards)(?!\p{L})/iu

/** `Dan doe je dat` takes up the other's own plan. */
const THEIR_PLAN =
  /(?<!\p{L})(?:dan|then) (?:(?:doe je|doet u|doet ge|you do) (?:dat|that)|(?:ga je|gaat u|gaat ge|gaan jullie) (?:dat |het )?proberen)(?!\p{L})/iu

/** `…, als je dat prettiger vindt`: they may leave it. */
const IF_THEY_LIKE =
  /(?<!\p{L})(?:als|wanneer|if) (?:je|jij|u|ge|gij|jullie|you) (?:(?:dat|het|t|zoiets|er|that|it)(?: iets)? )?(?:prettig(?:er)?|fijn(?:er)?|handig(?:er)?|wilt?|like|want|prefer|ziet zitten|iets voor)(?!\p{L})|(?<!\p{L})als (?:het|dat|t) niet (?:past|werkt|bevalt)|mocht (?:je|u|ge) (?:dat|het) willen|(?:hou|houdt|heb|hebt) (?:je|u|ge) zelf in de hand/iu

/** A question to share what one knows, not to write something down. */
const TO_SHARE =
  /vertel|uitleg|weten|horen|hoor|idee|tips?(?!\p{L})|voorbeeld|ervaring|delen|(?<!\p{L})deel(?!\p{L})|laten zien|kwijt|(?<!\p{L})geven|meegeven|aanvul|zeg|voorstel|voorlegg|informatie|langsloop|hang|noem|know|hear|tell|share|show|idea|suggest|explain|add|information/iu

/** `Dan vraagt u haar gewoon`, `dan belt u die buurvrouw`: somebody whom the client named is pushed forward. */
const CALL_THEM =
  /^(?:(?:nou|oké|ok|ja|well),? )*(?:dan|then) (?:vraagt?|belt?|appt?|mailt?|spreekt?|you (?:just )?(?:ask|call)) ?(?:(?:je|jij|u|ge) )?(?:dat aan )?(?:haar|hem|ze|hen|her|him|them|(?:die|dat|de|that|the) (?<who>\p{L}+))(?!\p{L})/iu
function theirIdea(text: string, said: readonly ClientSegment[]): boolean {
  const call = CALL_THEM.exec(text)
  const who = call?.groups?.['who']?.toLowerCase()
  return call !== null && (who === undefined || said.some((each) => wordsOf(each.text).includes(who)))
}
const HOW_TO: Readonly<Record<ReturnType<typeof addressIn>, string>> = {
  je: 'Hoe zou je dat willen aanpakken?',
  u: 'Hoe zou u dat willen aanpakken?',
  ge: 'Hoe zoudt ge dat willen aanpakken?',
  jullie: 'Hoe zouden jullie dat willen aanpakken?',
}
const howTo = (context: TurnContext): string =>
  context.language === 'nl' ? HOW_TO[addressIn(context)] : 'How would you like to go about it?'

/** Signs by which words themselves are advice. */
const SIGNS: ReadonlySet<string> = new Set([
  'you-should',
  'you-must',
  'you-can',
  'i-would',
  'suggestion',
  'imperative',
  'modal-can',
  'modal-must',
  'options-offered',
  'offers-options',
  'commits',
  'proposes-act',
  'verb-first-you',
])
/** Coding may take a sentence for advice by its surroundings; a hint asks for a sign in its words. */
const soundsLikeIt = ({ confidence, evidence }: PractitionerSegment): boolean =>
  confidence === 1 || evidence.length === 0 || evidence.some(({ cue }) => SIGNS.has(cue))

export const adviceWithPermission = turnRule({
  id: 'advice-with-permission',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'eerst vragen of een idee welkom is', en: 'asking first whether an idea is welcome' },
    why: {
      nl: 'Wie zelf ja zei, luistert. Advies waar niemand om vroeg, roept vaak een ‘ja maar’ op.',
      en: 'People who said yes listen. Advice that nobody asked for often calls up a ‘yes but’.',
    },
    ignore: {
      nl: 'Als de ander er zelf om vraagt, of als het om veiligheid gaat.',
      en: 'When the other asks for it, or when safety is at stake.',
    },
    skills: [6, 18, 20],
    rows: ['R032', 'R034', 'R036', 'R145'],
    sources: [
      giz('5 Informatie uitwisselen met toestemming'),
      jgz('kernvaardigheid 6'),
      miti('Persuade with permission'),
    ],
  },
  messages: {
    theirs: {
      nl: 'Dit idee kwam van de ander zelf. Vragen hoe die het wil aanpakken, houdt het van hen.',
      en: 'This idea came from them. Asking how they would go about it keeps it theirs.',
    },
    askFirst: {
      nl: 'Hier komt een oplossing van jouw kant. Misschien eerst vragen of een idee welkom is?',
      en: 'Here comes a solution from your side. Perhaps first ask whether an idea is welcome?',
    },
    asked: {
      nl: 'Je vroeg eerst of het welkom was. Zo blijft de ander aan het stuur.',
      en: 'You asked first whether it was welcome. That keeps the other in the lead.',
    },
    askedFor: {
      nl: 'De ander vroeg ernaar, en jij gaf antwoord. Zo komt een idee op het goede moment.',
      en: 'They asked, and you answered. That is a good moment for an idea.',
    },
    free: {
      nl: 'Je gaf een idee en liet de ander vrij om het te laten liggen.',
      en: 'You offered an idea and left them free to drop it.',
    },
    options: {
      nl: 'Je gaf iets om uit te kiezen. Zo blijft de ander aan het stuur.',
      en: 'You offered something to choose from. That keeps the other in the lead.',
    },
  },
  check: (context) => {
    const { turn, language } = context
    const said = clientSegmentsBefore(context)
    const askedFor = said.some((segment) => hasCue(context, segment, 'asks-advice') || ASKS_HOW.test(segment.text))
    const asksLeave = said.some(({ text }) => ASKS_LEAVE.test(text))
    const unsafe = unsafeLately(context)
    // In an exercise the practitioner directs what is tried.
    const practising = [turn, ...practitionerBefore(context, 3)].some(({ steps }) =>
      steps.some(({ protocol }) => protocol === 'practising-behaviour'),
    )
    if (practising) return inapplicable
    const advice = coded(turn, 'advice').filter(
      (segment) =>
        (soundsLikeIt(segment) || hasCue(context, segment, 'suggests')) &&
        !has(segment, 'scaling', 'miracle') &&
        !hasCue(context, segment, 'asks-a-position') &&
        !OWN_ACT.test(segment.text) &&
        !namesNoDeed(segment.text) &&
        !IN_TOUCH.test(segment.text) &&
        !THEIR_PLAN.test(segment.text),
    )
    // Several options to choose from respect the choice as well as asking leave does (P01.5).
    const asking = practitionerBefore(context, 3).flatMap((before) => coded(before, 'ask-permission'))
    const justAsked = asking.some(({ text }) => TO_SHARE.test(text))
    const laidOut = turn.segments.some((segment) => has(segment, 'options')) || LAID_OUT.test(turn.text)
    const unasked =
      asking.length > 0 || laidOut
        ? undefined
        : advice.find((segment) => !has(segment, 'with-permission', 'options') && !cannotWait(segment.text))
    const free = turn.segments.find(
      (segment) => hasCue(context, segment, 'leaves-it-free') || IF_THEY_LIKE.test(segment.text),
    )
    const reacts = turn.segments.some((s) => hasCue(context, s, 'asks-reaction', 'asks-how-it-lands'))
    const optional = free ?? turn.segments.find(({ code }) => code === 'ask-permission' || code === 'autonomy')
    // A plan told back after the choice, with the question whether it is right, is no new advice.
    const chosen = practitionerBefore(context, DECIDING).some((before) =>
      before.segments.some((segment) => has(segment, 'options', 'with-permission')),
    )
    const checked = turn.segments.at(-1)?.attributes.includes('check') ?? false
    if (unasked && !askedFor && !asksLeave && !unsafe && !optional && !reacts && !(chosen && checked)) {
      if (theirIdea(unasked.text, said))
        return [{ outcome: 'missed', message: 'theirs', at: unasked, rephrasing: howTo(context) }]
      const rephrasing = permissionOpener(language, addressIn(context))
      return [{ outcome: 'missed', message: 'askFirst', at: unasked, rephrasing }]
    }
    if (presses(turn) && !askedFor && !free) return inapplicable
    const given = [...advice, ...coded(turn, 'information')]
    const welcome = given.find((segment) => has(segment, 'with-permission'))
    const first = given[0]
    if (welcome && justAsked) return [{ outcome: 'met', message: 'asked', at: welcome }]
    if (first && askedFor) return [{ outcome: 'met', message: 'askedFor', at: first }]
    if (advice[0] && free) return [{ outcome: 'met', message: 'free', at: advice[0] }]
    const choice = advice.find((segment) => has(segment, 'options') && offersOptions(segment))
    // `Dan neemt u een kauwgom, of u zet een boek op` names two things and leaves nothing to the other.
    const asks = turn.segments.some(({ code }) => isQuestion(code) || code === 'ask-permission' || code === 'autonomy')
    const left = choice && (asks || LAID_OUT.test(turn.text) || OTHERS_DO.test(turn.text))
    return left ? [{ outcome: 'met', message: 'options', at: choice }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [ask-permission] Mag ik je vertellen wat anderen helpt?',
          'C: Ja, graag.',
          'P: [advice with-permission] Je zou een halfuur eerder kunnen beginnen.',
        ],
        ['C: Wat zou jij doen?', 'P: [advice] Je zou een halfuur eerder kunnen beginnen.'],
        [
          'C: Hij slaapt zo laat.',
          'P: [advice options] Sommige ouders lezen voor, andere zetten muziek op of gaan eerst in bad.',
        ],
        [
          'C: Hij slaapt zo laat.',
          'P: [other] Eén idee, en dat mag je zo wegwuiven. [advice] Je zou een halfuur eerder kunnen beginnen.',
        ],
      ],
      missed: [
        ['C: Hij slaapt zo laat.', 'P: [advice] Je zou een halfuur eerder kunnen beginnen.'],
        ['C: Mijn buurvrouw kan misschien een halfuur.', 'P: [advice directive] Dan vraagt u haar gewoon.'],
      ],
      nearMiss: [
        ['C: Ja, om de iPad.', 'P: [advice options] Dan neemt u een kauwgum of u zet een luisterboek op.'],
        ['C: Hij slaapt zo laat.', 'P: [information] Bij peuters zie je dat vaker.'],
        ['C: Om de buik.', 'P: [advice options] Je kunt masseren, of haar rechtop houden, of andere melk geven.'],
        ['C: Ik verzon het hele verhaal.', 'P: [advice] Je kunt dus gewoon een boek uit je mouw schudden.'],
        ['C: Ik denk dat ik ja zeg.', 'P: [advice] U zou ermee kunnen leven.'],
        ['C: Eén glas mag toch?', 'P: [advice] Tja, en dan heeft je kind straks moeite met leren.'],
        ['C: Ik ben pas bevallen.', 'P: [advice] Je kunt zo weer zwanger raken.'],
        ['C: Pff, ik weet het niet.', 'P: [advice directive] Geef het een kans.'],
        ['C: Ik wil dat niet weten.', 'P: [advice] Nee, dat zou ik ook niet willen weten als ik jou was.'],
        ['C: Bellen durf ik niet.', 'P: [advice] Je zou kunnen mailen, als je dat prettiger vindt.'],
        ['C: Op mijn telefoon.', 'P: [advice directive] En die leg je zeker onder je kussen.'],
        ['C: Hij is dan dronken.', 'P: [advice directive] Dat moet je dan maar met je juf bespreken.'],
        [
          'C: Die drie jaar zijn zo om.',
          'P: [advice] Ik zou een lijst op de koelkast hangen. [open-question elicit-reaction] Wat vind je daarvan?',
        ],
        ['C: Mijn hart slaat over.', 'P: [advice directive] Bel vandaag de huisarts.'],
        ['C: Hoe dan?', 'P: [advice] Je zou een halfuur eerder kunnen beginnen.'],
        [
          'P: [ask-permission] Zal ik dat zo opschrijven?',
          'C: Ja.',
          'P: [advice with-permission] Je zou een halfuur eerder kunnen beginnen.',
        ],
        ['C: Oké.', 'P: [advice] Dan doe je de groeten thuis en je appt me maar, of app me na juni.'],
        ['C: Ik vraag mijn oom.', 'P: [advice] Nou, dan doe je dat.'],
        ['C: Mag ik mijn telefoon aan laten?', 'P: [advice] Leg hem maar op tafel.'],
        [
          'P: [advice with-permission options] Je kunt voorlezen, of eerder in bad.',
          'C: Dat bad lijkt me wel wat.',
          'P: [advice] Dan dit: je begint vanavond met het bad. [closed-question check] Klopt dat zo?',
        ],
        [
          'C: Ik wil er soms niet meer zijn. ',
          'P: [other] Oké.',
          'C: [neutral safety] Ik heb pillen klaarliggen.',
          'P: [advice directive] Bel vanavond nog met de huisartsenpost.',
        ],
      ],
    },
    en: {
      met: [
        [
          'P: [ask-permission] May I tell you what helps others?',
          'C: Sure.',
          'P: [advice with-permission] You could start half an hour earlier.',
        ],
        ['C: What would you do?', 'P: [advice] You could start half an hour earlier.'],
        [
          'C: He sleeps so late.',
          'P: [advice options] Some parents read a story, others put on music or a bath first.',
        ],
        [
          'C: He sleeps so late.',
          'P: [other] One idea, and feel free to ignore it. [advice] You could start half an hour earlier.',
        ],
      ],
      missed: [
        ['C: He sleeps so late.', 'P: [advice] You could start half an hour earlier.'],
        ['C: My neighbour could perhaps do half an hour.', 'P: [advice directive] Then you just ask her.'],
      ],
      nearMiss: [
        ['C: He sleeps so late.', 'P: [information with-permission] Many toddlers do.'],
        ['C: I just had her.', 'P: [advice] You can get pregnant again very soon.'],
        ['C: I do not know.', 'P: [advice directive] Give it a chance.'],
        ['C: I do not dare to call.', 'P: [advice] You could send a mail, if you prefer that.'],
        ['C: Okay.', 'P: [advice] Give my regards at home and call me after June.'],
        ['C: I will ask my uncle.', 'P: [advice] Well, then you do that.'],
        ['C: Can I leave my phone on?', 'P: [advice] Just put it on the table.'],
      ],
    },
  },
})
