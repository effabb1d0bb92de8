import type { Localised } from '../../schema/codes'
import type { Source } from '../../schema/source'
import { jgz, kern } from '../sources'

interface Entry {
  readonly id: string
  readonly text: Localised
  readonly source: Source
}
const SKILLS_OF_PARENTS = kern('KE4 Opvoedingsvaardigheden')
const entry = (id: string, nl: string, en: string, source: Source): Entry => ({ id, text: { nl, en }, source })

/** Parenting styles (D17), to recognise and never to name to a parent. */
export const PARENTING_STYLES: readonly Entry[] = [
  entry('permissive', 'permissief', 'permissive', jgz('kernvaardigheid 14')),
  entry('authoritative', 'autoritatief', 'authoritative', jgz('kernvaardigheid 14')),
  entry('authoritarian', 'autoritair', 'authoritarian', jgz('kernvaardigheid 14')),
  entry('neglectful', 'verwaarlozend', 'neglectful', jgz('kernvaardigheid 14')),
]

/** What strengthening parenting rests on (D30): a parent chooses one of each, not one alone. */
export const STRATEGIES: Readonly<Record<'child' | 'teenager', readonly Entry[]>> = {
  child: [
    entry('bond', 'de band', 'the bond', SKILLS_OF_PARENTS),
    entry('encourage', 'aanmoedigen', 'encouraging', SKILLS_OF_PARENTS),
    entry('be-clear', 'duidelijk zijn', 'being clear', SKILLS_OF_PARENTS),
  ],
  teenager: [
    entry('teen-bond', 'de band', 'the bond', SKILLS_OF_PARENTS),
    entry('negotiate', 'overleggen en afspreken', 'talking over and agreeing', SKILLS_OF_PARENTS),
    entry('oversight', 'zicht houden', 'keeping an eye', SKILLS_OF_PARENTS),
  ],
}

/** A clear instruction to a child (D50). */
export const CLEAR_INSTRUCTION: readonly Entry[] = [
  entry('go-there', 'naar je kind toe, contact maken', 'going to the child, making contact', SKILLS_OF_PARENTS),
  entry('one-task', 'de naam, en één ding dat nu kan', 'the name, and one thing to do now', SKILLS_OF_PARENTS),
  entry('friendly-firm', 'vriendelijk en beslist', 'friendly and firm', SKILLS_OF_PARENTS),
  entry('wait', 'erbij blijven en tien tellen wachten', 'staying and counting to ten', SKILLS_OF_PARENTS),
  entry('no-debate', 'intussen niet in gesprek', 'no discussion meanwhile', SKILLS_OF_PARENTS),
  entry(
    'repeat-once',
    'hooguit één keer herhalen, dan de grens',
    'repeating once at most, then the limit',
    SKILLS_OF_PARENTS,
  ),
]

/** Talking something over with a teenager (D51). */
export const NEGOTIATING: readonly Entry[] = [
  entry('good-moment', 'een rustig moment, zonder publiek', 'a calm moment, without an audience', SKILLS_OF_PARENTS),
  entry(
    'say-why',
    'kort waarom, ook wat het je kind oplevert',
    'briefly why, and what the teenager gains',
    SKILLS_OF_PARENTS,
  ),
  entry('compromise', 'samen zoeken naar een midden', 'looking for a middle together', SKILLS_OF_PARENTS),
  entry('short', 'kort: je zorg en wat je wél wilt', 'short: your worry and what you do want', SKILLS_OF_PARENTS),
  entry('have-a-say', 'laten meebeslissen waar dat kan', 'a say where that can be', SKILLS_OF_PARENTS),
  entry('pause', 'even stoppen als het oploopt', 'a pause when it heats up', SKILLS_OF_PARENTS),
]

/** What people around a family can bring (D29). */
export const NETWORK_GIVES: readonly Entry[] = [
  entry('pleasure', 'afleiding en plezier', 'distraction and fun', kern('KE5 Versterken sociale steun')),
  entry('advice', 'raad en informatie', 'advice and information', kern('KE5 Versterken sociale steun')),
  entry('listening-ear', 'een luisterend oor', 'a listening ear', kern('KE5 Versterken sociale steun')),
  entry('relief', 'taken overnemen', 'taking over tasks', kern('KE5 Versterken sociale steun')),
  entry('belonging', 'erbij horen', 'belonging', kern('KE5 Versterken sociale steun')),
]

/** What the sources leave open (requirements 6.9): left open here too, never filled in by us. */
export const LEFT_OPEN: readonly Localised[] = [
  { nl: 'grenzen van de drie zones van de OBVL-K', en: 'limits of the three zones of the OBVL-K' },
  { nl: 'items, scoring en normen van de OBVL-K', en: 'items, scoring and norms of the OBVL-K' },
  { nl: 'de checklist van de toolkit', en: 'the checklist of the toolkit' },
  { nl: 'deel II en III van de keuzehulp', en: 'parts II and III of the decision aid' },
  { nl: 'kaarten, GIZ-driehoek en GIZ-matrix', en: 'cards, GIZ triangle and GIZ matrix' },
  { nl: 'wie beslist als gezin en professional het oneens blijven', en: 'who decides when they keep disagreeing' },
]
