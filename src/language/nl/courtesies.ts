import type { CueEntry } from '../language'

/** Short turns that keep a talk going or kindly round it off: courtesies, room to breathe, until next time, a short yes. */
export const courtesies: readonly CueEntry[] = [
  {
    cue: 'makes-room',
    match: [
      '(zeg|zegt) (u|je|ge)? (het|dat)? (gerust|het gerust|het maar|maar|dat maar) (als|wanneer)',
      '(mag|moogt|kunt|kun|kan) #YouS (het|dat|me)? (altijd|gerust) .{0,1} (zeggen|vragen|aangeven|onderbreken)',
      '(neem|neemt|pak) .{0,2} (de tijd|je tijd|uw tijd|uwe tijd|alle tijd)',
      '(er is|we hebben|geen) (geen|helemaal geen)? haast',
      '(adem|haal) .{0,2} (even|rustig|eerst) .{0,2} (in|adem|diep)',
      '(zakdoek|zakdoeken|zakdoekje|zakdoekjes|tissue|tissues)',
      '^(kom|komt|komen) .{0,3} (binnen|verder)$',
      '^(ga|gaat|kom|komt) .{0,3} zitten$',
      '^(neem|pak) .{0,1} (een stoel|plaats)',
      '(wil|wilt|lust) #You .{0,2} (koffie|thee|water|een glas|iets drinken)',
      '(hoef|hoeft|moet) .{0,2} geen (sorry|excuses)',
    ],
    example: 'Neem rustig de tijd.',
    nearMiss: 'Het kost veel tijd.',
  },
  {
    cue: 'until-next-time',
    match: [
      '(dan|we|ik|tot) .{0,2} (zie|zien|spreek|spreken|bel|bellen) .{0,4} (weer|volgende week|over een week|over twee weken|dan|#Day)$',
      '(zien|spreken|bellen) (we|wij) (elkaar|mekaar|u|je|jullie) .{0,3} (weer|week|weken|maand|maanden|#Day)',
      '(zie|spreek) ik (u|je|jullie) .{0,3} (weer|week|weken|maand|maanden|#Day)',
      '^tot (volgende|over|dan|straks|morgen|gauw|de volgende|#Day)',
      '(zelfde|vaste) (tijd|uur|dag|tijdstip)',
      '(volgende week|volgende maand|#Day) (dus|dan|is goed)$',
      '(laten we|we) .{0,3} hierbij',
      '(kijk|kijken) .{0,3} (uit naar|ernaar uit)',
      '(zet|noteer|schrijf) .{0,3} (op|voor) #Day',
    ],
    example: 'Dan zien we elkaar over twee weken weer.',
    nearMiss: 'Ik zie hem nooit meer.',
  },
  {
    cue: 'agrees-briefly',
    match: [
      '^(dat|het) (is|was|moet|heeft|had|zal|zou) (het|zo|ook|zeker|inderdaad|best|echt|waar|juist)$',
      '^(dat|het) (doet|deed|kan|kon|mag|klopt) (het|zo|ook|zeker|inderdaad|best|echt)?$',
      '^dat (doe|doet|deed|heb|hebt|heeft|had|kan|kunt|kon|wil|wilt|weet|ben|bent|was|mag) (ik|je|u|ge|hij|ze|het|we|jij) (ook|zeker|inderdaad|best|echt|goed)?$',
      '^(ik|wij) (denk|geloof|hoop|vermoed) (het|van wel|van niet|dat ook|het ook)$',
      '^(zo is het|ik ook|ik ook niet|mij ook|dat heeft iedereen|wie niet|zeker weten|goed punt|terecht|goede vraag|goeie vraag|dat denk ik ook|dat vind ik ook|daar heb je gelijk in|daar hebt u gelijk in|dat is waar|alsjeblieft|goed om te weten|goed om te horen)$',
    ],
    example: 'Ja, dat is zo.',
    nearMiss: 'Dat is een hele stap voor hem.',
  },
  {
    cue: 'calls-to-order',
    match: [
      '(let|pas|denk) .{0,2} op .{0,1} (toon|woorden|taal)',
      '^(niet|geen) (zo)? (schreeuwen|schelden|vloeken|brullen|onderbreken)$',
      '^niet op die toon',
      '(laat me|laat mij) .{0,1} (uitspreken|uitpraten)',
      '^(rustig|kalm|kalmeer|stil) (aan|een beetje)?$',
      '(dat is|dit is|het is) (hier)? (niet het punt|niet de vraag|geen grap|geen spel|geen spelletje|geen discussie|niet grappig|geen keuze|geen excuus|een excuus|een smoes)',
      '(we|wij) (zijn|zitten) hier niet .{0,2} (over mij|voor mij)',
      '^(dat|zo) (zegt iedereen|zeggen ze allemaal|zeggen ze altijd)',
      '(had|hadden) .{0,1} #You .{0,3} (eerder|beter) .{0,2} (moeten|kunnen)',
    ],
    example: 'Let een beetje op je toon.',
    nearMiss: 'Hij let goed op zijn zusje.',
  },
]
