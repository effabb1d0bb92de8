import { firstCoded, replyRule } from '../mechanisms'
import { fromBanks } from '../offers'
import { dialoog, kern } from '../sources'

export const otherReadingOffered = replyRule({
  id: 'other-reading-offered',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'voorzichtig een andere uitleg bieden', en: 'tentatively offering another reading' },
    why: {
      nl: 'Een mildere uitleg verandert hoe ouder en kind elkaar zien. Voorzichtig aangeboden kan die binnenkomen.',
      en: 'A milder reading changes how parent and child see each other. Offered tentatively it can land.',
    },
    ignore: { nl: 'Als de ander eerst stoom wil afblazen.', en: 'When the other first wants to let off steam.' },
    skills: [6, 15, 16],
    rows: ['R150', 'R149'],
    sources: [kern('KE3 Psycho-educatie, voorbeeld'), dialoog('2.2 Vaardigheden')],
  },
  hears: ['negative-meaning'],
  well: firstCoded('complex-reflection', 'normalising', 'acknowledgement', 'simple-reflection'),
  badly: firstCoded('confront', 'advice'),
  praise: {
    nl: ({ heard }) =>
      `Je nam ‘${heard}’ serieus en sprak het niet tegen. Dan past er straks ook een andere uitleg bij.`,
    en: ({ heard }) => `You took ‘${heard}’ seriously and did not dispute it. That leaves room to see it in a new way.`,
  },
  hint: {
    nl: ({ heard }) =>
      `‘${heard}’: recht tegenspreken sluit af. ‘Zou het ook kunnen dat…?’ laat twee uitleggen bestaan.`,
    en: ({ heard }) =>
      `‘${heard}’: flat contradiction shuts things down. ‘Could it also be that…?’ lets two readings stand.`,
  },
  offers: (context) => fromBanks(context, 'others-view'),
  examples: {
    nl: {
      met: [
        ['C: Hij doet het gewoon expres.', 'P: [complex-reflection emotion] Het raakt je, alsof hij jou wil treffen.'],
      ],
      missed: [['C: Hij doet het gewoon expres.', 'P: [confront] Nee hoor, dat doet een kind van vier niet.']],
      nearMiss: [['C: Hij doet het gewoon goed.', 'P: [advice] Je zou hem kunnen prijzen.']],
    },
    en: {
      met: [['C: He does it on purpose.', 'P: [complex-reflection emotion] It hurts, as if he were after you.']],
      missed: [['C: He does it on purpose.', 'P: [confront] No, a four-year-old cannot do that.']],
      nearMiss: [['C: He does it well.', 'P: [advice] You could praise him.']],
    },
  },
})
