import { sayingRule } from '../mechanisms'
import { giz, jgz } from '../sources'

export const valuesNamed = sayingRule({
  id: 'values-named',
  meta: {
    level: 'praise',
    concern: 'technique',
    title: { nl: 'benoemen wat belangrijk is', en: 'naming what matters' },
    why: {
      nl: 'Wat iemand echt belangrijk vindt, is de sterkste reden om te veranderen.',
      en: 'What truly matters to people is the strongest reason to change.',
    },
    ignore: { nl: 'Als het nog gissen is.', en: 'When it is still guessing.' },
    skills: [9, 23],
    rows: ['R099'],
    sources: [giz('2 Reflectief luisteren, waarden'), jgz('2.1 Motiverende gespreksvoering, discrepantie')],
  },
  says: ['names-value'],
  outcome: 'met',
  codes: ['complex-reflection', 'simple-reflection', 'summary'],
  text: {
    nl: () => 'Je benoemde wat voor de ander belangrijk is. Daar zit de kracht om te veranderen.',
    en: () => 'You named what matters to them. The power to change is in there.',
  },
  examples: {
    nl: {
      met: [['C: Ja.', 'P: [complex-reflection] Voor jou is het belangrijk dat hij zich veilig voelt.']],
      nearMiss: [['C: Ja.', 'P: [structure] Het is belangrijk dat je belt.']],
    },
    en: {
      met: [['C: Yes.', 'P: [complex-reflection] It is important to you that he feels safe.']],
      nearMiss: [['C: Yes.', 'P: [structure] It is important to call.']],
    },
  },
})
