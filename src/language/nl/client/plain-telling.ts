import type { CueEntry } from '../../language'

/** What clients tell in plain words that leans away from change or nowhere: a habit, a question, a wish to wait. */
export const plainTelling: readonly CueEntry[] = [
  {
    cue: 'describes-habit',
    match: [
      'dan (geef|zet|leg|breng|laat|neem|pak) ik (hem|haar|ze|het|die)? .{0,1} (soms|meestal|toch|weer|maar|altijd|gewoon) .{0,2} (terug|voor|weer|een|mee|op|in|bij|maar|even)',
      'dan (breng|leg|zet) ik (hem|haar|ze) (terug|weg|weer)',
      '(om de week|om de twee weken|om het weekend|om de andere week|twee keer per week) (op|bij|gaat|is|naar|komt|heeft)',
    ],
    example: 'Dan laat ik haar meestal gewoon een uurtje in de tent.',
    nearMiss: 'Dan geef ik morgen les.',
  },
  {
    cue: 'information-need',
    match: [
      '(ik wil|wil ik|ik zou|zou ik|ik wou) .{0,4} (weten|vragen|horen|willen weten) (of|hoe|wat|wanneer|waarom|waar|over|wie|welke)',
      '(mijn vraag is|ik vraag me af|ik heb een vraag|ik had een vraag) .{0,1} (of|hoe|wat|waarom|over|wanneer)',
    ],
    example: 'Ik zou vooral willen weten hoe die spuit werkt.',
    nearMiss: 'Ik weet of hij komt.',
  },
  {
    cue: 'thinks-about-it',
    match: [
      '(wil|wou|moet|ga|zou) (ik|we)? .{0,2} (er|het|dat|daar|die) .{0,3} (eerst|nog|eens) .{0,5} (over hebben|over praten|bespreken|overleggen|nadenken|vragen)',
      '(eerst|nog) (even|eens)? .{0,1} met .{0,3} (over hebben|over praten|bespreken|overleggen)',
    ],
    example: 'We moeten dat nog met school bespreken.',
    nearMiss: 'Ik wil met Piet naar zee.',
  },
  {
    cue: 'not-yet',
    match: [
      '(wil|wou|ga|zou|kan) (ik|we)? .{0,2} (nog even|nog|liever|eerst|liever nog) (wachten|afwachten|aankijken|even wachten|even aankijken)',
    ],
    example: 'Met die cursus wil ik liever nog wachten.',
    nearMiss: 'Ik wil thee en jij wacht.',
  },
  {
    cue: 'cannot',
    match: [
      '(heb|had) (ik|we)? .{0,3} (de puf|de energie|de kracht|het geduld|de moed|de fut|de tijd|het geld|de ruimte) .{0,1} niet',
    ],
    example: 'Voor knutselen heb ik het geduld niet.',
    nearMiss: 'Voor knutselen heb ik het geduld.',
  },
  {
    cue: 'likes-status-quo',
    match: [
      '(vind|vond) ik .{0,3} wel (fijn|gezellig|lekker|leuk|knus|rustig|makkelijk) (dat|als|zo|om)',
      '(is|blijft) .{0,2} wel (gezellig|knus|lekker|makkelijk) (zo|als|dat|met)',
    ],
    example: 'Die stilte vind ik toch wel lekker zo.',
    nearMiss: 'Dat vond zij fijn.',
  },
  {
    cue: 'benefit-of-now',
    match: [
      '(dan|zo|want dan) (is|zijn|kan|kunnen|heb|hebben|blijft) (hij|ze|zij|ik|we|het) .{0,1} (tenminste|in elk geval|in ieder geval|even|gewoon) .{0,3} (stil|rust|rustig|eten|slapen|koken|zitten|niks|zoet|tijd|bezig)',
    ],
    example: 'Want dan zijn ze tenminste even zoet.',
    nearMiss: 'Dan is hij morgen jarig.',
  },
]
