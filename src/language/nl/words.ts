import { wordList } from '../word-list'

/** May stand before what a phrase ties to the start. */
export const openers = wordList(`
eh hm ja nee nou oke goed maar en want dus ach aha tja he hoi amai kijk zeg he joh dan o oh ah wel hoor toch dank
even gewoon eigenlijk sorry pff jee precies inderdaad prima mooi fijn nu juist
`)

/** May stand after what a phrase ties to the end. */
export const closers = wordList(`
hoor dan eigenlijk eens even ook nog toch nu nou he ja joh zeg wel maar alsjeblieft precies zo of gewoon oke eh hm mevrouw meneer
`)

/** A gap does not step over these. */
export const barriers = wordList('niet geen nooit niks niets niemand nergens')

/** Too common to show that one text takes up another. */
export const stopWords: ReadonlySet<string> = new Set(
  wordList(`
de het een en of maar want dus als dan dat die dit deze er hier daar is ben bent was waren zijn ze zij hij hem haar hun je jij jou
jouw jullie u uw ik me mij mijn we wij ons onze men zich niet geen wel ook nog al toch heel erg echt zo te om op in aan van voor met
bij naar uit over door tot af toe heb hebt heeft hebben had hadden word wordt worden werd zal zult zullen zou zouden kan kun kunt
kunnen kon moet moeten moest mag wil wilt willen ga gaat gaan doe doet doen wat wie waar hoe wanneer waarom welke welk ja nee nou eh
hm oke even eens gewoon eigenlijk iets niets niks alles iemand meer veel weer al maar nu toen soms altijd ooit nooit hoor he goed
mee ge gij t s k n m
`),
)
