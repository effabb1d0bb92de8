import { clientJustSaid, coded, hasCue, practitionerBefore, wordsOf } from '../context'
import { firstCoded, replyRule } from '../mechanisms'
import { giz } from '../sources'

/** `Nee, zeg maar` goes on: the no is to having any objection. */
const GO_ON =
  /^(?:nee|no)[, ]+(?:hoor[, ]+)?(?:zeg|zegt|doe|doet|vertel|vertelt|ga|gaat|kom|graag|prima|is goed|tuurlijk|go|tell|say|sure)(?!\p{L})/iu
/** After `mag ik iets vertellen, of liever niet?` a no may answer either half. */
const EITHER = /(?<!\p{L})(?:of|or)(?!\p{L})/iu

export const permissionRefusalRespected = replyRule({
  id: 'permission-refusal-respected',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'een nee op je aanbod respecteren', en: 'respecting a no to your offer' },
    why: {
      nl: 'Toestemming telt pas als nee ook mag. Wie nee mag zeggen, zegt later eerder ja.',
      en: 'Leave only counts when no is fine too. People who may say no say yes sooner later.',
    },
    ignore: { nl: 'Als er gevaar is en het niet kan wachten.', en: 'When there is danger and it has to be said.' },
    skills: [20, 22],
    rows: ['R032'],
    sources: [giz('5 Informatie uitwisselen met toestemming, stap 1')],
  },
  hears: (segment, context) =>
    coded(practitionerBefore(context, 1)[0], 'ask-permission').some(({ text }) => !EITHER.test(text)) &&
    clientJustSaid(context).every(({ text }) => !GO_ON.test(text)) &&
    wordsOf(segment.text).length <= 8 &&
    hasCue(context, segment, 'refuses-offer'),
  well: firstCoded(
    'autonomy',
    'simple-reflection',
    'complex-reflection',
    'acknowledgement',
    'open-question',
    'facilitate',
    'closed-question',
  ),
  badly: firstCoded('information', 'advice', 'confront'),
  praise: {
    nl: () => 'Je respecteerde het nee op je aanbod. Dat geeft vertrouwen.',
    en: () => 'You respected the no to your offer. That builds trust.',
  },
  hint: {
    nl: ({ heard }) =>
      `De ander zei ‘${heard}’. Teruggaan naar wat de ander bezighoudt, past nu beter dan toch vertellen.`,
    en: ({ heard }) => `They said ‘${heard}’. Going back to what occupies them fits better now than telling anyway.`,
  },
  examples: {
    nl: {
      met: [
        [
          'P: [ask-permission] Mag ik er iets over vertellen?',
          'C: Liever niet.',
          'P: [open-question] Waar wil je het over hebben?',
        ],
      ],
      missed: [
        [
          'P: [ask-permission] Mag ik er iets over vertellen?',
          'C: Liever niet.',
          'P: [information] Toch is het zo dat roken schadelijk is.',
        ],
      ],
      nearMiss: [
        [
          'P: [ask-permission] Mag ik er iets over vertellen?',
          'C: Nee, zeg maar.',
          'P: [information] De huisarts kijkt mee. [closed-question] Past dat?',
        ],
        [
          'P: [ask-permission] Mag ik er iets over vertellen of laat u het liever zo?',
          'C: Nee.',
          'P: [open-question] Wat past er nu bij u?',
        ],
        ['P: [ask-permission] Mag ik er iets over vertellen?', 'C: Ja hoor.', 'P: [information] Roken is schadelijk.'],
      ],
    },
    en: {
      met: [
        [
          'P: [ask-permission] May I tell you something about it?',
          'C: Rather not.',
          'P: [open-question] What would you like to talk about?',
        ],
      ],
      missed: [
        [
          'P: [ask-permission] May I tell you something about it?',
          'C: Rather not.',
          'P: [information] Smoking still is harmful.',
        ],
      ],
      nearMiss: [
        ['P: [ask-permission] May I tell you something about it?', 'C: Sure.', 'P: [information] Smoking is harmful.'],
      ],
    },
  },
})
