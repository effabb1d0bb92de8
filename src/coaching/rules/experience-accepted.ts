import type { PractitionerSegment } from '../../schema/coded-transcript'
import { sayingRule } from '../mechanisms'
import type { TurnContext } from '../rule'
import { kern, obvlk } from '../sources'

/** Words that may follow when the sentence ends with it: `Dat is niet waar, hoor`. */
const CLOSING =
  /^\P{L}*$|^\s*[,.!?;:–—-]|^\s*(?:hoor|natuurlijk|joh|he|hè|echt|gewoon|gegaan|toch|en|maar|want|zo gaat|though|you know|really|and|but)(?!\p{L})/iu

/** `Dat is niet zo handig` is a verdict and `zo is het niet bedoeld` an apology: neither says that it was not so. */
function goesOn(context: TurnContext, segment: PractitionerSegment): boolean {
  const hit = context.hears(segment).find(({ cue }) => cue === 'disputes')
  return hit !== undefined && !CLOSING.test(segment.text.slice(hit.end))
}

export const experienceAccepted = sayingRule({
  id: 'experience-accepted',
  meta: {
    level: 'concern',
    concern: 'relation',
    title: { nl: 'de beleving van de ander aannemen', en: 'accepting how the client sees it' },
    why: {
      nl: 'Hoe iemand iets beleeft, staat niet ter discussie. Pas daarna is er ruimte voor een andere blik.',
      en: 'How somebody experiences things is not up for debate. After that there is room for another view.',
    },
    ignore: {
      nl: 'Als je een feit rechtzet waar afspraken van afhangen.',
      en: 'When you correct a fact on which agreements depend.',
    },
    skills: [10, 11, 25],
    rows: ['R113', 'R118', 'R030'],
    sources: [obvlk('3.2.4 Benadrukken wat goed gaat'), kern('AP1 Adviezen van ouders')],
  },
  says: ['disputes'],
  outcome: 'missed',
  notCodes: [
    'simple-reflection',
    'complex-reflection',
    'summary',
    'open-question',
    'closed-question',
    'other',
    'affirmation',
    'acknowledgement',
    'normalising',
  ],
  unless: goesOn,
  text: {
    nl: ({ said }) => `‘${said}’ spreekt de beleving tegen. Misschien eerst: hoe is het voor de ander geweest?`,
    en: ({ said }) => `‘${said}’ contradicts how they see it. Perhaps first: what was it like for them?`,
  },
  examples: {
    nl: {
      missed: [['C: Op school luisteren ze nooit naar mij.', 'P: [confront] Dat is niet waar, zo gaat dat daar niet.']],
      nearMiss: [
        ['C: Klopt dat dan?', 'P: [closed-question check] Dat klopt niet helemaal, zeg je?'],
        ['C: Ik geef hem dan zijn zin.', 'P: [confront] Dat is niet zo handig van je.'],
        ['C: Moet ik me nou nog slechter voelen?', 'P: [confront] Zo is het niet bedoeld.'],
      ],
    },
    en: {
      missed: [['C: They never listen at school.', 'P: [confront] That is not true.']],
      nearMiss: [
        ['C: Is it so?', 'P: [closed-question check] That is not true for you, you say?'],
        ['C: I give in then.', 'P: [confront] That is not right for a child that age.'],
      ],
    },
  },
})
