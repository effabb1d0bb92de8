import type { Language } from '../../schema/codes'
import type { Trend } from '../../schema/course-profile'

/** What a question is told with; `several`: more than one person filled in. */
export interface Told {
  readonly who: string
  readonly from: string
  readonly last: string
  readonly change: string
  readonly several: boolean
}
type Text = Readonly<Record<Language, (told: Told) => string>>

/** Questions about one person's own line, by its trend. */
export const PERSON: {
  readonly recognise: Readonly<Record<Trend, Text>>
  readonly understand: Readonly<Record<Trend, Text>>
  readonly zoneChange: Text
} = {
  recognise: {
    rising: {
      nl: ({ who, from, change }) =>
        `De lijn van ${who} ligt ${change} punten hoger dan op ${from}: het lijkt zwaarder geworden. In hoeverre past dat bij hoe u het zelf beleeft?`,
      en: ({ who, from, change }) =>
        `The line of ${who} lies ${change} points higher than on ${from}: it seems to have become heavier. How far does that fit how you live it yourself?`,
    },
    falling: {
      nl: ({ who, from, change }) =>
        `De lijn van ${who} ligt ${change} punten lager dan op ${from}: het lijkt lichter geworden. In hoeverre past dat bij hoe u het zelf beleeft?`,
      en: ({ who, from, change }) =>
        `The line of ${who} lies ${change} points lower than on ${from}: it seems to have become lighter. How far does that fit how you live it yourself?`,
    },
    equal: {
      nl: ({ who, from }) =>
        `De lijn van ${who} is sinds ${from} ongeveer gelijk gebleven. In hoeverre past dat bij hoe u de afgelopen tijd beleefde?`,
      en: ({ who, from }) =>
        `The line of ${who} has stayed about equal since ${from}. How far does that fit how you lived the past weeks?`,
    },
    fluctuating: {
      nl: ({ who, from }) =>
        `De lijn van ${who} ging sinds ${from} op en neer. Welke van die weken herkent u het best?`,
      en: ({ who, from }) =>
        `The line of ${who} went up and down since ${from}. Which of those weeks do you recognise best?`,
    },
    'too-few': {
      nl: ({ who, last }) => `Van ${who} is er één meting, van ${last}. Hoe past die uitkomst bij hoe het toen was?`,
      en: ({ who, last }) =>
        `There is one measurement of ${who}, of ${last}. How does that outcome fit how it was then?`,
    },
  },
  understand: {
    rising: {
      nl: ({ who }) => `Wat maakte het de laatste tijd zwaarder voor ${who}? En op welke dagen viel het nog mee?`,
      en: ({ who }) => `What made it heavier for ${who} lately? And on which days was it not so bad?`,
    },
    falling: {
      nl: ({ who }) => `Het is lichter geworden voor ${who}. Wat hebt u daar zelf voor gedaan?`,
      en: ({ who }) => `It has become lighter for ${who}. What did you do for that yourself?`,
    },
    equal: {
      nl: ({ who }) =>
        `Hoe komt het, denkt u, dat het voor ${who} gelijk bleef? Wanneer was het heel even anders, en wat was er toen?`,
      en: ({ who }) =>
        `What do you think makes it stay equal for ${who}? When was it different for a moment, and what was there then?`,
    },
    fluctuating: {
      nl: ({ who }) => `Wat gebeurde er rond de pieken van ${who}, en wat maakte het daarna weer lichter?`,
      en: ({ who }) => `What happened around the peaks of ${who}, and what made it lighter again after them?`,
    },
    'too-few': {
      nl: ({ who }) => `Wat droeg er in die week aan bij dat ${who} het zo invulde?`,
      en: ({ who }) => `What played a part that week in how ${who} filled it in?`,
    },
  },
  zoneChange: {
    nl: ({ who, last }) =>
      `Rond ${last} kwam ${who} in een ander gebied van de grafiek. Wat veranderde er in die tijd?`,
    en: ({ who, last }) => `Around ${last} ${who} came into another zone of the chart. What changed at that time?`,
  },
}

