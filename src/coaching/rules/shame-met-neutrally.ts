import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { obvlk } from '../sources'

export const shameMetNeutrally = replyRule({
  id: 'shame-met-neutrally',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'bij schaamte neutraal blijven vragen', en: 'staying neutral when somebody is ashamed' },
    why: {
      nl: 'Bij schaamte sluit een oordeel de deur. Gewoon vragen wat er gebeurde, houdt hem open.',
      en: 'When somebody is ashamed, a verdict shuts the door. Simply asking what happened keeps it open.',
    },
    ignore: {
      nl: 'Als de ander er niet verder over wil praten.',
      en: 'When the other does not want to talk about it further.',
    },
    skills: [8, 11],
    rows: ['R132'],
    sources: [obvlk('3.2.4 Aandachtspunten')],
  },
  hears: ['feels-ashamed'],
  well: firstCoded(...LISTENING, 'open-question'),
  badly: firstCoded('why-question', 'confront', 'advice', 'closed-question'),
  praise: {
    nl: ({ heard }) => `Je bleef rustig bij ‘${heard}’. Dan durft iemand verder te vertellen.`,
    en: ({ heard }) => `You stayed calm with ‘${heard}’. Then people dare to tell more.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ vraagt moed. Erkennen, of neutraal vragen wat er gebeurde, houdt het veilig.`,
    en: ({ heard }) => `‘${heard}’ takes courage. Acknowledging, or asking neutrally what happened, keeps it safe.`,
  },
  examples: {
    nl: {
      met: [['C: Ik schaam me dat ik zo schreeuwde.', 'P: [open-question] Wat gebeurde er?']],
      missed: [['C: Ik schaam me dat ik zo schreeuwde.', 'P: [why-question] Waarom deed je dat dan?']],
      nearMiss: [['C: Ik was zo moe.', 'P: [why-question] Waarom deed je dat dan?']],
    },
    en: {
      met: [['C: I am ashamed that I shouted.', 'P: [open-question] What happened?']],
      missed: [['C: I am ashamed that I shouted.', 'P: [why-question] Why did you do that?']],
      nearMiss: [['C: I am tired.', 'P: [why-question] Why did you do that?']],
    },
  },
})
