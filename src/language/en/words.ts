import { wordList } from '../word-list'

/** May stand before what a phrase ties to the start. */
export const openers = wordList(`
um hm yes no well okay oh ah and but so right all now then good great sure like just wow hey you-know actually also i-mean
because or sorry thanks honestly mean
laughs laughter laughing laugh chuckles chuckle chuckling sighs sigh pause pauses crosstalk inaudible
`)

/** May stand after what a phrase ties to the end. */
export const closers = wordList(`
then now though please really too also again yes no okay right um hm there anyway you-know at all
laughs laughter laughing chuckles chuckle sighs pause crosstalk inaudible
`)

/** A gap does not step over these. */
export const barriers = wordList('not never no nothing none nobody nowhere without')

/** Too common to show that one text takes up another. */
export const stopWords: ReadonlySet<string> = new Set(
  wordList(`
a an the and or but so because if then than that this these those there here it its is am are was were be been being do does did
done have has had having i me my mine we us our you your yours he him his she her hers they them their not no yes okay well um hm
oh of to in on at by for with from about into out up down over off as can could will would shall should may might must just like
really very too also some any all more much many lot get got go going know think mean what who which how when where why one thing
things something kind sort right now s t
`),
)
