import { openBorder, type Border } from './border'
import { openBank, type Bank, type StoredBank } from './model'
import { Terms } from './terms'

/** Points of a rising line that turns a raw probability into a true one: `[raw, true]`, raw rising. */
export type Knots = readonly (readonly [number, number])[]

/** Where the weights come from, and how they did in cross-validation. */
export interface Provenance {
  readonly trainedBy: string
  readonly data: readonly {
    readonly name: string
    readonly conversations: number
    readonly turns: number
    readonly segments?: number
  }[]
  readonly date: string
  readonly figures: Readonly<Record<string, number>>
}

/** All that was learnt for one language, as the weights file holds it. */
export interface StoredModel {
  readonly provenance: Provenance
  readonly banks: Readonly<Record<string, StoredBank>>
  readonly calibration: Readonly<Record<string, Knots>>
}

/** All that was learnt for one language. */
export interface Model {
  /** What the features of all banks are about. */
  readonly terms: Terms
  readonly border: Border
  readonly practitioner: Bank
  readonly client: Bank
  /** Heads that judge whole turns; learnt where turns were coded as a whole. */
  readonly practitionerTurn?: Bank
  readonly clientTurn?: Bank
  readonly calibration: {
    readonly practitioner: Knots
    readonly client: Knots
  }
}

/** Unpacks stored weights. */
export function openModel({ banks, calibration }: StoredModel): Model {
  const terms = new Terms()
  const stored = (name: string): StoredBank => {
    const there = banks[name]
    if (!there) throw new TypeError(`The weights hold no bank "${name}": run npm run train.`)
    return there
  }
  const bank = (name: string): Bank => openBank(stored(name), terms)
  const border = stored('border')
  return {
    terms,
    practitioner: bank('practitioner'),
    client: bank('client'),
    ...(banks['practitionerTurn'] ? { practitionerTurn: bank('practitionerTurn') } : {}),
    ...(banks['clientTurn'] ? { clientTurn: bank('clientTurn') } : {}),
    border: openBorder(border, terms),
    calibration: {
      practitioner: calibration['practitioner'] ?? [],
      client: calibration['client'] ?? [],
    },
  }
}
