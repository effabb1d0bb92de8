import { coded, hasCue, practitionerBefore, has } from '../context'
import { turnRule, inapplicable } from '../rule'
import { jgz } from '../sources'

export const worryWithQuestion = turnRule({
  id: 'worry-with-question',
  meta: {
    level: 'hint',
    concern: 'step',
    title: { nl: 'een zorg delen en dan vragen', en: 'sharing a worry, then asking' },
    why: {
      nl: 'Een zorg zonder vraag blijft in de lucht hangen. Een vraag erbij maakt er een gesprek van.',
      en: 'A worry without a question hangs in the air. A question turns it into a talk.',
    },
    ignore: { nl: 'Als de ander meteen begint te vertellen.', en: 'When they begin to tell at once.' },
    skills: [7],
    rows: ['R226', 'R108'],
    sources: [jgz('kernvaardigheid 7')],
  },
  messages: {
    ask: {
      nl: 'Je deelde je zorg. Vragen hoe de ander dat ziet, maakt het gesprek open.',
      en: 'You shared your worry. Asking how they see it opens the talk.',
    },
    shared: {
      nl: 'Je noemde je zorg helder en vroeg door. Dat maakt een lastig onderwerp bespreekbaar.',
      en: 'You named your worry clearly and asked on. That makes a hard subject easier to discuss.',
    },
  },
  check: (context) => {
    const worry = context.turn.segments.find((s) => hasCue(context, s, 'shares-worry'))
    // Who asked leave to say it may wait for what comes.
    if (!worry || coded(practitionerBefore(context, 1)[0], 'ask-permission').length > 0) return inapplicable
    const asked = context.turn.segments.filter(({ code }) => code.endsWith('question') || code === 'ask-permission')
    // What comes before the worry, or asks how useful the talk was, does not ask on about it.
    const asks = asked.some((s) => s.start > worry.start && !has(s, 'usefulness'))
    if (asked.length > 0 && !asks) return inapplicable
    return [
      asks
        ? { outcome: 'met', message: 'shared', at: worry }
        : { outcome: 'missed', message: 'ask', at: worry, byWords: true },
    ]
  },
  examples: {
    nl: {
      met: [
        [
          'C: Goed hoor.',
          'P: [information] Ik maak me zorgen over haar gewicht. [open-question] Hoe kijk jij daarnaar?',
        ],
      ],
      missed: [['C: Goed hoor.', 'P: [information] Ik maak me zorgen over haar gewicht.']],
      nearMiss: [['C: Ze eet niet.', 'P: [complex-reflection emotion] Je maakt je zorgen over haar.']],
    },
    en: {
      met: [['C: Fine.', 'P: [information] I am worried about her weight. [open-question] How do you see that?']],
      missed: [['C: Fine.', 'P: [information] I am worried about her weight.']],
      nearMiss: [['C: She does not eat.', 'P: [complex-reflection emotion] You are worried about her.']],
    },
  },
})
