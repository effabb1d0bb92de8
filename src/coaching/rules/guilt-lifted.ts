import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { jgz, kern } from '../sources'

export const guiltLifted = replyRule({
  id: 'guilt-lifted',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'schuldgevoel lichter maken', en: 'lifting guilt' },
    why: {
      nl: 'Schuldgevoel slokt alle energie op. Horen dat het iedereen kan overkomen, geeft weer lucht.',
      en: 'Guilt swallows all energy. Hearing that it happened to them makes room to look.',
    },
    ignore: {
      nl: 'Als iemand verantwoordelijkheid neemt en daar trots op is.',
      en: 'When somebody takes responsibility and is proud of it.',
    },
    skills: [8, 16],
    rows: ['R119', 'R092'],
    sources: [kern('AP1 Adviezen van ouders, punt 4'), jgz('kernvaardigheid 8')],
  },
  hears: ['feels-guilty'],
  well: firstCoded(...LISTENING, 'open-question'),
  badly: firstCoded('advice', 'confront', 'closed-question', 'structure'),
  praise: {
    nl: ({ heard }) => `Je stond stil bij ‘${heard}’. Dat maakt schuld lichter.`,
    en: ({ heard }) => `You paused at ‘${heard}’. That makes guilt lighter.`,
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’ zit diep. Even erbij stilstaan, zonder het weg te wuiven, kan veel verlichten.`,
    en: ({ heard }) => `‘${heard}’ sits deep. Pausing there, without waving it away, can bring relief.`,
  },
  examples: {
    nl: {
      met: [['C: Het is mijn schuld.', 'P: [complex-reflection emotion] Je neemt het jezelf kwalijk.']],
      missed: [['C: Het is mijn schuld.', 'P: [closed-question] Hoe laat ging hij naar bed?']],
      nearMiss: [['C: Het is mijn beurt.', 'P: [closed-question] Hoe laat ging hij naar bed?']],
    },
    en: {
      met: [['C: It is my fault.', 'P: [complex-reflection emotion] You hold it against yourself.']],
      missed: [['C: It is my fault.', 'P: [closed-question] When did he go to bed?']],
      nearMiss: [['C: It is my turn.', 'P: [closed-question] When did he go to bed?']],
    },
  },
})
