/** n't, 're, 've, 'll, 'm, 'd and 's spelled out, with and without apostrophe where no other word is meant. */
function contractions(): Record<string, string> {
  const read: Record<string, string> = {}
  const negated = 'do does did is are was were have has had can could would should wo ai must need'.split(' ')
  for (const verb of negated) {
    const full = verb === 'wo' ? 'will' : verb === 'ai' ? 'is' : verb
    const stem = verb === 'can' ? 'ca' : verb
    read[`${stem}n't`] = `${full} not`
    if (!['wo', 'ca', 'ai'].includes(stem)) read[`${stem}nt`] = `${full} not`
  }
  Object.assign(read, { cant: 'can not', cannot: 'can not', aint: 'is not' })
  for (const one of ['you', 'we', 'they']) {
    read[`${one}'re`] = `${one} are`
    read[`${one}'ve`] = `${one} have`
    read[`${one}'ll`] = `${one} will`
    read[`${one}'d`] = `${one} would`
  }
  for (const one of ['i', 'he', 'she', 'it', 'that', 'there', 'who']) {
    read[`${one}'ll`] = `${one} will`
    read[`${one}'d`] = `${one} would`
  }
  for (const one of 'he she it that there what how who where when here everything something nothing'.split(' ')) {
    read[`${one}'s`] = `${one} is`
  }
  for (const one of ['should', 'could', 'would', 'might', 'must']) read[`${one}'ve`] = `${one} have`
  return read
}

/** Spellings read as other words: contractions, spoken forms, chat. Only where the reading is clear by itself. */
export const spellings: Readonly<Record<string, string>> = {
  ...contractions(),
  "i'm": 'i am',
  im: 'i am',
  "i've": 'i have',
  ive: 'i have',
  "let's": 'let us',
  lets: 'let us',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  thats: 'that is',
  whats: 'what is',
  hows: 'how is',
  theres: 'there is',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  kinda: 'kind of',
  sorta: 'sort of',
  lotta: 'lot of',
  lemme: 'let me',
  gimme: 'give me',
  dunno: 'do not know',
  "'cause": 'because',
  cause: 'because',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  til: 'until',
  tho: 'though',
  u: 'you',
  ur: 'your',
  idk: 'i do not know',
  tbh: 'to be honest',
  ok: 'okay',
  'o.k': 'okay',
  k: 'okay',
  alright: 'all right',
  yeah: 'yes',
  yea: 'yes',
  yep: 'yes',
  yup: 'yes',
  yeh: 'yes',
  nope: 'no',
  nah: 'no',
  mm: 'hm',
  mmm: 'hm',
  mhm: 'hm',
  hmm: 'hm',
  hmmm: 'hm',
  uh: 'um',
  uhm: 'um',
  erm: 'um',
  er: 'um',
  huh: 'hm',
  "d'you": 'do you',
  "d'ya": 'do you',
  "d'ye": 'do you',
  "y'know": 'you know',
  whatcha: 'what are you',
  whaddya: 'what do you',
  whaddaya: 'what do you',
  didja: 'did you',
  wouldja: 'would you',
  couldja: 'could you',
  wheres: 'where is',
  whos: 'who is',
  whens: 'when is',
  "how'd": 'how did',
  "what'd": 'what did',
  "where'd": 'where did',
  "why'd": 'why did',
  "when'd": 'when did',
  "what're": 'what are',
  "how're": 'how are',
  "where're": 'where are',
  "what've": 'what have',
  "how've": 'how have',
  "where've": 'where have',
  "what'll": 'what will',
  "how'll": 'how will',
  "why's": 'why is',
  favour: 'favor',
  favourite: 'favorite',
  colour: 'color',
  behaviour: 'behavior',
  realise: 'realize',
  realised: 'realized',
  recognise: 'recognize',
  mum: 'mom',
  neighbour: 'neighbor',
}
