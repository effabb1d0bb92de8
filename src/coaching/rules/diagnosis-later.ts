import { wordsOf } from '../context'
import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

/** `Dat verhaal over autisme is weerlegd`: what is told about, not what somebody has. */
const RUMOUR =
  /(?<!\p{L})(?:verhaal|verhalen|fabels?|fabeltje|mythe|weerlegd|onderzoek|story|myth|disproved|research)(?!\p{L})/iu

export const diagnosisLater = sayingRule({
  id: 'diagnosis-later',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'eerst beschrijven, dan pas een naam', en: 'describing first, naming later' },
    why: {
      nl: 'Een diagnose in het begin zet het verhaal vast. Wat je concreet ziet, blijft bespreekbaar.',
      en: 'A diagnosis early on fixes the story. What you concretely see can still be talked about.',
    },
    ignore: {
      nl: 'Als de diagnose al gesteld is of de ander ernaar vraagt.',
      en: 'When the diagnosis has been made or the other asks about it.',
    },
    skills: [1, 6],
    rows: ['R117'],
    sources: [kern('AP1 Adviezen van jongeren, punt 5')],
  },
  says: ['names-diagnosis'],
  outcome: 'missed',
  notCodes: ['simple-reflection', 'complex-reflection', 'summary'],
  unless: ({ turns, turn, hears }, segment) => {
    if (RUMOUR.test(segment.text)) return true
    const term = hears(segment).find(({ cue }) => cue === 'names-diagnosis')
    const word = term && wordsOf(segment.text.slice(term.start, term.end)).at(-1)
    return (
      word !== undefined &&
      turns.slice(0, turn.index).some(({ role, text }) => role === 'client' && wordsOf(text).includes(word))
    )
  },
  text: {
    nl: () => 'Hier valt al een naam. Wat je concreet ziet of hoort, laat meer open.',
    en: () => 'A label comes in here. What you concretely see or hear leaves more open.',
  },
  examples: {
    nl: {
      missed: [['C: Hij kan niet stilzitten.', 'P: [information] Dat klinkt als ADHD.']],
      nearMiss: [
        ['C: Zijn neefje werd anders na die prik.', 'P: [information] Dat is het autisme-verhaal, dat is weerlegd.'],
        ['C: Volgens school heeft hij ADHD.', 'P: [information] Een kind dat ADHD heeft, is vaak snel afgeleid.'],
      ],
    },
    en: {
      missed: [['C: He cannot sit still.', 'P: [information] That sounds like ADHD.']],
      nearMiss: [['C: School says he has ADHD.', 'P: [information] A child who has ADHD is often easily distracted.']],
    },
  },
})
