import type { CueEntry } from '../../language'

/** Answers that name what could be done without saying who does it. */
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
]
