import { has, turnHasCue } from '../context'
import { sayingRule } from '../mechanisms'
import { jgz, kern } from '../sources'

/** `Ik weet wel dat je groei stopt als je zo weinig eet`: what one knows is told, not filled in. */
const TELLS =
  /(?<!\p{L})ik weet (?:wel|zeker|precies) (?:dat|wat|hoe)(?!\p{L}).+(?<!\p{L})(?:als (?:je|u|ge)|wist (?:je|u))(?!\p{L})|\bi (?:do )?know that .+ (?:if|when) you\b/iu

export const noFillingIn = sayingRule({
  id: 'no-filling-in',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'vragen in plaats van invullen', en: 'asking instead of filling in' },
    why: {
      nl: 'Wat je invult, kan net anders zijn. Wie het zelf mag zeggen, voelt zich serieus genomen.',
      en: 'What you fill in may be just off. People who may say it themselves feel taken seriously.',
    },
    ignore: {
      nl: 'Iets voorzichtig teruggeven, met ruimte om te verbeteren, is geen invullen.',
      en: 'A tentative reflection with room to correct is not filling in.',
    },
    skills: [3, 10],
    rows: ['R110', 'R015'],
    sources: [jgz('kernvaardigheid 3, NIVEA en ANNA'), kern('AP1 Adviezen van jongeren')],
  },
  says: ['fills-in'],
  outcome: 'missed',
  notCodes: ['open-question', 'closed-question', 'affirmation'],
  unless: (context, segment) =>
    TELLS.test(segment.text) ||
    turnHasCue(context, context.turn, 'check-understanding') ||
    context.turn.segments.some((s) => has(s, 'check')),
  text: {
    nl: ({ said }) => `‘${said}’ vult het voor de ander in. Als vraag laat het meer ruimte: klopt het dat…?`,
    en: ({ said }) => `‘${said}’ fills it in for the other. As a question it leaves more room: is it right that…?`,
  },
  examples: {
    nl: {
      missed: [['C: Hij komt steeds te laat thuis.', 'P: [confront] U bedoelt natuurlijk dat u hem niet vertrouwt.']],
      nearMiss: [
        ['C: Jij bent geen dokter.', 'P: [information] Ik weet wel dat je groei stopt als je zo weinig eet.'],
        ['C: Hij komt steeds te laat thuis.', 'P: [complex-reflection emotion] Je maakt je zorgen om hem.'],
      ],
    },
    en: {
      missed: [['C: He is late all the time.', 'P: [confront] You obviously mean that you do not trust him.']],
      nearMiss: [['C: He is late all the time.', 'P: [complex-reflection emotion] You worry about him.']],
    },
  },
})
