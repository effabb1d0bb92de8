import type { CueEntry } from '../language'

/** Person, time, mood and other small signs. */
export const grammar: readonly CueEntry[] = [
  {
    cue: 'first-person-subject',
    match: ['ik'],
    example: 'Gisteren heb ik gebeld.',
    nearMiss: 'Gisteren heeft hij gebeld.',
  },
  {
    cue: 'first-person-opener',
    match: ['^(ik|mijn|bij mij|voor mij|mij)'],
    example: 'Ik weet het niet.',
    nearMiss: 'Dat weet ik niet.',
  },
  { cue: 'we-subject', match: ['(we|wij|ons|onze)'], example: 'Dan eten we samen.', nearMiss: 'Dan eet hij alleen.' },
  { cue: 'third-person-subject', match: ['(hij|zij|ze)'], example: 'Hij luistert niet.', nearMiss: 'Ik luister niet.' },
  {
    cue: 'at-present',
    match: [
      '(op dit moment|op het moment|op dit ogenblik|op dit punt|momenteel|tegenwoordig|voorlopig|voor nu|op heden|dezer dagen|vandaag de dag|zoals het nu is|zoals het nu gaat|op den duur nu|in deze fase|deze periode|nu op dit)',
    ],
    example: 'Het is op dit moment veel voor je.',
    nearMiss: 'Dat moment vergeet ik nooit.',
  },
  {
    cue: 'negation',
    match: ['(niet|geen|nooit|niks|niets|niemand|nergens|geeneens|evenmin|noch|zonder)'],
    example: 'Dat doe ik nooit.',
    nearMiss: 'Dat doe ik altijd.',
  },
  {
    cue: 'because-word',
    match: ['(omdat|want|doordat|vanwege|daardoor|daarom|aangezien|dankzij|vandaar)'],
    example: 'Omdat het zo laat wordt.',
    nearMiss: 'Het wordt zo laat.',
  },
  {
    cue: 'if-word',
    match: ['(als|indien|wanneer|zodra|mits|tenzij|stel dat|zolang)'],
    example: 'Als hij boos wordt loop ik weg.',
    nearMiss: 'Hij wordt boos en ik loop weg.',
  },
  {
    cue: 'past-marker',
    match: [
      '(vroeger|toen|gisteren|laatst|vorige|eerder|destijds|ooit|geleden|voorheen|daarvoor|pas|net|zonet|daarnet|afgelopen|eergisteren|had|was|waren|ging|kwam|deed|zei|vond|dacht|kreeg|stond|zat|werd|liep|hield|nam|gaf|bleef|wilde|kon|moest|mocht|hadden|gingen|zeiden|deden|belde|vroeg|vertelde|sliep|begon)',
    ],
    example: 'Vroeger was dat anders.',
    nearMiss: 'Morgen is dat anders.',
  },
  {
    cue: 'future-marker',
    match: [
      '(straks|morgen|volgende|later|binnenkort|overmorgen|ooit|voortaan|vanaf nu|vanavond|toekomst|komende|zal|zullen|dadelijk|weldra)',
      '#Go .{0,6} (doen|bellen|proberen|vragen|worden|zijn|zien|praten|beginnen|krijgen|gebeuren)',
    ],
    example: 'Volgende week ga ik bellen.',
    nearMiss: 'Vorige week belde ik.',
  },
  { cue: 'conditional-marker', match: ['(zou|zouden|zoudt)'], example: 'Ik zou wel willen.', nearMiss: 'Ik wil wel.' },
  {
    cue: 'modal-must',
    match: ['(moet|moeten|moest|moesten|hoort|dient|verplicht|gedwongen)'],
    example: 'We moeten om acht uur weg.',
    nearMiss: 'We gaan om acht uur weg.',
  },
  {
    cue: 'modal-can',
    match: ['(kan|kun|kunt|kunnen|kon|konden|lukt|lukte|mogelijk)'],
    example: 'Hij kan goed tekenen.',
    nearMiss: 'Hij tekent goed.',
  },
  {
    cue: 'modal-want',
    match: ['(wil|wilt|willen|wou|wilde|wilden)'],
    example: 'Zij wil naar huis.',
    nearMiss: 'Zij gaat naar huis.',
  },
  {
    cue: 'change-verb',
    match: [
      '({stoppen}|{minderen}|{veranderen}|{proberen}|{beginnen}|afbouwen|afkicken|afvallen|{oefenen}|{leren}|aanpakken|aanpakt|loslaten|volhouden|afspreken|ophouden|opgehouden|ontnuchteren|nuchter|clean|rookvrij|verbeteren|verbetert|beteren|anders doen|ermee kappen|kappen|gekapt|volhoud|weerstaan|doorbreken|afleren|aanleren|omgooien|ombuigen|oppakken)',
    ],
    example: 'Ik moet leren loslaten.',
    nearMiss: 'Ik moet naar de winkel.',
  },
  {
    cue: 'try-verb',
    match: ['({proberen}|poging|pogingen|uitproberen|uitgeprobeerd)'],
    example: 'We proberen het rustig te houden.',
    nearMiss: 'We houden het rustig.',
  },
  {
    cue: 'think-verb',
    match: [
      '({vinden}|{denken}|{geloven}|{weten}|{snappen}|{begrijpen}|{twijfelen}|besef|beseft|realiseer|realiseert|vermoed|idee)',
    ],
    example: 'Ik vind dat lastig.',
    nearMiss: 'Dat is lastig.',
  },
  {
    cue: 'always-never',
    match: [
      '(altijd|nooit|steeds|constant|elke keer|iedere keer|telkens|voortdurend|de hele tijd|de hele dag|elke dag|iedere dag|elke avond|elke nacht|elke ochtend|nooit meer|continu|eeuwig|iedereen|niemand)',
    ],
    example: 'Hij luistert nooit.',
    nearMiss: 'Hij luistert vandaag.',
  },
  {
    cue: 'frequency-or-amount',
    match: [
      '#Number .{0,2} #Unit',
      '(per|elke|iedere|om de) (dag|week|avond|maand|nacht|ochtend|weekend|jaar|paar|twee)',
      '(een paar|tien|twintig|dertig|veertig|vijftig|twaalf|vijftien|half|halve|hele|anderhalf|enkele|vijfentwintig|honderd) #Unit',
      '(soms|vaak|zelden|regelmatig|af en toe|meestal|dagelijks|wekelijks|in het weekend|pakje|een krat|een slof)',
    ],
    example: 'Een glas of drie per avond.',
    nearMiss: 'Hij drinkt graag.',
  },
  {
    cue: 'comparative',
    match: [
      '(meer|minder|beter|slechter|erger|vaker|rustiger|drukker|langer|korter|makkelijker|moeilijker|zwaarder|lichter|eerder|sneller|gezonder|hoger|lager|leuker|fijner|sterker|gemakkelijker)',
    ],
    example: 'Het gaat iets beter dan eerst.',
    nearMiss: 'Het gaat goed.',
  },
  {
    cue: 'reported-speech',
    match: [
      '(hij|zij|ze|moeder|vader|man|vrouw|school|juf|dokter|huisarts|mama|papa|iedereen|mensen|meester|mentor|ex|zus) .{0,2} (zegt|zei|zeggen|zeiden|vindt|vond|vroeg|denkt|riep|roept|vinden|vertelde)',
      '(zegt|zei|zeggen|zeiden|roept|riep|vroeg|vindt) (hij|zij|ze|mijn|de|die|mama|papa)',
    ],
    example: 'Hij zegt dat ik overdrijf.',
    nearMiss: 'Ik overdrijf niet.',
  },
  {
    cue: 'hesitation',
    match: [
      '(eh|nou|nou ja|weet je|weet je wel|zeg maar|ja eh|pff|tja|hoe zeg je dat|hoe moet ik|laat ik zeggen|goh|ik bedoel|snap je|snapje|enzo|en zo|of zo)',
    ],
    example: 'Nou ja, eh, weet je.',
    nearMiss: 'Het is morgen zaterdag.',
  },
]
