import { coded, hasCue, questionsOf, turnHasCue } from '../context'
import { turnRule, inapplicable } from '../rule'
import { kern } from '../sources'

export const stepsAsked = turnRule({
  id: 'steps-asked',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'vragen welke stappen iemand zag', en: 'asking which steps they saw' },
    why: {
      nl: 'Wie de stappen zelf benoemt, kan ze straks ook doen.',
      en: 'People who name the steps themselves can do them later.',
    },
    ignore: { nl: 'Als de ander er echt niet uitkomt.', en: 'When they truly cannot find them.' },
    skills: [13, 18],
    rows: ['R159', 'R160'],
    sources: [kern('AP3 Oefen concreet gedrag, stap 3')],
    inRole: true,
  },
  messages: {
    ask: {
      nl: 'Je somt de stappen zelf op. Als de ander ze benoemt, blijven ze beter hangen.',
      en: 'You list the steps yourself. When they name them, they stick better.',
    },
    asked: {
      nl: 'Je vroeg welke stappen de ander zag. Zo worden het eigen stappen.',
      en: 'You asked which steps they saw. That makes the steps their own.',
    },
  },
  check: (context) => {
    const played = context.turns
      .slice(Math.max(0, context.turn.index - 8), context.turn.index)
      .some((t) => turnHasCue(context, t, 'scene-start'))
    const asked = questionsOf(context.turn).find((q) => hasCue(context, q, 'asks-steps-seen'))
    if (!played) return inapplicable
    if (asked) return [{ outcome: 'met', message: 'asked', at: asked }]
    const lists = coded(context.turn, 'information', 'structure', 'advice').find((s) =>
      hasCue(context, s, 'lists-steps'),
    )
    return lists ? [{ outcome: 'missed', message: 'ask', at: lists }] : inapplicable
  },
  examples: {
    nl: {
      met: [
        [
          'P: [structure] Ik ben even een moeder en jij een dochter.',
          'C: Oké.',
          'P: [structure] Stop maar. [open-question] Welke stapjes zag je die moeder zetten?',
        ],
      ],
      missed: [
        [
          'P: [structure] Ik ben even een moeder en jij een dochter.',
          'C: Oké.',
          'P: [structure] Stop maar. [information] De stappen waren: contact maken, zeggen wat je ziet.',
        ],
      ],
      nearMiss: [['C: Oké.', 'P: [information] De stappen zijn simpel.']],
    },
    en: {
      met: [
        [
          'P: [structure] I am a mother and you are a daughter.',
          'C: Okay.',
          'P: [structure] Stop there. [open-question] Which steps did you see that mother take?',
        ],
      ],
      missed: [
        [
          'P: [structure] I am a mother and you are a daughter.',
          'C: Okay.',
          'P: [structure] Stop there. [information] The steps were: make contact, say what you see.',
        ],
      ],
      nearMiss: [['C: Okay.', 'P: [information] The steps are simple.']],
    },
  },
})
