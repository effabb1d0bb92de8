import type { CueEntry } from '../../language'

/** What may come before an answer in one word. */
const LEAD = '(ja|nee|jawel|nou|eh|oke|goed|zeker|och|god)?'
/** Marks in the upper part of a scale. */
const HIGH = '(zeven|acht|negen|tien|7|8|9|10)'

/** Short answers: what could be done without saying who does it, and answers that lean on what was asked. */
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
]
