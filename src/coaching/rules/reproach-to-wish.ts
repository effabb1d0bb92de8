import { firstCoded, replyRule } from '../mechanisms'
import { obvlk } from '../sources'

export const reproachToWish = replyRule({
  id: 'reproach-to-wish',
  meta: {
    level: 'hint',
    concern: 'relation',
    title: { nl: 'een verwijt omzetten in een wens', en: 'turning a reproach into a wish' },
    why: {
      nl: 'Onder een verwijt zit een wens. Wie die hoort, kan er iets mee.',
      en: 'Beneath a reproach lies a wish. People who hear it can act on it.',
    },
    ignore: { nl: 'Als iemand eerst stoom afblaast.', en: 'When somebody first lets off steam.' },
    skills: [8, 20],
    rows: ['R211', 'R200'],
    sources: [obvlk('3.2.6 Netwerkoverleg')],
    only: { session: ['meeting'] },
  },
  hears: ['reproaches-other'],
  well: firstCoded('complex-reflection', 'simple-reflection', 'acknowledgement', 'open-question', 'summary'),
  badly: firstCoded('confront', 'advice', 'information', 'closed-question'),
  praise: {
    nl: ({ heard }) => `Je hoorde de wens onder ‘${heard}’. Dat brengt mensen weer bij elkaar.`,
    en: ({ heard }) => `You heard the wish beneath ‘${heard}’. That brings people together again.`,
  },
  hint: {
    nl: ({ heard }) => `Onder ‘${heard}’ zit vaak een wens. ‘Dus eigenlijk zou je willen…’ kan die laten horen.`,
    en: ({ heard }) => `Beneath ‘${heard}’ there is often a wish. ‘So you would really like…’ can bring it out.`,
  },
  examples: {
    nl: {
      met: [['C: Jij luistert nooit naar mij!', 'P: [complex-reflection desire] Je zou zo graag gehoord worden.']],
      missed: [['C: Jij luistert nooit naar mij!', 'P: [confront] Zo praten we hier niet tegen elkaar.']],
      nearMiss: [['C: Ik luister graag naar muziek.', 'P: [information] Muziek kan helpen.']],
      situation: { session: 'meeting' },
    },
    en: {
      met: [['C: You never listen to me!', 'P: [complex-reflection desire] You would so like to be heard.']],
      missed: [['C: You never listen to me!', 'P: [confront] We do not talk like that here.']],
      nearMiss: [['C: I like music.', 'P: [information] Music may help.']],
      situation: { session: 'meeting' },
    },
  },
})
