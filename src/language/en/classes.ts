import { wordList } from '../word-list'
/** Word classes that the English phrases refer to. Contractions are spelled out before phrases see them. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  You: ['you', 'yourself', 'ya', "y'all"],
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
  // Verbs
  Aux: wordList(`
    do does did are is was were am have has had can could would will should shall may might must
  `),
  Feel: ['feel', 'feels', 'felt', 'feeling'],
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
  /** Whatever somebody could do: "I could ring her". */
  Does: wordList(`
    be do try start begin stop quit cut call ring phone text email message go come talk speak say tell show ask make take put
    find keep give write work eat drink walk run swim cycle ride drive exercise cook join sign look see set bring buy get
    switch replace reduce lower limit avoid stay stick leave throw bin chuck ditch dump pack plan track sit stand lie read
    listen turn practice practise schedule book arrange organize add swap trade apply attend meet visit follow check change
    drop pick use help let move save sell send skip sleep wear wait wake watch wash clean hide lock hold handle manage
    learn live build carry share split teach think offer pay play pour push pull open order invite borrow count finish fix
    grab hang hand knock lay lift lend mark mention mix nip park pop pray pretend raise remind rest return settle shift
    sing stretch taper wean wrap volunteer breathe imagine picture freeze test rinse thin fit ease
  `),
  /** What change is made of. */
  Changing: wordList(`
    change changing stop stopping quit quitting cut cutting reduce reducing lower lowering limit limiting improve
    improving lose losing start starting try trying give giving drop dropping manage managing exercise exercising
    eat eating walk walking join joining find finding work working get getting stay staying keep keeping make making
    take taking move moving do doing be being feel feeling have having go going turn save avoid help
  `),
  /** What a thing, a body or a rule does: the present of telling facts. */
  FactVerb: wordList(`
    is are has have can will could may might does do takes goes runs makes says comes gets needs keeps means starts works
    holds stays depends usually lasts costs tends helps shows builds burns breaks turns gives slows acts leaves blocks hits
    tells thinks learns stops
  `),
  Substance: wordList(`
    alcohol nicotine caffeine sugar weed cannabis marijuana cocaine meth heroin cigarettes tobacco vapes salt fat insulin
    medication medications antibiotics tablets pills inhalers steroids statins patches opioids carbs protein fiber
    hormones dopamine adrenaline cravings withdrawal diabetes asthma cholesterol infections panic
  `),
  /** What may stand between "I" and what I want or can: "I just really want". */
  Filler: wordList(`
    do did just really also still actually always only even genuinely definitely probably honestly truly so maybe um like mean
    kinda basically obviously mostly badly
  `),
  // Small words
  Number: wordList(`
    zero one two three four five six seven eight nine ten 0 1 2 3 4 5 6 7 8 9 10
  `),
  Count: wordList(`
    nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
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
  /** What takes a course without anybody doing it. */
  Matter: wordList(`
    it that this things everything something which life drinking smoking gambling eating weight sleep stress pain
    anxiety health habit drink relationship marriage stuff work school mood pressure using gaming worry
  `),
  Become: wordList(`
    become turned gotten grown changed gone come crept started been stopped taken cost helped worked affected caused
    kept built fallen slipped led brought happened given worn stayed improved worsened increased escalated snowballed
    calmed settled hit eased shrunk spilled drifted piled
  `),
  Becoming: wordList(`
    getting becoming taking costing changing spilling affecting slipping creeping building working causing interfering
    escalating piling wearing keeping holding eating catching hurting ruining helping happening adding pulling pushing
    weighing growing shrinking fading closing opening improving
  `),
  /** What the body is made of, what is taken, and what that brings about. */
  BodyOrDrug: wordList(`
    body brain liver heart lung lungs airways stomach kidney kidneys blood pancreas skin gums teeth muscle muscles nerves
    receptors cells arteries bones gut bladder bowel nicotine alcohol caffeine thc cannabis marijuana weed cocaine tobacco
    tablet tablets pill pills patch patches lozenge lozenges insulin metformin statin statins dose inhaler inhalers steroid
    steroids medication medications medicine medicines antibiotic antibiotics antidepressant antidepressants virus bacteria
    germs infection swelling vaccine vaccines hormone hormones plaque tar drug drugs cravings craving withdrawal cholesterol
    sugar salt tolerance symptoms smoke chemicals carbs fat calories diabetes asthma glucose
  `),
  DoesInBody: wordList(`
    gets goes takes makes keeps needs works wears builds slows stays turns comes starts helps gives puts opens blocks
    settles drops rises lasts peaks raises lowers leaves hits adds acts sits holds lets stops feeds heals recovers adapts
    learns burns stores breaks narrows causes has contains reacts depends affects increases tends changes damages clears
    work need take help last make have stay build cause affect increase react contain recover heal adapt keep start come
    stop damage lower raise lead leads interact
  `),
  People: wordList(`
    people folks kids patients clients smokers drinkers teenagers teens students parents families adults women men girls
    boys guys lads fellas mothers fathers moms dads babies toddlers children individuals persons couples addicts doctors
    employers
  `),
  PeopleDo: wordList(`
    can do get feel find have start will might are think need tend use go take say end come want like know try drink smoke
    experience struggle choose see believe notice report prefer make give stop quit keep put lose gain live die usually
    often sometimes who eat sleep work react handle cope call ask look learn set write
  `),
  Colour: ['red', 'orange', 'amber', 'yellow', 'blue', 'green'],
  Day: wordList(`
    monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight
  `),
}
