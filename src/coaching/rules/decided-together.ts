import { clientHas, clientJustSaid, has, practitionerBefore, unsafeLately } from '../context'
import { sayingRule } from '../mechanisms'
import type { TurnContext } from '../rule'
import { dialoog } from '../sources'

/** `Ik meld u aan`, once both said yes to the plan, carries out what was decided together. */
function carriesOut(context: TurnContext): boolean {
  const [before] = practitionerBefore(context, 1)
  const checked = before?.segments.some((segment) => has(segment, 'check') || segment.code === 'summary') ?? false
  const against = clientJustSaid(context).some(({ segments }) =>
    segments.some((segment) => segment.code === 'sustain-talk' || clientHas(segment, 'discord')),
  )
  return checked && !against && clientJustSaid(context).length > 0
}

export const decidedTogether = sayingRule({
  id: 'decided-together',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'samen beslissen', en: 'deciding together' },
    why: {
      nl: 'Een besluit dat samen genomen is, wordt uitgevoerd. Een besluit van bovenaf vaak niet.',
      en: 'A decision taken together is carried out. One from above often is not.',
    },
    ignore: {
      nl: 'Als de veiligheid een besluit vraagt: leg dan uit waarom.',
      en: 'When safety calls for a decision: explain why.',
    },
    skills: [18, 20, 21],
    rows: ['R186', 'R188', 'R218'],
    sources: [dialoog('4 Beslissen in dialoog'), dialoog('4.2 stap 7')],
  },
  says: ['announces-decision'],
  outcome: 'missed',
  notCodes: [
    'open-question',
    'closed-question',
    'simple-reflection',
    'complex-reflection',
    'summary',
    'ask-permission',
  ],
  unless: (context) =>
    carriesOut(context) ||
    context.turn.segments.some(({ code }) => code.endsWith('question') || code === 'ask-permission') ||
    unsafeLately(context),
  text: {
    nl: ({ said }) => `‘${said}’ klinkt als al beslist. Wat vindt de ander ervan?`,
    en: ({ said }) => `‘${said}’ sounds decided already. What do they think?`,
  },
  examples: {
    nl: {
      missed: [['C: Ik weet het niet.', 'P: [structure] Ik heb besloten dat we therapie inzetten.']],
      nearMiss: [
        [
          'C: Ik weet het niet.',
          'P: [structure] Ik heb besloten dat we therapie inzetten. [open-question] Hoe is dat voor jou?',
        ],
        [
          'P: [summary] Dus de training, en hulp in de klas. [closed-question check] Staat u daar achter?',
          'C: [neutral confirmation] Ja.',
          'P: [structure] Ik meld u vanmiddag aan.',
        ],
      ],
    },
    en: {
      missed: [['C: I do not know.', 'P: [structure] I decided that we start therapy.']],
      nearMiss: [
        ['C: I do not know.', 'P: [structure] I decided that we start therapy. [open-question] How is that for you?'],
      ],
    },
  },
})
