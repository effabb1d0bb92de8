import { wordList } from '../word-list'
import { finiteForms } from './verbs'

/** Word classes that the Dutch phrases refer to. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  // Persons
  You: ['je', 'jij', 'jou', 'jullie', 'u', 'ge', 'gij', 'gullie'],
  YouS: ['je', 'jij', 'jullie', 'u', 'ge', 'gij', 'gullie'],
  Your: ['je', 'jouw', 'jou', 'jullie', 'uw'],
  Third: ['hij', 'zij', 'ze'],
  Self: ['zelf', 'mezelf', 'mijzelf', 'jezelf', 'uzelf', 'zichzelf', 'onszelf'],
  Partner: wordList(`
    man vrouw vriend vriendin partner ex lief echtgenoot echtgenote
  `),
  Child: wordList(`
    kind kinderen zoon zoontje dochter dochtertje baby peuter kleine jongen jongens meisje meisjes puber kids
    kleintje oudste jongste tweeling kindje kleinkind
  `),
  Kin: wordList(`
    moeder vader mama papa mam pap ma pa ouders oma opa broer broertje zus zusje tante oom schoonmoeder
    schoonvader schoonouders familie stiefvader stiefmoeder nicht neef bomma bompa schoonzus
  `),
  Others: [
    'buurvrouw',
    'buurman',
    'buren',
    'vrienden',
    'vriendinnen',
    'vriend',
    'vriendin',
    'collega',
    "collega's",
    'juf',
    'meester',
    'mentor',
    'leraar',
    'docent',
    'leerkracht',
    'trainer',
    'kennissen',
    'kennis',
    'klasgenoten',
    'leidster',
    'huisarts',
    'baas',
  ],
  /** Those who help as their work. */
  Helper: wordList(`
    psycholoog psychologe psychiater therapeut therapeute logopedist logopediste fysiotherapeut ergotherapeut kinderarts
    specialist deskundige gedragswetenschapper orthopedagoog pedagoog jeugdarts jeugdverpleegkundige praktijkondersteuner
    poh ggz wijkteam jeugdteam verslavingszorg maatschappelijk gezinsbegeleider gezinsbegeleidster gezinscoach jobcoach
    preventiewerker jongerenwerker schuldhulpverlener dietist dietiste slaapdeskundige tolk clb clbmedewerker
    jeugdbeschermer gezinsvoogd voogd mediator behandelaar ambulant huisarts
  `),
  // Verbs
  Fin: [
    ...wordList(`
      heb hebt hebben had hadden ben bent zijn zijt was waart waren wil wilt willen wilde wou kan kun kunt kunnen
      kon konden zou zoudt zouden moet moeten moest mag mogen mocht ga gaat gaan ging gingen doe doet doen deed
      deden weet weten wist denk denkt denken dacht vind vindt vinden vond voel voelt voelde herken herkent
      herkennen snap snapt begrijp begrijpt merk merkt merken merkte zie ziet zien zag hoor hoort slaap slaapt eet
      drink drinkt drinken rook rookt gebruik gebruikt werk werkt woon woont wonen krijg krijgt krijgen kreeg maak
      maakt maken geef geeft geven probeer probeert durf durft durven hoef hoeft kom komt komen kwam sta staat zit
      zitten blijf blijft houd houdt hou praat praten bel belt geloof gelooft ken kent zoek zoekt speel speelt
      sport neem neemt lees leest leef leeft slik slikt verwacht bedoel bedoelt herinner herinnert wacht vraag
      vraagt zeg zegt zei gelukt lukt lukte helpt hielp gebeurt klopt is
    `),
    ...finiteForms(),
  ],
  Past: wordList(`
    zag voelde gaf liet zei bleef hield nam stelde belde sprak ging vond ving liep deed bedacht vroeg koos zette
    maakte kwam begon stond kreeg zocht regelde legde pakte trok droeg vertelde wachtte schreef hoorde merkte
    luisterde keek noemde probeerde durfde stopte zaagt gaaft wist kon dacht schoof sloeg reed las at dronk sliep
    riep hielp won redde ruimde opende sloot ontdekte
  `),
  Be: wordList(`
    ben bent is zijn zijt was waren waart word wordt worden
  `),
  Go: ['ga', 'gaat', 'gaan'],
  /** Verbs in which one tells another how it is with them; not those that bid or allow. */
  Tells: wordList(`
    bent ben zijt zijn was waart waren hebt heb hebben had hadt voelt voel voelde wilt wil willen wou wilde
    vindt vind vond denkt denk dacht merkt merk merkte zit zat staat stond slaapt slaap drinkt drink rookt
    rook gebruikt gebruik werkt werk woont woon houdt hou hield mist mis miste geniet twijfelt twijfel piekert
    piekerde worstelt worstelde schaamt schaamde baalt baalde verlangt leeft leef probeert probeerde maakt
    maakte krijgt kreeg ging kwam deed nam bleef blijft liet koos wist durft durfde herkent herkende hoopt
    hoopte schrok wordt werd zoekt zocht zag leert leerde vecht vocht gunt haat hecht kookt begint begon stelt
    lacht lachte kent kende wacht wachtte ligt lag loopt liep draagt droeg betaalt betaalde helpt hielp kijkt
    keek belt belde hoorde zwijgt zweeg schreeuwt huilt eet at rijdt brengt bracht haalt haalde trekt
    trok vult telt raakt raakte vlucht verliest verloor vertrouwt ergert weegt hangt vergelijkt gaf geeft
    lijkt valt viel schrikt sleept sjouwt regelt zorgt blowt gamet spijbelt snoept vreest herinnert bedoelt
    droomt lijdt knokt ploetert balanceert schippert verstopt past slikt slikte overleeft sliep dronk rookte
    werkte woonde leefde zei schreef verwijt snakt smacht tobt dubt walgt genoot
  `),
  // Small words
  It: ['het', 'dat', 'dit', 'er'],
  Number: wordList(`
    nul een twee drie vier vijf zes zeven acht negen tien 0 1 2 3 4 5 6 7 8 9 10
  `),
  Unit: wordList(`
    keer uur dagen dag weken week maanden maand jaar minuten minuut avonden nachten glazen glas biertjes
    sigaretten flessen pilsjes blikjes peuken joints pintjes kopjes euro
  `),
  /** What a body is made of and what people take, and what that brings about. */
  BodyOrDrug: wordList(`
    lichaam lijf lever hersenen brein longen hart maag nieren bloed huid tandvlees tanden spieren zenuwen darmen botten
    bloedvaten slijmvliezen nicotine alcohol cafeïne thc cannabis wiet tabak tablet tabletten pil pillen pleister pleisters
    insuline dosis inhalator puffer prednison medicijn medicijnen medicatie antibiotica antidepressiva virus bacterie
    bacteriën ontsteking zwelling vaccin hormonen tandplak teer drugs trek ontwenning cholesterol suiker zout bloeddruk
    bloedsuiker
  `),
  DoesInBody: wordList(`
    krijgt gaat neemt maakt houdt werkt werken bouwt vertraagt blijft wordt komt begint helpt geeft zet opent blokkeert
    daalt stijgt duurt verhoogt verlaagt zakt zorgt zorgen stopt herstelt herstellen went leert verbrandt slaat breekt
    breken vernauwt veroorzaakt veroorzaken bevat reageert reageren remt remmen beschadigt dempt verdooft prikkelt
    onttrekt raakt raken kan kunnen heeft hebben wennen maken
  `),
  People: wordList(`
    mensen ouders jongeren pubers kinderen patienten clienten rokers drinkers gezinnen vrouwen mannen anderen sommigen
    velen moeders vaders studenten scholieren
  `),
  Colour: wordList(`
    rood rode oranje geel gele blauw blauwe groen groene
  `),
  Day: wordList(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen vanavond
  `),
}
