import type { Localised } from '../../schema/codes'
import type { Source } from '../../schema/source'
import { dialoog, giz, jgz, kern } from '../sources'

interface Named {
  readonly id: string
  readonly text: Localised
  readonly source: Source
}
const named = (id: string, nl: string, en: string, source: Source): Named => ({ id, text: { nl, en }, source })

/** Mnemonics of the sources (D02), written out. */
export const MNEMONICS: readonly Named[] = [
  named('ANNA', 'altijd navragen, nooit aannemen', 'always ask, never assume', jgz('kernvaardigheid 3')),
  named('NIVEA', 'niet invullen voor een ander', 'not filling in for another', jgz('kernvaardigheid 3')),
  named(
    'OMA',
    'oordelen, meningen, aannames thuislaten',
    'leave judgements, opinions, assumptions at home',
    jgz('kernvaardigheid 3'),
  ),
  named('OEN', 'open, eerlijk, nieuwsgierig', 'open, honest, curious', jgz('kernvaardigheid 3')),
  named('LSD', 'luisteren, samenvatten, doorvragen', 'listen, summarise, ask on', jgz('kernvaardigheid 9')),
  named('JIM', 'jouw ingebrachte mentor', 'a mentor of your own choice', kern('KE5 Versterken sociale steun')),
]

/** Stages of change in order; a relapse can follow action and new behaviour (D19). */
export const STAGES_OF_CHANGE: readonly Named[] = [
  named('precontemplation', 'voorbeschouwing', 'not seeing a problem yet', jgz('kernvaardigheid 24')),
  named('contemplation', 'overpeinzing', 'beginning to think about it', jgz('kernvaardigheid 24')),
  named('decision', 'besluitvorming', 'deciding', jgz('kernvaardigheid 24')),
  named('preparation', 'voorbereiding', 'preparing', jgz('kernvaardigheid 24')),
  named('action', 'actie', 'doing it', jgz('kernvaardigheid 24')),
  named('maintenance', 'nieuw gedrag', 'new behaviour', jgz('kernvaardigheid 24')),
  named('relapse', 'terugval', 'falling back', jgz('kernvaardigheid 24')),
]

export interface ScaleType {
  readonly id: string
  readonly title: Localised
  readonly min: number
  readonly max: number
  readonly bottom: Localised
  readonly top: Localised
  /** Whether a higher position is better: never taken for granted (C04). */
  readonly higherIsBetter: boolean
  readonly source: Source
}
const SCALES = giz('Soorten schaalvragen')
const scale = (id: string, title: Localised, bottom: Localised, top: Localised): ScaleType => ({
  id,
  title,
  min: 0,
  max: 10,
  bottom,
  top,
  higherIsBetter: true,
  source: SCALES,
})

/** The six scale types with their ends (D40), and the burden scale, which runs the other way (D43). */
export const SCALE_TYPES: readonly ScaleType[] = [
  scale(
    'success',
    { nl: 'succes', en: 'success' },
    { nl: 'het slechtste moment', en: 'the worst moment' },
    { nl: 'het beste', en: 'the best' },
  ),
  scale(
    'goal',
    { nl: 'doelrealisatie', en: 'goal' },
    { nl: 'nog niets bereikt', en: 'nothing reached yet' },
    { nl: 'doelen bereikt', en: 'goals reached' },
  ),
  scale(
    'importance',
    { nl: 'belang', en: 'importance' },
    { nl: 'helemaal niet belangrijk', en: 'not important at all' },
    { nl: 'nu het belangrijkst', en: 'most important now' },
  ),
  scale(
    'confidence',
    { nl: 'zelfvertrouwen', en: 'confidence' },
    { nl: 'ik geloof niet dat ik het kan', en: 'I do not believe I can' },
    { nl: 'ik weet zeker dat ik het kan', en: 'I am sure I can' },
  ),
  scale(
    'motivation',
    { nl: 'motivatie', en: 'motivation' },
    { nl: 'ik heb er niets voor over', en: 'I would do nothing for it' },
    { nl: 'ik heb er alles voor over', en: 'I would do everything for it' },
  ),
  scale(
    'independence',
    { nl: 'zelfstandigheid', en: 'independence' },
    { nl: 'zeker niet alleen', en: 'surely not alone' },
    { nl: 'zonder hulp', en: 'without help' },
  ),
  {
    id: 'burden',
    title: { nl: 'last', en: 'burden' },
    min: 1,
    max: 10,
    bottom: { nl: 'bijna geen last', en: 'hardly any trouble' },
    top: { nl: 'heel veel last', en: 'a great deal of trouble' },
    higherIsBetter: false,
    source: dialoog('4.2 stap 1'),
  },
]

/** Marks in weeks and other measures of the sources (D48, D49). */
export const MEASURES = {
  monitorEveryWeeks: { value: 4, source: kern('AP5 Monitor') },
  consultWithoutProgressWeeks: { value: [4, 8], source: kern('AP5 Monitor') },
  explanatoryAnalysisWeeks: { value: 12, source: kern('AP5 Monitor') },
  workingGoalWeeks: { value: [1, 2], source: kern('AP4 Stel doelen') },
  instructionWaitSeconds: { value: 10, source: kern('KE4 Opvoedingsvaardigheden') },
  encouragementPerCorrectionInDifficulty: { value: 5, source: kern('KE4 Opvoedingsvaardigheden') },
  encouragementPerCorrection: { value: 3, source: kern('KE4 Opvoedingsvaardigheden') },
} as const
