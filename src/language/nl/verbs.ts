/** Strong and irregular forms: infinitive, then the forms that Porter's stem does not bring to it. */
const IRREGULAR = `
zijn ben bent is was waren geweest
hebben heb hebt heeft had hadden gehad
worden word wordt werd werden geworden
gaan ga gaat ging gingen gegaan
staan sta staat stond stonden gestaan
slaan sla slaat sloeg sloegen geslagen
doen doe doet deed deden gedaan
zien zie ziet zag zagen gezien
komen kom komt kwam kwamen gekomen
kunnen kan kun kunt kon konden gekund
willen wil wilt wou wilde wilden gewild
moeten moet moest moesten
mogen mag mocht mochten
zullen zal zult zou zouden
weten weet wist wisten geweten
denken denk denkt dacht dachten gedacht
brengen breng brengt bracht brachten gebracht
zoeken zoek zoekt zocht zochten gezocht
kopen koop koopt kocht kochten gekocht
vinden vind vindt vond vonden gevonden
drinken drink drinkt dronk dronken gedronken
beginnen begin begint begon begonnen
zitten zit zat zaten gezeten
liggen lig ligt lag lagen gelegen
geven geef geeft gaf gaven gegeven
nemen neem neemt nam namen genomen
spreken spreek spreekt sprak spraken gesproken
afspreken afgesproken
breken breek breekt brak braken gebroken
helpen help helpt hielp hielpen geholpen
sterven sterf sterft stierf stierven gestorven
werpen werp werpt wierp wierpen geworpen
lopen loop loopt liep liepen gelopen
roepen roep roept riep riepen geroepen
slapen slaap slaapt sliep sliepen geslapen
laten laat liet lieten gelaten
houden houd hou houdt hield hielden gehouden
volhouden volgehouden
blijven blijf blijft bleef bleven gebleven
schrijven schrijf schrijft schreef schreven geschreven
krijgen krijg krijgt kreeg kregen gekregen
begrijpen begrijp begrijpt begreep begrepen
kijken kijk kijkt keek keken gekeken
lijken lijk lijkt leek leken geleken
bijten bijt beet beten gebeten
lijden lijd lijdt leed leden geleden
rijden rijd rijdt reed reden gereden
schreeuwen schreeuw schreeuwt schreeuwde geschreeuwd
verliezen verlies verliest verloor verloren
kiezen kies kiest koos kozen gekozen
liegen lieg liegt loog logen gelogen
vliegen vlieg vliegt vloog vlogen gevlogen
sluiten sluit sloot sloten gesloten
buigen buig buigt boog gebogen
eten eet at aten gegeten
lezen lees leest las lazen gelezen
vergeten vergeet vergat vergaten
vragen vraag vraagt vroeg vroegen gevraagd
zeggen zeg zegt zei zeiden gezegd
vallen val valt viel vielen gevallen
terugvallen teruggevallen
hangen hang hangt hing gehangen
vangen vang vangt ving gevangen
vechten vecht vocht vochten gevochten
trekken trek trekt trok trokken getrokken
schrikken schrik schrikt schrok schrokken geschrokken
opvoeden opgevoed
uitleggen uitgelegd
afnemen afgenomen
doorzetten doorgezet
meenemen meegenomen
opstaan opgestaan
meedoen meegedaan
opgeven opgegeven
`

/** Regular verbs of these conversations, as infinitives whose stem is found by Dutch spelling rules. */
const REGULAR = `
voelen stoppen minderen veranderen proberen werken merken maken praten vertellen luisteren horen gebruiken roken blowen
spelen huilen bellen leren proberen zorgen lukken wonen wachten zetten leggen pakken herkennen noemen oefenen plannen
missen haten schelden dreigen schoppen stelen spijbelen gamen appen mailen regelen melden steunen schamen balen twijfelen
piekeren hopen dromen wensen verlangen geloven vertrouwen durven snappen bedoelen kloppen passen voeren straffen belonen
bewegen sporten wandelen koken poetsen douchen snoepen braken bloeden betalen sparen lenen scheiden trouwen verhuizen
ruziemaken genieten ontspannen rusten redden bereiken groeien stijgen zakken dalen wisselen delen knuffelen troosten
straffen schreeuwen gooien drukken knippen voorlezen poetsen plassen kleuren klimmen krijsen mopperen zeuren bijten
logeren wassen kloppen tellen zetten leggen passen draaien duren kosten schelen reageren storen verklaren vermoeden ervaren
`

const VOWEL = /[aeiou]/

/** The stem of a regular infinitive: voelen → voel, maken → maak, stoppen → stop, geloven → geloof. */
function stemOf(infinitive: string): string {
  const base = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1)
  const last = base.at(-1) ?? ''
  const before = base.at(-2) ?? ''
  const twoBefore = base.at(-3) ?? ''
  if (last === before) return base.slice(0, -1)
  const stressed = VOWEL.test(before) && !VOWEL.test(twoBefore) && !/(?:el|er|en)$/.test(base)
  const long = stressed || LONG.has(infinitive) ? base.slice(0, -1) + before + last : base
  if (last === 'v') return `${long.slice(0, -1)}f`
  return last === 'z' ? `${long.slice(0, -1)}s` : long
}

/** Verbs on -eren whose e is long. */
const LONG = new Set(['proberen', 'leren'])

/** A verb after an unstressed prefix takes no ge-. */
const UNSTRESSED = /^(?:be|ge|er|her|ont|ver)(?=[^aeiou]*[aeiou].*en$)/

/** Stem, stem with t, past of one and of more, participle. */
export function regularForms(infinitive: string): string[] {
  const stem = stemOf(infinitive)
  const hard = /(?:[^aeiou]|^)en$/.test(infinitive) && /[tkfschp]$/.test(stem) && !/[vz]en$/.test(infinitive)
  const ending = hard ? 't' : 'd'
  const participle = stem.endsWith(ending) ? stem : stem + ending
  return [
    stem,
    stem.endsWith('t') ? stem : `${stem}t`,
    `${stem}${ending}e`,
    `${stem}${ending}en`,
    UNSTRESSED.test(infinitive) ? participle : `ge${participle}`,
  ]
}

/** The finite forms of the regular verbs, as they stand before a subject: voel, voelt, voelen, voelde. */
export function finiteForms(): string[] {
  return REGULAR.trim()
    .split(/\s+/)
    .flatMap((infinitive) => [infinitive, ...regularForms(infinitive).slice(0, 3)])
}

/** Form → infinitive, for the verbs above: natural's Porter stemmer does not join voel, voelde and gevoeld. */
export function verbForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const infinitive of REGULAR.trim().split(/\s+/)) {
    for (const form of [infinitive, ...regularForms(infinitive)]) forms.set(form, infinitive)
  }
  for (const line of IRREGULAR.trim().split('\n')) {
    const [infinitive = '', ...others] = line.split(' ')
    for (const form of [infinitive, ...others]) forms.set(form, infinitive)
  }
  return forms
}
