/** What a word can be in a Dutch verb cluster. */
export interface VerbForm {
  readonly infinitive: string
  readonly kind: 'stem' | 'present' | 'plural' | 'past' | 'past-plural' | 'participle'
  /** With a separable verb written as one word: the part that stands apart in a main clause. */
  readonly particle?: string
}

// infinitive, stem, past, past plural, participle; the present with je is the stem with -t unless it ends in t.
const STRONG = `
gaan ga ging gingen gegaan
staan sta stond stonden gestaan
slaan sla sloeg sloegen geslagen
doen doe deed deden gedaan
zien zie zag zagen gezien
komen kom kwam kwamen gekomen
weten weet wist wisten geweten
denken denk dacht dachten gedacht
brengen breng bracht brachten gebracht
zoeken zoek zocht zochten gezocht
kopen koop kocht kochten gekocht
vinden vind vond vonden gevonden
drinken drink dronk dronken gedronken
beginnen begin begon begonnen begonnen
zitten zit zat zaten gezeten
liggen lig lag lagen gelegen
geven geef gaf gaven gegeven
nemen neem nam namen genomen
spreken spreek sprak spraken gesproken
helpen help hielp hielpen geholpen
lopen loop liep liepen gelopen
roepen roep riep riepen geroepen
slapen slaap sliep sliepen geslapen
laten laat liet lieten gelaten
houden houd hield hielden gehouden
blijven blijf bleef bleven gebleven
schrijven schrijf schreef schreven geschreven
grijpen grijp greep grepen gegrepen
bergen berg borg borgen geborgen
krijgen krijg kreeg kregen gekregen
begrijpen begrijp begreep begrepen begrepen
kijken kijk keek keken gekeken
rijden rijd reed reden gereden
verliezen verlies verloor verloren verloren
kiezen kies koos kozen gekozen
liegen lieg loog logen gelogen
sluiten sluit sloot sloten gesloten
eten eet at aten gegeten
lezen lees las lazen gelezen
vergeten vergeet vergat vergaten vergeten
vragen vraag vroeg vroegen gevraagd
zeggen zeg zei zeiden gezegd
vallen val viel vielen gevallen
hangen hang hing hingen gehangen
vechten vecht vocht vochten gevochten
trekken trek trok trokken getrokken
schrikken schrik schrok schrokken geschrokken
spijten spijt speet speten gespeten
verbieden verbied verbood verboden verboden
zwijgen zwijg zweeg zwegen gezwegen
`
const WEAK = `
werken werk te gewerkt
maken maak te gemaakt
praten praat te gepraat
bellen bel de gebeld
appen app te geappt
stoppen stop te gestopt
roken rook te gerookt
blowen blow de geblowd
spijbelen spijbel de gespijbeld
proberen probeer de geprobeerd
leren leer de geleerd
luisteren luister de geluisterd
huilen huil de gehuild
schreeuwen schreeuw de geschreeuwd
wachten wacht te gewacht
voelen voel de gevoeld
hopen hoop te gehoopt
geloven geloof de geloofd
vertellen vertel de verteld
twijfelen twijfel de getwijfeld
durven durf de gedurfd
hoeven hoef de gehoeven
wonen woon de gewoond
spelen speel de gespeeld
sporten sport te gesport
gebruiken gebruik te gebruikt
verwachten verwacht te verwacht
bedoelen bedoel de bedoeld
missen mis te gemist
merken merk te gemerkt
vertrouwen vertrouw de vertrouwd
antwoorden antwoord de geantwoord
reageren reageer de gereageerd
weigeren weiger de geweigerd
twisten twist te getwist
pakken pak te gepakt
zetten zet te gezet
leggen leg de gelegd
koken kook te gekookt
rusten rust te gerust
gamen game de gegamed
snoepen snoep te gesnoept
straffen straf te gestraft
negeren negeer de genegeerd
controleren controleer de gecontroleerd
verhuizen verhuis de verhuisd
veranderen verander de veranderd
minderen minder de geminderd
delen deel de gedeeld
zorgen zorg de gezorgd
stellen stel de gesteld
wisselen wissel de gewisseld
regelen regel de geregeld
oefenen oefen de geoefend
plannen plan de gepland
dromen droom de gedroomd
knuffelen knuffel de geknuffeld
mopperen mopper de gemopperd
piekeren pieker de gepiekerd
gebeuren gebeur de gebeurd
lukken luk te gelukt
eisen eis te geëist
haten haat te gehaat
klagen klaag de geklaagd
douchen douch te gedoucht
wennen wen de gewend
gunnen gun de gegund
willigen willig de gewilligd
melden meld de gemeld
ruimen ruim de geruimd
letten let te gelet
passen pas te gepast
kleden kleed de gekleed
nodigen nodig de genodigd
haken haak te gehaakt
raken raak te geraakt
halen haal de gehaald
sturen stuur de gestuurd
smeren smeer de gesmeerd
voeden voed de gevoed
`
// infinitive, stem, present with je, past, past plural, participle
const IRREGULAR = `
zijn ben bent was waren geweest
hebben heb hebt had hadden gehad
worden word wordt werd werden geworden
kunnen kun kunt kon konden gekund
willen wil wilt wilde wilden gewild
moeten moet moet moest moesten gemoeten
mogen mag mag mocht mochten gemogen
zullen zul zult zou zouden gezuld
`
const SEPARABLE = `
op bellen|op houden|vol houden|door gaan|mee gaan|weg gaan|op staan|op geven|aan komen|af spreken|uit leggen|aan pakken
uit proberen|langs gaan|terug bellen|terug komen|thuis blijven|binnen komen|na denken|toe geven|mee doen|op letten|op ruimen
af maken|aan doen|uit doen|aan zetten|uit zetten|weg leggen|los laten|af vallen|tegen houden|toe laten|mee nemen|weg brengen
op halen|aan melden|af zeggen|in schrijven|uit gaan|om gaan|door zetten|over slaan|op eten|weg blijven|terug vallen|op passen
schoon maken|klaar maken|aan spreken|op schrijven|in slapen|door slapen|uit slapen|uit stellen|voor lezen|uit nodigen
mee werken|open staan|weg lopen|kwijt raken|af haken|op voeden|aan kleden|toe staan|op nemen|aan nemen|mee brengen|uit kijken
mis gaan|mis lopen|leeg eten|aan trekken|terug trekken|voor stellen|af vragen|op blijven|tegen vallen|mee vallen|door vragen|om draaien
terug brengen|terug geven|terug nemen|terug sturen|weg doen|weg geven|mee komen|mee eten|mee krijgen|op bergen|in nemen|in grijpen|aan geven|aan vragen|af pakken|uit laten|op sturen|klaar zetten|neer leggen|terug leggen|rond lopen|rond hangen|rond kijken|weg kijken|aan kijken|terug gaan|af wachten|op wachten|stil staan|vast houden|aan houden|bij houden|tegen spreken|uit spreken
`

