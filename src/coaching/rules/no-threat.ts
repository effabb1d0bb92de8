import { sayingRule } from '../mechanisms'
import { kern } from '../sources'

export const noThreat = sayingRule({
  id: 'no-threat',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'zonder dreigen', en: 'without threats' },
    why: {
      nl: 'Dreigen maakt bang en stil. Uitleggen dat hulp het gezin sterker maakt, brengt weer vertrouwen.',
      en: 'Threats frighten and silence. Explaining that help makes the family stronger brings back trust.',
    },
    ignore: {
      nl: 'Als een melding echt nodig is: leg die open en rustig uit, los van druk.',
      en: 'When a report is really needed: explain it openly and calmly, apart from pressure.',
    },
    skills: [11, 20, 21],
    rows: ['R122'],
    sources: [kern('AP1 Adviezen van ouders, punt 6')],
  },
  says: ['threatens-placement'],
  outcome: 'missed',
  notCodes: ['simple-reflection', 'complex-reflection', 'summary', 'open-question'],
  text: {
    nl: () => 'Dit kan als dreigement aankomen. Wat helpt, is uitleggen wat je zorg is en wat je samen wilt bereiken.',
    en: () => 'This may land as a threat. What helps is explaining your worry and what you want to achieve together.',
  },
  examples: {
    nl: {
      missed: [
        ['C: Ik werk hier niet aan mee.', 'P: [confront] Anders moet ik jeugdzorg inschakelen.'],
        ['C: Ik ga het proberen.', 'P: [structure] Bij de volgende keer volgt er een boete.'],
      ],
      nearMiss: [
        ['C: Mijn vader weet van niks.', 'P: [advice] Je zou het kunnen vertellen, dan ben je het kwijt.'],
        ['C: Hoe bedoel je?', 'P: [information] Hij hoort drie dingen en dan raakt hij kwijt wat hij moest doen.'],
        ['C: Pakken jullie hem af?', 'P: [information] Nee. Jeugdzorg kijkt samen met u wat er thuis nodig is.'],
      ],
    },
    en: {
      missed: [
        ['C: I will not do this.', 'P: [confront] Otherwise I will have to call child protection.'],
        ['C: I will try.', 'P: [structure] After the next absence there will be a fine.'],
      ],
      nearMiss: [
        ['C: Will you take him?', 'P: [information] No. Child protection looks with you at what is needed at home.'],
      ],
    },
  },
})
