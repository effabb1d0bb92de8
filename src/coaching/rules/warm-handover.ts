import { coded, has, hasCue, turnHasCue } from '../context'
import { turnRule, inapplicable } from '../rule'
import { jgz } from '../sources'

export const warmHandover = turnRule({
  id: 'warm-handover',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'warm overdragen', en: 'handing over warmly' },
    why: {
      nl: 'Als jij meegaat of belt, hoeft iemand niet weer van voren af aan te beginnen.',
      en: 'With a warm handover nobody starts their story all over.',
    },
    ignore: { nl: 'Als de ander het liever zelf regelt.', en: 'When they prefer to arrange it themselves.' },
    skills: [4],
    rows: ['R216'],
    sources: [jgz('kernvaardigheid 4')],
  },
  messages: {
    how: {
      nl: 'Je verwijst door. Vertellen hoe de overdracht gaat, en wat jij blijft doen, geeft rust.',
      en: 'You refer on. Telling how the handover goes, and what you keep doing, gives calm.',
    },
    warm: {
      nl: 'Je vertelde hoe je meegaat in de overdracht. Dan voelt doorverwijzen niet als weggestuurd worden.',
      en: 'You told how you go along in the handover. Then a referral does not feel like being sent away.',
    },
  },
  check: (context) => {
    const refers = coded(context.turn, 'structure', 'information', 'advice').find((s) => hasCue(context, s, 'refers'))
    // Doors among which somebody chooses are no handover yet, and signing up unasked is no matter of warmth.
    if (!refers || has(refers, 'with-permission', 'options')) return inapplicable
    if (turnHasCue(context, context.turn, 'hands-over-warmly')) return [{ outcome: 'met', message: 'warm', at: refers }]
    const asks = context.turn.segments.some(
      ({ code }) => code.endsWith('question') || code === 'ask-permission' || code === 'autonomy',
    )
    return asks || turnHasCue(context, context.turn, 'announces-decision')
      ? inapplicable
      : [{ outcome: 'missed', message: 'how', at: refers, byWords: true }]
  },
  examples: {
    nl: {
      met: [['C: Oké.', 'P: [structure] Ik verwijs u door naar de psycholoog, en de eerste keer ga ik mee.']],
      missed: [['C: Oké.', 'P: [structure] Ik verwijs u door naar de psycholoog.']],
      nearMiss: [
        ['C: Oké.', 'P: [structure] Ik verwijs u door naar de psycholoog. [closed-question] Hoe klinkt dat?'],
        ['C: Doe maar.', 'P: [information with-permission] De huisarts kan doorverwijzen naar een psycholoog.'],
        ['C: Dat zie ik ook wel.', 'P: [structure] Ik meld je aan bij de gezinszorg.'],
      ],
    },
    en: {
      met: [['C: Okay.', 'P: [structure] I refer you to the psychologist, and the first time I will come along.']],
      missed: [['C: Okay.', 'P: [structure] I refer you to the psychologist.']],
      nearMiss: [
        ['C: Okay.', 'P: [structure] I refer you to the psychologist. [closed-question] How does that sound?'],
      ],
    },
  },
})