export const PARTICLES: ReadonlySet<string> = new Set(
  'op uit aan af mee mis leeg door weg na toe vol terug thuis langs binnen los tegen om over in voor open schoon klaar kwijt stil vast bij neer onder heen samen rond'.split(
    ' ',
  ),
)

interface Verb {
  readonly infinitive: string
  readonly stem: string
  readonly present: string
  readonly past: string
  readonly pastPlural: string
  readonly participle: string
}

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
const withT = (stem: string): string => {
  if (stem.endsWith('t')) return stem
  return stem.length <= 3 && /[aeou]$/.test(stem) ? `${stem}${stem.endsWith('a') ? 'at' : 't'}` : `${stem}t`
}

function verbs(): readonly Verb[] {
  const strong = lines(STRONG).map(
    ([infinitive = '', stem = '', past = '', pastPlural = '', participle = '']): Verb => {
      return { infinitive, stem, present: withT(stem), past, pastPlural, participle }
    },
  )
  const weak = lines(WEAK).map(([infinitive = '', stem = '', ending = '', participle = '']): Verb => {
    const past = `${stem}${ending}`
    return { infinitive, stem, present: withT(stem), past, pastPlural: `${past}n`, participle }
  })
  const irregular = lines(IRREGULAR).map(
    ([infinitive = '', stem = '', present = '', past = '', pastPlural = '', participle = '']): Verb => {
      return { infinitive, stem, present, past, pastPlural, participle }
    },
  )
  return [...irregular, ...strong, ...weak]
}

