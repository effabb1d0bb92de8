import { firstCoded, replyRule, LISTENING } from '../mechanisms'
import { kern } from '../sources'

export const labelFearHeard = replyRule({
  id: 'label-fear-heard',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'geruststellen over een diagnose', en: 'reassuring about a diagnosis' },
    why: {
      nl: 'Een diagnose hoeft later niets in de weg te staan. Dat horen lucht op.',
      en: 'A diagnosis need not stand in the way later. Hearing that is a relief.',
    },
    ignore: { nl: 'Als er helemaal geen onderzoek speelt.', en: 'When no assessment is at issue.' },
    skills: [6, 16],
    rows: ['R123'],
    sources: [kern('AP1 Adviezen van ouders, punt 7')],
  },
  hears: ['fears-label'],
  well: firstCoded(...LISTENING, 'open-question', 'information', 'autonomy'),
  badly: firstCoded('advice', 'confront', 'closed-question', 'structure'),
  praise: {
    nl: () => 'Je ging in op de zorg over een stempel. Dat geeft lucht.',
    en: () => 'You took up the worry about a label. That gives room to breathe.',
  },
  hint: {
    nl: ({ heard }) => `‘${heard}’: die zorg hoor je vaker. Wat zou een diagnose volgens de ander betekenen?`,
    en: ({ heard }) => `‘${heard}’: that worry is common. What would a diagnosis mean to them?`,
  },
  examples: {
    nl: {
      met: [['C: Ik ben bang dat hij een stempel krijgt.', 'P: [open-question] Wat zou dat voor jullie betekenen?']],
      missed: [['C: Ik ben bang dat hij een stempel krijgt.', 'P: [structure] Ik meld hem vast aan voor onderzoek.']],
      nearMiss: [['C: Er zit een stempel op de brief.', 'P: [structure] Ik meld hem vast aan voor onderzoek.']],
    },
    en: {
      met: [['C: I am afraid he gets a label.', 'P: [open-question] What would that mean to you?']],
      missed: [['C: I am afraid he gets a label.', 'P: [structure] I will put him down for an assessment.']],
      nearMiss: [['C: There is a label on the jar.', 'P: [structure] I will put him down for an assessment.']],
    },
  },
})
