import { wordList } from '../word-list'
/** Word classes that the English phrases refer to. Contractions are spelled out before phrases see them. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  You: ['you', 'yourself', 'ya', "y'all"],
  YouS: ['you'],
  I: ['i'],
  IWe: ['i', 'we'],
  We: ['we'],
  My: ['my', 'our'],
  Me: ['me', 'us'],
  Third: ['he', 'she', 'they'],
  Self: ['myself', 'yourself', 'himself', 'herself', 'themselves', 'ourselves'],
  Partner: ['husband', 'wife', 'partner', 'boyfriend', 'girlfriend', 'ex', 'spouse', 'fiance'],
  Child: wordList(`
    kid kids child children son sons daughter daughters baby toddler boy girl boys girls grandson granddaughter
    grandkids teenager
  `),
  Kin: wordList(`
    mother father mom mum dad parents parent grandma grandpa grandmother grandfather brother brothers sister
    sisters aunt uncle family cousin stepdad stepmom
  `),
  Others: [
    'friend',
    'friends',
    'buddy',
    'buddies',
    'neighbour',
    'neighbor',
    'neighbors',
    'neighbours',
    'colleague',
    'colleagues',
    'coworkers',
    'coworker',
    'teacher',
    'coach',
    'boss',
    'roommate',
    'doctor',
    'sponsor',
    'counselor',
    'guys',
    'nurse',
    'probation officer',
  ],
  Somebody: wordList(`
    he she they someone somebody people others everyone everybody
  `),
  // Verbs
  Aux: wordList(`
    do does did are is was were am have has had can could would will should shall may might must
  `),
  Be: ['am', 'are', 'is', 'was', 'were', 'be', 'been', 'being'],
  Have: ['have', 'has', 'had'],
  Can: ['can', 'could'],
  Feel: ['feel', 'feels', 'felt', 'feeling'],
  Want: ['want', 'wants', 'wanted', 'wanting'],
  /** What somebody may set out to do, and the same as done in an answer: "just going for walks". */
  Act: wordList(`
    do try start stop quit cut call go talk ask make take put find keep give write work eat walk run exercise cook join
    sign look set bring buy switch replace reduce limit avoid stay stick leave throw pack plan track sit read listen
    turn practice practise schedule add swap apply attend meet visit follow check change drop pick begin
  `),
  Acting: wordList(`
    going having taking getting eating cutting stopping quitting making keeping finding talking calling asking setting
    trying doing walking running exercising staying putting using buying cooking writing reading joining switching
    spending telling leaving turning starting giving avoiding replacing reducing limiting sticking packing planning
    tracking cycling biking swimming stretching meditating breathing drinking being seeing meeting hanging listening
    playing working sitting swapping removing throwing ringing texting practicing practising changing saying
  `),
  /** What change is made of. */
  Changing: wordList(`
    change changing stop stopping quit quitting cut cutting reduce reducing lower lowering limit limiting improve
    improving lose losing start starting try trying give giving drop dropping manage managing exercise exercising
    eat eating walk walking join joining find finding work working get getting stay staying keep keeping make making
    take taking move moving do doing be being feel feeling have having go going turn save avoid help
  `),
  /** What may stand between "I" and what I want or can: "I just really want". */
  Filler: wordList(`
    do did just really also still actually always only even genuinely definitely probably honestly truly so maybe um like mean
    kinda basically obviously mostly badly
  `),
  // Small words
  Not: ['not', 'never', 'no', 'nothing', 'none'],
  It: ['it', 'that', 'this', 'there'],
  Intense: [
    'very',
    'really',
    'so',
    'too',
    'pretty',
    'quite',
    'just',
    'super',
    'extremely',
    'incredibly',
    'totally',
    'kind of',
    'sort of',
    'a bit',
    'a little',
    'a little bit',
    'also',
    'still',
    'definitely',
    'actually',
    'real',
    'particularly',
    'probably',
    'all',
  ],
  Some: ['some', 'something', 'a little', 'a bit', 'a little bit', 'more'],
  Number: wordList(`
    zero one two three four five six seven eight nine ten 0 1 2 3 4 5 6 7 8 9 10
  `),
  Unit: wordList(`
    time times hour hours day days week weeks month months year years minutes nights drinks drink beers beer
    glasses bottles cigarettes packs pack shots pills pounds dollars joints cups percent miles
  `),
  // What may stand before a statement about the other: so you …, and you …, that you …
  Tells: wordList(`
    that so and but because since like though although while where as sometimes now then maybe perhaps actually just also even guess hear
    hearing sense saying means until whether moment hand side time today yet yes um well imagine know really right when
  `),
  Colour: ['red', 'orange', 'amber', 'yellow', 'blue', 'green'],
  Day: wordList(`
    monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight
  `),
}
