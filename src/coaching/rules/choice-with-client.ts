import { coded, has } from '../context'
import { BURDEN, cannotWait } from '../deeds'
import { turnRule, inapplicable } from '../rule'
import { giz, miti } from '../sources'

/** What the counter asks for before anything else can be done. */
const PROCEDURE =
  /(?<!\p{L})(?:eerst (?:\p{L}+ )?(?:regelen|aanvragen|invullen)|inschrijven|ondertekenen|legitimeren|digid|formulier)(?!\p{L})|\b(?:register|sign the|fill in|apply for) /iu

/** `Je moet ook aan jezelf denken`, `daar moet je mee oppassen`: said in comfort or as a warning, it decides nothing. */
const SAYING =
  /(?<!\p{L})(?:moet|moeten) (?:\p{L}+ ){0,3}(?:aan (?:jezelf|uzelf|jullie zelf) denken|oppassen|niet vergeten|bedenken|begrijpen|snappen|lachen)(?!\p{L})|\b(?:have to|must) (?:also )?(?:think of yourself|be careful|remember|understand)\b/iu

/** Several things to choose from: what each of them asks belongs to the choice. */
const MENU =
  /(?<!\p{L})(?:het ene|de ene|de eerste|één optie|een paar dingen|verschillende (?:paden|wegen|mogelijkheden)|one option|the first)(?!\p{L}).+(?<!\p{L})(?:het andere|de andere|de tweede|of|the other|the second|or)(?!\p{L})/iu

/** Words by which a choice is left; a coder takes `u zegt wat u voelt` for it as well. */
const LEFT =
  /(?<!\p{L})(?:kiest?|kiezen|keuze|beslist?|beslissen|bepaalt?|bepalen|baas|vrij|(?:aan|van) (?:u|jou|jullie)|(?:ga|gaat|gaan) (?:\p{L}+ )?(?:er)?over|(?:weet|weten)(?! (?:het|dat) niet)|moet gij weten|mag|mogen|moogt|hoeft?|manier|(?:jouw|uw|jullie) \p{L}+|kent|zegt? (?:wie|wanneer|of|hoe|hoever|hoeveel)|choose|choice|decide|up to you|your (?:call|decision|own)|know best|you know|free|may)(?!\p{L})/iu

/** `Maar daar komen we op terug`: what was left is taken back in the same breath. */
const TAKEN_BACK = /^(?:maar|alleen|wel|but|only)(?!\p{L})/iu

export const choiceWithClient = turnRule({
  id: 'choice-with-client',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'de keuze bij de ander laten', en: 'leaving the choice with the client' },
    why: {
      nl: 'Wie zelf kiest, houdt het langer vol. Wat opgelegd wordt, roept verzet op.',
      en: 'People keep up what they chose. What is imposed calls up resistance.',
    },
    ignore: { nl: 'Bij gevaar, of als iets wettelijk vastligt.', en: 'With danger, or when the law leaves no choice.' },
    skills: [20, 23, 15],
    rows: ['R094'],
    sources: [giz('Verandertaal ontlokken, punt 4'), miti('Emphasizing autonomy')],
  },
  messages: {
    obliging: {
      nl: ({ said }: { said: string }) =>
        `‘${said}’ klinkt als opgelegd. Zeggen dat de keuze bij de ander ligt, geeft vaak juist beweging.`,
      en: ({ said }: { said: string }) =>
        `‘${said}’ sounds imposed. Saying that the choice is theirs often sets things in motion.`,
    },
    leftFree: {
      nl: 'Je liet de keuze bij de ander. Dat helpt om zelf in beweging te komen.',
      en: 'You left the choice with the client. That helps people get moving themselves.',
    },
  },
  check: (context) => {
    const free = coded(context.turn, 'autonomy').find(({ text }) => LEFT.test(text))
    // Beside what is to be done, it is no longer left free.
    const directs = context.turn.segments.some(
      ({ code, evidence }) =>
        ['advice', 'information', 'structure'].includes(code) && evidence.some(({ cue }) => cue === 'imperative'),
    )
    const next = free && context.turn.segments.find(({ start }) => start >= free.end)
    const takenBack = next && TAKEN_BACK.test(next.text) && !next.text.trim().endsWith('?')
    if (free && (directs || takenBack)) return inapplicable
    if (free) return [{ outcome: 'met', message: 'leftFree', at: free }]
    const menu = MENU.test(context.turn.text) || context.turn.segments.some((segment) => has(segment, 'options'))
    if (menu) return inapplicable
    for (const segment of coded(context.turn, 'advice', 'confront', 'information', 'structure', 'other')) {
      const hit = context.hears(segment).find(({ cue }) => cue === 'obliges')
      if (!hit || has(segment, 'with-permission', 'options') || cannotWait(segment.text)) continue
      if ([BURDEN, PROCEDURE, SAYING].some((words) => words.test(segment.text))) continue
      const said = segment.text.slice(hit.start, hit.end)
      return [{ outcome: 'missed', message: 'obliging', at: segment, data: { said } }]
    }
    return inapplicable
  },
  examples: {
    nl: {
      met: [['C: Ik weet het niet.', 'P: [autonomy] Jij beslist wat je hiermee doet.']],
      missed: [['C: Hij luistert niet.', 'P: [advice directive] U moet gewoon consequenter zijn.']],
      nearMiss: [
        ['C: Ik mag niet huilen van mezelf.', 'P: [complex-reflection] Je moet altijd sterk zijn.'],
        ['C: We beginnen om zes uur.', 'P: [advice directive] Dan moet jij er om vijf uur uit.'],
        ['C: Mijn man slaapt ook niet.', 'P: [advice directive] Jullie moeten het samen volhouden.'],
        ['C: Wat is er?', 'P: [information] Het ene is een groep, dan moet je wel elke week. Het andere is thuis.'],
        ['C: Hij is verlopen.', 'P: [advice directive] Dan moet u dat eerst aanvragen.'],
        ['C: [neutral safety] Ik heb hem geschud.', 'P: [advice directive] Je moet echt even weglopen dan.'],
        ['C: Hoe dan?', 'P: [autonomy] U zegt wat u ziet en wat u voelt.'],
        ['C: De mentor bel ik.', 'P: [autonomy] Daar ga jij over. [structure] Maar op die hulp komen we terug.'],
        ['C: Mijn hart slaat over.', 'P: [advice directive] Dan moet u naar de huisarts.'],
        ['C: Er zit een plekje.', 'P: [advice directive] Dat moet u deze week nog door de huisarts laten bekijken.'],
      ],
    },
    en: {
      met: [['C: I do not know.', 'P: [autonomy] It is up to you what you do with this.']],
      missed: [['C: He does not listen.', 'P: [advice directive] You should just be firmer.']],
      nearMiss: [
        ['C: I am not allowed to cry.', 'P: [complex-reflection] You must always be strong.'],
        ['C: We start at six.', 'P: [advice directive] Then you need to be up at five.'],
        ['C: [neutral safety] I shook him.', 'P: [advice directive] You need to walk away then.'],
        ['C: There is a spot.', 'P: [advice directive] You should have a doctor look at that this week.'],
      ],
    },
  },
})
