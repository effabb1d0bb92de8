import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { kern } from '../sources'

export const calmBeforeSkill = replyRule({
  id: 'calm-before-skill',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'bij ontploffen eerst vragen wat kalmeert', en: 'asking what calms before teaching' },
    why: {
      nl: 'Zonder rust bij de ouder werkt geen enkele aanpak. Wat iemand kalmeert, weet diegene zelf vaak al.',
      en: 'No approach works without a calm parent. What calms people they often know themselves.',
    },
    ignore: {
      nl: 'Als jullie al een plan hebben voor zulke momenten.',
      en: 'When you already have a plan for such moments.',
    },
    skills: [8, 13],
    rows: ['R171', 'R176'],
    sources: [kern('KE4 Opvoedingsvaardigheden')],
  },
  hears: ['loses-temper'],
  well: firstCoded(...LISTENING, 'open-question'),
  badly: firstCoded('advice', 'information', 'confront'),
  praise: {
    nl: ({ heard }) => `Je stond stil bij ‘${heard}’. Rust bij de ouder komt vóór elke aanpak.`,
    en: ({ heard }) => `You paused at ‘${heard}’. A calm parent comes before any approach.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: wat helpt de ander om op zo’n moment te zakken? Daarna landt een idee beter.`,
    en: ({ heard }) => `‘${heard}’: what helps them come down at such a moment? An idea lands better after that.`,
  },
  examples: {
    nl: {
      met: [['C: En dan ontplof ik.', 'P: [open-question] Wat helpt je om te zakken?']],
      missed: [['C: En dan ontplof ik.', 'P: [advice] Je kunt hem dan op de gang zetten.']],
      nearMiss: [['C: En dan slaap ik.', 'P: [advice] Je kunt hem dan op de gang zetten.']],
    },
    en: {
      met: [['C: Then I explode.', 'P: [open-question] What helps you come down?']],
      missed: [['C: Then I explode.', 'P: [advice] You can put him in the hall then.']],
      nearMiss: [['C: Then I sleep.', 'P: [advice] You can put him in the hall then.']],
    },
  },
})
