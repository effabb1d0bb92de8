import type { CueEntry } from '../language'

/** What is told as a general fact: what a body or a substance does, and what people do. */
export const howItWorks: readonly CueEntry[] = [
  {
    cue: 'body-or-drug-does',
    match: [
      '#BodyOrDrug (ook|eigenlijk|vaak|meestal|vooral|zelf|kan|kunnen|zal)? #DoesInBody',
      '(breekt|went|reageert|herstelt|verwerkt|maakt|zakt|stijgt|daalt|werkt|wordt|komt|krijgt|raakt|gaat|blijft) (de|het|je|uw|die|deze|dat) (lichaam|lijf|lever|hersenen|brein|longen|hart|bloeddruk|bloedsuiker|nicotine|alcohol|cafeïne|tabletten|pillen|pleister|pleisters|insuline|medicatie|medicijnen|slijmvliezen|bloedvaten)',
      '(dat|het|dit|die|wat|veranderen|stoppen|wennen|herstel) (kost|vraagt|vergt) .{0,2} (tijd|weken|maanden|geduld|oefening|energie|een poosje|een tijdje)',
      '(is|zijn) (na|binnen) .{0,3} (uur|uren|dagen|weken|maanden) .{0,2} (uitgewerkt|weg|verdwenen|hersteld|afgebroken)',
    ],
    example: 'De lever breekt per uur ongeveer één glas af.',
    nearMiss: 'Mijn leverwaarden worden maandag geprikt.',
  },
  {
    cue: 'what-people-do',
    match: [
      '#People (die)? .{0,2} (hebben|vinden|merken|voelen|krijgen|zeggen|doen|gaan|kiezen|proberen|gebruiken|drinken|roken|slapen|eten|denken|ervaren|willen|kunnen|beginnen|stoppen|komen|raken|worden|weten|leren|zien|houden|blijven|nemen|maken|vertellen|schrikken|schamen)',
      '(hebben|vinden|merken|voelen|krijgen|zeggen|doen|gaan|kiezen|proberen|gebruiken|denken|ervaren|willen|kunnen|zien|lopen) (veel|de meeste|sommige|andere|heel veel|ook|meer|best veel)? (mensen|ouders|jongeren|pubers|patienten|clienten|rokers|gezinnen|vrouwen|mannen|anderen|moeders|vaders)',
    ],
    example: 'Sommige mensen voelen zich een paar dagen misselijk.',
    nearMiss: 'U voelt zich een paar dagen misselijk.',
  },
]
