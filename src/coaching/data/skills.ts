import type { Localised } from '../../schema/codes'
import type { CoreSkill } from '../rule'
import type { Source } from '../../schema/source'
import { jgz } from '../sources'

export type SkillArea = 'A' | 'B' | 'C' | 'D'

/** The four areas of the 25 core skills (D01). */
export const SKILL_AREAS: Readonly<Record<SkillArea, Localised>> = {
  A: { nl: 'Professioneel handelen', en: 'Acting professionally' },
  B: { nl: 'Relatie', en: 'Relation' },
  C: { nl: 'Versterken van eigen kracht', en: 'Strengthening own resources' },
  D: { nl: 'Coachende rol', en: 'Coaching role' },
}

export interface Skill {
  readonly number: CoreSkill
  readonly area: SkillArea
  readonly title: Localised
  /** What of the skill the words of a conversation do not show; null when they show it all. */
  readonly unseen: Localised | null
  readonly source: Source
}

/** The part of these skills that is not in the words of one conversation; the words show the rest. */
const UNSEEN: Partial<Readonly<Record<CoreSkill, Localised>>> = {
  4: { nl: 'of de verwijzing daarna goed landt', en: 'whether the referral lands well afterwards' },
  5: { nl: 'of het past bij iemands cultuur en leven', en: 'whether it fits somebody’s culture and life' },
  9: { nl: 'hoe je zit, kijkt en knikt', en: 'how you sit, look and nod' },
  11: { nl: 'stilte, ruimte en een rustige houding', en: 'silence, room and a calm bearing' },
  12: { nl: 'de toon waarop je het zegt', en: 'the tone in which you say it' },
  14: { nl: 'of je de opvoedstijl herkent', en: 'whether you recognise the parenting style' },
  20: { nl: 'of afspraken en privacy later kloppen', en: 'whether agreements and privacy hold later' },
}

const skill = (number: CoreSkill, area: SkillArea, nl: string, en: string): Skill => ({
  number,
  area,
  title: { nl, en },
  unseen: UNSEEN[number] ?? null,
  source: jgz(`kernvaardigheid ${number}`),
})

/** The 25 core skills that rules serve. */
export const SKILLS: readonly Skill[] = [
  skill(1, 'A', 'helder en duidelijk zijn', 'being clear and plain'),
  skill(2, 'A', 'verwachtingen managen', 'managing expectations'),
  skill(3, 'A', 'gesprekstechnieken gebruiken', 'using conversation techniques'),
  skill(4, 'A', 'zo nodig verwijzen', 'referring when needed'),
  skill(5, 'A', 'omgaan met verschillen', 'dealing with diversity'),
  skill(6, 'A', 'zo nodig psycho-educatie geven', 'explaining when needed'),
  skill(7, 'A', 'lastige onderwerpen bespreken', 'raising difficult topics'),
  skill(8, 'B', 'aandacht voor reacties', 'attention for reactions'),
  skill(9, 'B', 'luisteren, samenvatten, doorvragen', 'listening, summarising, asking on'),
  skill(10, 'B', 'oprechte interesse', 'sincere interest'),
  skill(11, 'B', 'veiligheid en vertrouwen', 'safety and trust'),
  skill(12, 'B', 'toegankelijk en vriendelijk zijn', 'being accessible and friendly'),
  skill(13, 'C', 'aansluiten bij opvoedvaardigheden', 'connecting to parenting skills'),
  skill(14, 'C', 'positief opvoeden centraal', 'focusing on positive parenting'),
  skill(15, 'C', 'eigen kracht aanspreken', 'calling on own strength'),
  skill(16, 'C', 'normaliseren', 'normalising'),
  skill(17, 'C', 'oplossingsgericht werken', 'working towards solutions'),
  skill(18, 'C', 'probleemoplossend vermogen vergroten', 'increasing problem-solving ability'),
  skill(19, 'C', 'zelfredzaamheid en netwerk', 'self-reliance and network'),
  skill(20, 'D', 'gelijkwaardig partnerschap', 'equal partnership'),
  skill(21, 'D', 'samenwerken', 'working together'),
  skill(22, 'D', 'vraaggericht werken', 'starting from their questions'),
  skill(23, 'D', 'motiverende gespreksvoering', 'motivational interviewing'),
  skill(24, 'D', 'gedragsverandering begeleiden', 'guiding behaviour change'),
  skill(25, 'D', 'verschil in deskundigheid benutten', 'using different kinds of expertise'),
]

/** Names a skill by its number. @throws {RangeError} for a number that is no core skill. */
export function skillOf(number: CoreSkill): Skill {
  const found = SKILLS[number - 1]
  if (!found) throw new RangeError(`There is no core skill ${String(number)}: they are numbered 1 to 25.`)
  return found
}