const you = (several: boolean, plural: string, single: string): string => (several ? plural : single)

/** Questions for everybody at the table. */
export const FAMILY = {
  noticed: {
    nl: ({ several }) => `Waaraan ${you(several, 'merkten jullie', 'merkte u')} dat in gewone dagen thuis?`,
    en: () => 'By what did you notice that on ordinary days at home?',
  },
  circumstances: {
    nl: ({ several }) =>
      `Wat veranderde er in deze tijd: bij ${you(several, 'jullie kind, bij jullie zelf', 'uw kind, bij uzelf')}, of om ${you(several, 'jullie', 'u')} heen?`,
    en: () => 'What changed in this time: with your child, with yourselves, or around you?',
  },
  learnt: {
    nl: ({ several }) =>
      `Wat ${you(several, 'doen jullie', 'doet u')} nu anders als het zwaar is, vergeleken met het begin?`,
    en: () => 'What do you do differently now when it is heavy, compared with the beginning?',
  },
  differ: {
    nl: ({ who, last, change }) =>
      `De lijnen van ${who} lagen rond ${last} ${change} punten uit elkaar. Wat ziet de een dat de ander niet ziet?`,
    en: ({ who, last, change }) =>
      `Around ${last} the lines of ${who} lay ${change} points apart. What does one of you see that the other does not?`,
  },
  closer: {
    nl: ({ who }) => `De lijnen van ${who} zijn naar elkaar toe gekomen. Hoe is dat jullie gelukt?`,
    en: ({ who }) => `The lines of ${who} have come closer together. How did you manage that?`,
  },
  otherParent: {
    nl: () => 'Als de andere ouder de lijst zou invullen, hoe zou die lijn er dan uitzien?',
    en: () => 'If the other parent filled in the list, what would that line look like?',
  },
  meaning: {
    nl: ({ several }) =>
      `Wat ${you(several, 'vinden jullie', 'vindt u')} ervan, als ${you(several, 'jullie', 'u')} dit zo ${you(several, 'zien', 'ziet')}?`,
    en: () => 'What do you make of it, when you see it like this?',
  },
  unexpected: {
    nl: ({ several }) =>
      `Dit verloop is anders dan ik dacht. Wat ${you(several, 'hadden jullie', 'had u')} zelf verwacht aan het begin?`,
    en: () => 'This course is different from what I had thought. What did you expect yourselves at the start?',
  },
  standstill: {
    nl: ({ several }) =>
      `${you(several, 'Zien jullie', 'Ziet u')} dit als stilstand, of hoort het bij waar ${you(several, 'jullie', 'u')} nu in ${you(several, 'zitten', 'zit')}?`,
    en: () => 'Do you see this as a standstill, or does it belong to where you are now?',
  },
  keep: {
    nl: ({ several }) => `Wat ${you(several, 'willen jullie', 'wilt u')} vasthouden van wat er nu werkt?`,
    en: () => 'What do you want to hold on to of what works now?',
  },
  goOn: {
    nl: ({ several }) =>
      `${you(several, 'Willen jullie', 'Wilt u')} hiermee verder, en wat zouden we anders kunnen proberen?`,
    en: () => 'Do you want to go on with this, and what could we try differently?',
  },
  next: {
    nl: ({ several }) => `Welk doel past nu het best bij ${you(several, 'jullie', 'u')}?`,
    en: () => 'Which goal fits you best now?',
  },
  ideal: {
    nl: ({ several }) =>
      `Stel dat het thuis loopt zoals ${you(several, 'jullie het graag zouden', 'u het graag zou')} zien: hoe ziet een dag er dan uit?`,
    en: () => 'Suppose it goes at home as you would love to see it: what does a day look like then?',
  },
  fits: {
    nl: ({ several }) =>
      `Ben ik hiervoor de juiste om ${you(several, 'jullie', 'u')} te helpen, of is er iemand of iets anders nodig?`,
    en: () => 'Am I the right one to help you with this, or is somebody or something else needed?',
  },
} as const satisfies Readonly<Record<string, Text>>
