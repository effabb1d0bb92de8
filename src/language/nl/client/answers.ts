import type { CueEntry } from '../../language'

/** What may come before an answer in one word. */
const LEAD = '(ja|nee|jawel|nou|eh|oke|goed|zeker|och|god)?'
/** Marks in the upper part of a scale. */
const HIGH = '(zeven|acht|negen|tien|7|8|9|10)'

/** How clients answer: yes and no, an act, a number, a colour, and how sure they are of it. */
export const answers: readonly CueEntry[] = [
  {
    cue: 'names-act',
    match: [
      '^(gewoon|misschien|eventueel|of|of misschien|desnoods|bijvoorbeeld) .{0,5} (vragen|bellen|afspreken|minderen|stoppen|beginnen|wandelen|fietsen|sporten|lopen|afbouwen|opschrijven|inplannen|praten|proberen|weggooien|weggaan|volhouden|slapen|koken|opruimen|afleiding zoeken)$',
      '^(vaker|minder|eerder|meer|elke dag) .{0,4} (drinken|roken|blowen|snoepen|eten|gaan|wandelen|fietsen|sporten|bewegen|slapen|naar bed|opstaan|praten|vragen|koken|thuis)$',
      '^(aan|met|naar|tegen|bij|met mijn) .{0,4} (vertellen|praten|bellen|beginnen|wandelen|fietsen|lopen|spelen|eten|zitten)$',
      '^(eerst|vanavond|morgen|straks|zaterdag|zondag|samen|elke|iedere|gewoon|wat|op tijd|een uur|een kwartier|een half uur|minder|meer|vaker) .{0,5} (bellen|vragen|praten|wandelen|fietsen|sporten|zwemmen|lezen|koken|oefenen|slapen|opstaan|stoppen|vertellen|zeggen|afspreken|naar bed|licht uit|telefoon weg|gsm weg|buiten)$',
      '^(zonder|met) .{0,2} (telefoon|gsm|scherm|schermen|tablet|mobiel|drank|sigaretten) .{0,3} (naar bed|aan tafel|slapen|eten|naar school|in de keuken|beneden)',
      '(telefoon|gsm|mobiel|scherm|tablet|tv|playstation|licht) .{0,3} (uit|weg|beneden|in de keuken|uit de slaapkamer|op de gang)$',
      '^(klein|rustig|gewoon|eerst) .{0,1} (beginnen|opbouwen|starten|proberen)',
      '^door .{0,4} te (gaan|vragen|bellen|stoppen|minderen|beginnen|wandelen|fietsen|sporten|praten|doen|maken|nemen)',
      '(minder|geen) (wijn|bier|snoep|frisdrank|suiker|sigaretten|alcohol) .{0,2} (in huis|kopen|nemen|meenemen)',
      'iemand .{0,1} (om mee te|die me|die mij|waar ik) .{0,2} (praten|helpt|belt|kan helpen|kan bellen|terecht kan|steunt)',
    ],
    example: 'Gewoon wat vaker wandelen.',
    nearMiss: 'Misschien regent het.',
  },
  {
    cue: 'names-act',
    match: [
      'misschien .{0,3} (eraf|erop|uitzetten|een limiet|op stil|vliegtuigstand|in de la|op de gang|beneden laten)',
    ],
    example: 'Misschien de meldingen op stil.',
    nearMiss: 'Misschien regent het.',
  },
  {
    cue: 'answers-as-self',
    match: [
      `^${LEAD} (ja|nou|eh)? (dat|die|daar|het|zo)? (doe|wil|kan|zou|heb|ben|was|had|deed|zal|kon|wou) ik (ook|wel|zeker|graag|echt|zeker wel|ook wel|inderdaad|nu|al|ja|nog|altijd|eigenlijk wel)?$`,
      `^${LEAD} ik (ook|wel|zeker|zeker wel|ook wel|heus wel|eigenlijk ook|evengoed)$`,
      '^(mij|ons) (ook|wel)$',
    ],
    example: 'Ja, dat zou ik wel.',
    nearMiss: 'Ik zou dinsdag zeggen.',
  },
  {
    cue: 'takes-it-up',
    match: [
      '(schrijf me maar|zet me maar|ik doe mee|ik ben erbij|vooruit dan|vooruit maar)',
      'laten we (dat|het) (doen|proberen|zo doen)',
      '(dat|het|die|zoiets|eentje) (kan|zou|wil|ga|zal) ik (wel|zeker|graag|best|best wel|misschien|nog|dan|eens|ook|gerust)? (doen|proberen|aan|mee leven|vragen|volhouden|nemen|regelen|afspreken|inplannen|opschrijven|missen)',
      'ik (wil|ga|zal|zou|kan) (het|dat|die|hem|haar) (wel|graag|best|zeker|misschien|gerust|nog)? (eens|een keer)? (proberen|doen|vragen|uitproberen|bellen|nemen|zeggen)',
      '(hoe|waar|wanneer) (kan|moet|mag) ik (beginnen|starten|me aanmelden|me inschrijven|terecht)',
      '(#Day|dan) (past|past me|komt goed uit|is goed|is prima|gaat wel)',
      'lijkt (me|mij) (wel|heel|erg)? (wat|goed|fijn|iets|haalbaar|prima|leuk|handig|doenbaar|doable)',
    ],
    example: 'Vooruit dan, dat kan ik wel proberen.',
    nearMiss: 'We nemen morgen de bus.',
  },
  {
    cue: 'high-mark',
    match: [
      `^(ja|nou|eh|oh|toch|zeker|wel|misschien|ongeveer|op)? (wel|zeker|toch|ongeveer)? (een|de)? (dikke|goede|kleine|stevige|ruime|volle)? ${HIGH}$`,
      `^(ja|nou|eh|oh|toch|zeker|wel|misschien|ongeveer)? (een|de)? (dikke|goede|stevige|ruime)? ${HIGH} (denk|wel|misschien|toch|zeker|nu|omdat|want|hoor|zou ik|en een half|ofzo|of zo)`,
      `(geef|zeg|zeggen|zit|doe|denk|is) .{0,2} een (dikke|goede|stevige|ruime|volle)? ${HIGH}$`,
      '(honderd|negentig|tachtig|100|90|95|99|80) procent',
      '(zeven|acht|negen|7|8|9) (of|tot|a) (een)? (acht|negen|tien|8|9|10)',
      '(zevenenhalf|achtenhalf|zeventje|achtje|7,5|8,5)',
    ],
    example: 'Toch wel een acht.',
    nearMiss: 'Dat was acht jaar geleden.',
  },
  {
    cue: 'confirms',
    match: [
      "^(ja)? (dit|letterlijk|voila|sprekend|zo is het|zo gaat het|zo voelt dat|zo voelde dat|raak|volledig|altijd|heel erg|best wel|dat is het woord|is het woord|dat is 't|echt wel|en of|nou en of|dat is waar|tis zo|tis waar|ge zegt het|je zegt het|helemaal waar|kun je wel zeggen)$",
      '^ja .{0,2} (is waar|denk het wel|denk ik wel|zo voelt|best wel|altijd|heel erg|helaas|dat dus)$',
      '(is het woord|zo is het|precies dat|precies dit|precies wat|klopt wel|klopt helemaal|wel raak|je slaat de spijker|dat bedoel ik)',
      'dat is het$',
      '^nee .{0,2} (precies|klopt|inderdaad|nooit|absoluut|dat klopt|zeker niet|echt niet)',
    ],
    example: 'Ja, dat is precies wat het doet.',
    nearMiss: 'Ja, maar hij wil niet.',
  },
  {
    cue: 'confirms',
    match: [
      '^(letterlijk|dit is het|zo zou je het|zo gaat het|zo is dat|dat is hem|bingo|zo voelt dat|dat herken ik|dat is herkenbaar|heel herkenbaar|zo kun je het zeggen)',
      '(zeg dat wel|dat is precies|zo zou je het kunnen zeggen|zo kun je het zeggen|goed gezegd|daar komt het op neer)',
      '#Be (het|dat) (precies|inderdaad)',
      '(ja|jawel|jazeker) .{0,1} (precies|klopt|inderdaad|juist|exact|zo is het|zo is dat|dat is het|dat is zo|dat is waar|dat is precies|dat klopt|absoluut|is zo|helemaal waar)',
      '^(ja|jawel|jazeker) (zeker|echt|natuurlijk|zo|dat|dat is|dat ook|dat wel|helemaal|daarom|vandaar|dat dus|zo ongeveer|zoiets|heel erg|heel veel|enorm|elke keer|elke dag|echt wel|toch wel)$',
      'dat (klopt|is waar|is zo|is precies zo|is helemaal waar|heb je goed gezien|heeft u goed gezien|hebt u goed gezien|zie je goed|ziet u goed|zeg je goed|zegt u goed|is het ja)',
      '(u|je|jij|ge) (zegt het|verwoordt het|beschrijft het) (goed|precies|mooi|helemaal)?$',
      '^(precies|klopt|inderdaad|exact|juist|absoluut|zo is het|dat is het|helemaal waar|spijker op|daar heb je gelijk|daar heb je een punt|daar heeft u gelijk|daar hebt u gelijk|zoiets ja|voila|daar komt het op neer)',
      '^(zeker|helemaal|eigenlijk wel|daar heb je het|daar zeg je wat|daar zegt u wat|best wel|wel ja)$',
      '(je|u|ge|jij) .{0,1} (hebt gelijk|heeft gelijk|hebt het door|heeft het door|hebt het begrepen|heeft het begrepen|snapt het|begrijpt het)',
      '(zo voelt het|zo zit het)$',
      '(gelijk in|helemaal gelijk|de spijker op|is raak|die is raak)',
    ],
    example: 'Ja precies, zo voelt het.',
    nearMiss: 'Nee, zo voelt het niet.',
  },
  {
    cue: 'disconfirms',
    match: [
      '^nee .{0,2} (eerder|juist|integendeel|helemaal niet|niet zozeer|zo is het niet|dat niet|dat is het niet|zo bedoel|zo bedoelde|zo erg)',
      '(zo|dat) (zie|voel|ervaar) ik .{0,2} niet zo',
      '(niet|nee) (boos|eenzaam|bang|verdrietig|moe|zo erg|altijd|echt|eng) .{0,3} (maar|eerder|meer|gewoon|meer gewoon|ik was|bang)$',
      '(te straf|te sterk gezegd|dat is overdreven|zo erg is het niet|dat valt wel mee|meer zo van|niet zozeer|dat is te veel gezegd|zo zou ik het niet)',
    ],
    example: 'Nee, eerder boos.',
    nearMiss: 'Ja, dank u.',
  },
  {
    cue: 'disconfirms',
    match: [
      'nee .{0,1} (zo erg|niet altijd|niet zo|dat ook weer niet|niet echt|niet helemaal|juist niet|eerder|integendeel)',
      '^(niet altijd|juist niet|integendeel|juist andersom|andersom|helemaal niet)',
      '^(bijna|soms wel|mis|fout|mwah|niet)$',
      '^(nee|neu|nou nee|dat niet|nee hoor|nou ja nee|niet zo|nee dat niet|nee nee|niet echt|zo niet|dat ook niet|geen van beide)$',
      '^(niet echt|niet helemaal|niet zozeer|niet per se|niet precies|niet direct)',
      '(zo|dat|dit) (is|was|klopt) .{0,2} niet (zo|waar|echt zo|helemaal|helemaal waar|het probleem|het punt|de reden)?$',
      '(zo|dat) (bedoel|bedoelde|zeg|zei) ik .{0,2} niet',
      'zo heb ik .{0,2} niet (gezegd|bedoeld|gezien)',
      '(dat|zo) .{0,3} niet (zo|echt|zelf)? (gezegd|bedoeld)',
      '(daar|hier) (ben|was) ik .{0,1} niet .{0,1} mee eens',
    ],
    example: 'Nee, zo is het niet.',
    nearMiss: 'Ja, zo is het.',
  },
  {
    cue: 'echo-confirm',
    match: [
      '(ja|inderdaad|precies|klopt)$',
      '^(nooit|altijd|helemaal|alles|niemand|allebei|beide|alle twee|alle drie|juist|jawel|zeker|absoluut|exact|echt|dat ook|dat wel|iedereen|nergens|overal)$',
    ],
    example: 'Vastgeroest ja.',
    nearMiss: 'Hij slaapt nu.',
  },
  {
    cue: 'scale-number',
    match: [
      '(ergens|zo|iets) .{0,1} (tussen|rond|boven|onder) .{0,1} (de|een)? #Number',
      '^#Number$',
      '(een|op) #Number (denk|dan|he|misschien|hoor|of|ja|soms|als|want|maar|omdat|zou|nee)',
      '(dat was|was het|is het|zou het|ik) (wel)? een (twee|drie|vier|vijf|zes|zeven|acht|negen|tien)',
      '^(ja|nee)? (een|op een|op) (twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$',
      '(naar|tot|op) (een|de) (twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$',
    ],
    example: 'Ergens tussen de vier en de vijf.',
    nearMiss: 'Ik heb hem vier jaar.',
  },
  {
    cue: 'scale-number',
    match: [
      '^(een|de|ik een|ik een dikke|vandaag een|nu een|eerst een|misschien een) (nul|vier|vijf|zes|zeven|acht|negen|tien|0|4|5|6|7|8|9)',
      '^(op|naar|rond) (de|een)? (nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|0|1|2|3|4|5|6|7|8|9|10|vierde|vijfde|zesde|zevende|achtste|derde|tweede)$',
      'een (nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|0|1|2|3|4|5|6|7|8|9|10) (denk|misschien|of|ongeveer|geworden|geven|hooguit|maar)',
      '(denk|gok|schat|zeg) .{0,1} (nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|0|1|2|3|4|5|6|7|8|9|10)$',
      "^(een|de|op een|ik denk een|denk een|doe maar een|ik zou zeggen een|ongeveer een|misschien een|rond de|een dikke|een kleine|nog geen|hooguit een|zo'n|net een|ik zit op een|ik geef het een)? (nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|0|1|2|3|4|5|6|7|8|9|10|zesje|vijfje|zeventje|viertje|drietje|achtje)$",
      '(op|geef|geven|zit|zeg|zeggen|is|doe|maar|denk|nu|misschien|word|was|richting|tussen|naar|hooguit|dikke|kleine|ongeveer|net|rond|eerder|ben|sta|voel|zes|vijf|vier) .{0,2} (een|de|n) .{0,1} (0|1|2|3|4|5|6|7|8|9|10|nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|zesje|vijfje|zeventje|viertje|drietje|achtje|zes min|zesenhalf|vijfenhalf)',
      '(zesje|vijfje|zeventje|viertje|drietje|zesenhalf|vijfenhalf|vierenhalf|zevenenhalf|tweeenhalf|drieenhalf|anderhalf|2,5|3,5|4,5|5,5|6,5|7,5|8,5)',
      '(tussen) .{0,2} #Number .{0,2} en .{0,2} #Number',
      '^#Number (of|en|a) .{0,1} #Number',
      '^#Number (denk|ongeveer|misschien|ofzo|of|omdat|want|hoor|nu|zou|min|plus)',
    ],
    example: 'Ik denk een zes.',
    nearMiss: 'Ik heb zes kinderen.',
  },
  {
    cue: 'concedes',
    match: [
      '(vooruit|goed dan|nou goed|oke dan|doe dan maar|als het moet|als jij het zegt|als u het zegt|mij best|zet maar|als het helpt|zeg maar wanneer|ik zal wel|daar kan ik mee leven|daar valt mee te leven|daar kan ik inkomen|kan ermee leven|vind het best|het moet maar|moet maar)',
    ],
    example: 'Nou vooruit, doe dan maar.',
    nearMiss: 'Hij liep naar voren.',
  },
  {
    cue: 'yes-word',
    match: ['^(ja|jawel|jazeker|jep|joa|zeker|tuurlijk|natuurlijk|inderdaad|klopt|precies|absoluut|wel ja)'],
    example: 'Ja, dat is goed.',
    nearMiss: 'Nee, dat hoeft niet.',
  },
  {
    cue: 'no-word',
    match: ['^(nee|neu|nah|neen|niet echt|welnee|nee hoor|nooit)'],
    example: 'Nee, dat heb ik niet.',
    nearMiss: 'Ja, dat heb ik.',
  },
  {
    cue: 'minimal-answer',
    match: [
      '^(ja|nee|hm|oke|ja hoor|nee hoor|goed|prima|klopt|misschien|soms|weet niet|geen idee|gaat wel|gewoon|best|nou ja|wel|niet|zal wel|boeie|mwah|maakt niet uit|ik weet het niet|niks|niets|kan|ja wel|jawel|nope|is goed|eh|tja|nooit|altijd|vaak|zoiets|een beetje|niet echt|eigenlijk wel|eigenlijk niet|wel goed|gaat|gaat goed|ja en nee|weet ik niet|zeker|ja natuurlijk|kweenie|echt niet|echt wel)$',
    ],
    example: 'Ja hoor.',
    nearMiss: 'Ja hoor, dat gaat prima met hem.',
  },
  {
    cue: 'scale-colour',
    match: [
      '^(ik denk|ik zit|ik sta|ik kies|doe maar|nu|het is|eerder|meer|meestal|nog)? (op|in|het)? (rood|oranje|geel|blauw|groen)',
      '(op|in|naar|tegen|tussen|bijna|nog|al) .{0,2} (het|de)? .{0,1} (rood|oranje|geel|blauw|groen)',
    ],
    example: 'Oranje, denk ik.',
    nearMiss: 'De oranje jas hangt daar.',
  },
  {
    cue: 'hedge',
    match: [
      '(misschien|wellicht|mogelijk|zoiets|een beetje|soort van|ergens|eigenlijk|of zo|volgens mij|denk ik|geloof ik|ik denk|ik geloof|ik weet niet|weet niet|zou kunnen|kan zijn|best wel|min of meer|ongeveer|waarschijnlijk|vermoedelijk|zeg maar|tja|mwah|ik gok|ik vermoed|ik neem aan|neem ik aan|vermoed ik|voor zover ik weet|als het ware|ligt eraan|hangt ervan|wie weet|in principe|op zich|niet zeker)',
    ],
    example: 'Misschien wel, ik weet het niet.',
    nearMiss: 'Ik weet het zeker.',
  },
  {
    cue: 'does-not-know',
    match: [
      '(geen|niet echt een|geen flauw) (idee|benul)',
      'weet (het|dat|er|echt|eigenlijk|gewoon|ook|zelf|nog|zo|nou|alleen|toch|dan|u|je|dus|even)? (het|echt|eigenlijk|gewoon|ook|zelf|nog|zo|even)? (echt|nog)? niet',
      'weet ik (het|dat|echt|eigenlijk|gewoon|ook|zelf|nog|zo|nou|toch|dan|even)? (echt|eigenlijk|gewoon|ook|zelf|nog|zo|even)? niet',
      'ik (het|dat|er|ook|echt|zelf|eigenlijk)? (ook|echt|zelf|eigenlijk|gewoon|nog)? niet (weet|wist|zeker weet)',
      'wist ik (het|dat)? (ook|echt|eigenlijk|zelf|nog|helemaal)? niet',
      '(zou ik|zou het) (het|je|u|zo)? (echt|ook|eigenlijk)? niet (weten|kunnen zeggen|durven zeggen)',
      'kan ik (je|u|me|het|dat|er)? (ook|zo|echt|nu)? niet (zeggen|beantwoorden|uitleggen|herinneren|bedenken|vertellen|voor de geest halen)',
      '(weet ik veel|weet ik niks van|geen verstand van|daar vraag je me wat|daar vraagt u me wat|daar zeg je zoiets|wie zal het zeggen|wist ik het maar|hoe moet ik dat weten|hoe weet ik dat nou)',
      '(kweenie|joost mag|al sla je me dood|geen antwoord op|nooit over nagedacht|nog niet over nagedacht|moeilijke vraag|lastige vraag|even denken|moet ik over nadenken|moet ik even over nadenken)',
    ],
    example: 'Geen idee.',
    nearMiss: 'Een goed idee.',
  },
]
