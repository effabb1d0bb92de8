import type { CueEntry } from '../../language'

/** How clients put a plan aside: they do not see it, ask how that should go, or had harm from it; and what they themselves dread. */
export const pushesBack: readonly CueEntry[] = [
  {
    cue: 'does-not-see-it',
    match: [
      '(zie|zag|snap|snapte|begrijp|begreep) (ik|we) .{0,2} niet .{0,1} (in|hoe|waarom|zo snel|echt hoe|gebeuren|zitten|voor me)',
      'ik (zie|zag|snap|snapte|begrijp|begreep) .{0,3} niet .{0,1} (in|hoe|waarom|gebeuren|zitten|voor me)',
      'ik (zie|zag) (het|dat|mij|me|mezelf) .{0,2} (niet|nog niet|nooit) (doen|worden|lukken|gebeuren|zitten|volhouden|voor me)',
      '(zie|zag) ik (het|dat|mij|me|mezelf|er) .{0,2} (niet|nog niet|nooit) (doen|worden|lukken|gebeuren|zitten|volhouden)',
      'ik (zou|weet|wist) .{0,1} niet .{0,1} (waarom ik|waarom dat|wat daar|wat er mis|wat het probleem)',
    ],
    example: 'Ik zie eerlijk gezegd niet in waarom dat moet.',
    nearMiss: 'Ik zie in dat het moet.',
  },
  {
    cue: 'asks-back-how',
    match: [
      '(hoe|waar|wanneer|waarvan) (moet|moest) (ik|we|wij) .{0,3} (dan|in godsnaam|nou|nu weer)',
      'hoe (moet|moest|kan|kon) (ik|we|wij) (dat|daar|zoiets) .{0,4} (doen|betalen|volhouden|regelen|combineren|klaarkrijgen|bolwerken)',
      '(en|maar|want) wie (moet|zorgt|gaat|zal|zou|let|haalt|kookt|betaalt|past|brengt) .{0,4} (dan|voor|op|het|de|mijn)',
      '(en|maar) (wat|stel) (als|dat) (ik|het|hij|zij|ze|mijn)',
      '(jij|jij zou|gij|u) .{0,1} (makkelijk|gemakkelijk|goed) praten',
      '(heb|hebt|heeft) .{0,1} (makkelijk|gemakkelijk|goed) praten',
    ],
    example: 'En wie zorgt er dan voor de kinderen?',
    nearMiss: 'Wie is er aan de deur?',
  },
  {
    cue: 'but-against',
    match: [
      'maar ik (kan|wil|hoef|zie|vind|geloof|denk|heb|durf|krijg|snap|red|trek) .{0,3} (niet|geen|nooit)',
      'maar (dat|het|die|daar) (is|gaat|lukt|werkt|helpt|kan|wil|komt|past) .{0,3} (niet|geen|nooit)',
      'maar (dat|het|stoppen|volhouden) (is|wordt|valt|blijft|lijkt) .{0,3} (moeilijk|lastig|zwaar|ingewikkeld|te veel|een gedoe|onmogelijk|niet makkelijk|niet gemakkelijk)',
      'maar (tegelijk|het probleem is|het punt is|in de praktijk) .{0,4} (niet|geen|moeilijk|lastig|nooit)',
    ],
    example: 'Ik heb erover nagedacht, maar ik wil het niet.',
    nearMiss: 'Ik was moe maar ik ging mee.',
  },
  {
    cue: 'remedy-harms',
    match: [
      '(van|door) (die|de|dat|het|deze) .{0,1} (pillen|pil|medicijnen|medicatie|tabletten|pleisters|pleister|kauwgom|spuit|spuiten|prik|puffer|inhalator|oefeningen|dieet|middel|zalf|masker) .{0,2} (word|werd|krijg|kreeg|ben|was|voel) (ik|je|ge)',
      '(daar|er|hier) (word|werd|krijg|kreeg) ik .{0,3} (duf|misselijk|suf|dik|ziek|duizelig|slaperig|hoofdpijn|nachtmerries|jeuk|hoesten|trillerig|onrustig|depressief) .{0,1} van',
      'ik (word|werd|krijg|kreeg) .{0,2} (duf|misselijk|suf|dik|ziek|duizelig|slaperig|hoofdpijn|nachtmerries|jeuk) van',
      '(bijwerking|bijwerkingen|nevenwerking|nevenwerkingen|als een zombie|plat van|allergisch voor|verdraag ik niet|verdraag het niet)',
      '(als|wanneer) ik (beweeg|wandel|loop|sport|ze neem|ze inneem|die neem|buk|til) .{0,4} (pijn|zeer|misselijk|duizelig|erger|benauwd)',
      '(meer kwaad dan goed|maakt het alleen maar erger|maakte het alleen maar erger|erger dan de kwaal)',
    ],
    example: 'Van die pillen word ik zo duf.',
    nearMiss: 'De pillen liggen op tafel.',
  },
  {
    cue: 'wants-not-to-be',
    match: [
      'ik (wil|wilde|wou) (echt|gewoon|ook|zeker|absoluut|helemaal)? (niet|geen|nooit) .{0,3} (zijn|wezen|die schreeuwt|die roept|die liegt|die zuipt|die altijd)',
      '(wil|wilde|wou) ik (echt|gewoon|ook|zeker|absoluut|helemaal)? (niet|geen|nooit) .{0,3} (zijn|wezen)',
      'ik (wil|wilde|wou) .{0,2} (niet|nooit) .{0,2} (afhankelijk|zo voelen|me zo voelen|mij zo voelen|zo leven|alleen eindigen|terugvallen|hervallen|wakker worden|moeten liegen)',
      'ik (wil|wilde|wou) niet dat (hij|zij|ze|mijn|de kinderen|de kleine|iemand|mensen) .{0,6} (ziet|zien|denkt|denken|opgroeit|opgroeien|krijgt|krijgen|schrikt|bang|lijdt|rookt|drinkt|meemaakt|meemaken)',
    ],
    example: 'Ik wil geen moeder zijn die altijd schreeuwt.',
    nearMiss: 'Ik wil niet naar de sportschool.',
  },
]