/** Forms beside those of the tables. */
const EXTRA: readonly (readonly [string, VerbForm])[] = [
  ['is', { infinitive: 'zijn', kind: 'present' }],
  ['heeft', { infinitive: 'hebben', kind: 'present' }],
  ['hou', { infinitive: 'houden', kind: 'stem' }],
  ['kan', { infinitive: 'kunnen', kind: 'present' }],
  ['zal', { infinitive: 'zullen', kind: 'present' }],
  ['wou', { infinitive: 'willen', kind: 'past' }],
  // With ge and gij.
  ['zijt', { infinitive: 'zijn', kind: 'present' }],
  ['moogt', { infinitive: 'mogen', kind: 'present' }],
  ['waart', { infinitive: 'zijn', kind: 'past' }],
  ['hadt', { infinitive: 'hebben', kind: 'past' }],
  ['zoudt', { infinitive: 'zullen', kind: 'past' }],
]

const KINDS = ['stem', 'present', 'plural', 'past', 'past-plural', 'participle'] as const

function formsOf(verb: Verb, particle?: string): readonly (readonly [string, VerbForm])[] {
  const words = [verb.stem, verb.present, verb.infinitive, verb.past, verb.pastPlural, verb.participle]
  return words.map((word, at) => {
    const kind = KINDS[at] ?? 'stem'
    const form: VerbForm = { infinitive: verb.infinitive, kind }
    return particle
      ? [`${particle}${word}`, { ...form, infinitive: `${particle}${verb.infinitive}`, particle }]
      : [word, form]
  })
}

interface Lexicon {
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>
  readonly presentOf: ReadonlyMap<string, string>
  readonly separable: ReadonlySet<string>
}
let lexicon: Lexicon | undefined

/** Built when first asked for. */
export function verbLexicon(): Lexicon {
  if (lexicon) return lexicon
  const all = verbs()
  const byInfinitive = new Map(all.map((verb) => [verb.infinitive, verb]))
  const separable = SEPARABLE.trim().split(/[|\n]/)
  const entries = [
    ...all.flatMap((verb) => formsOf(verb)),
    ...EXTRA,
    ...separable.flatMap((entry) => {
      const [particle = '', infinitive = ''] = entry.split(' ')
      const verb = byInfinitive.get(infinitive)
      return verb ? formsOf(verb, particle) : []
    }),
  ]
  const forms = new Map<string, VerbForm[]>()
  for (const [word, form] of entries) forms.set(word, [...(forms.get(word) ?? []), form])
  lexicon = {
    forms,
    presentOf: new Map(all.map((verb) => [verb.infinitive, verb.present])),
    separable: new Set(separable.map((entry) => entry.replace(' ', ''))),
  }
  return lexicon
}

export const formsOfWord = (word: string): readonly VerbForm[] => verbLexicon().forms.get(word.toLowerCase()) ?? []
export const isForm = (word: string, ...kinds: readonly VerbForm['kind'][]): boolean =>
  formsOfWord(word).some(({ kind }) => kinds.includes(kind))

/** Forms with je that are the same with and without inversion. */
export const SAME = new Set('kan mag zal moet wil'.split(' '))

/** The finite verb as it stands after `je`: ga -> gaat, ben -> bent, deed -> deed; undefined when it is not known. */
export function withJe(verb: string): string | undefined {
  if (SAME.has(verb)) return verb === 'wil' ? 'wilt' : verb
  const forms = formsOfWord(verb)
  const stem = forms.find(({ kind }) => kind === 'stem')
  if (stem) return verbLexicon().presentOf.get(stem.infinitive)
  return forms.some(({ kind }) => kind === 'past') ? verb : undefined
}
