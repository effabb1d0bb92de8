import type { CueEntry } from '../language'

/** Words of feeling, by kind. */
export const feelings: readonly CueEntry[] = [
  {
    cue: 'feeling-word',
    match: [
      '({voelen}|gevoel|gevoelens|emotie|emoties|emotioneel)',
      '(boos|boze|kwaad|woedend|woest|gefrustreerd|frustratie|frustrerend|geirriteerd|pissig|chagrijnig|verdrietig|verdriet|somber|down|depri|depressief|bang|bange|angst|angstig|bezorgd|ongerust|paniek|schrik|onzeker|gespannen|spanning|schaamte|{schamen}|schuldig|schuldgevoel|machteloos|machteloosheid|onmacht|wanhopig|wanhoop|radeloos|moe|moeheid|uitgeput|kapot|stress|gestrest|gestresst|eenzaam|gekwetst|teleurgesteld|afgewezen|pijn|jaloers|verward|blij|gelukkig|trots|opgelucht|opluchting|dankbaar|tevreden|ontspannen|rustig|hoopvol|verliefd|zenuwachtig|ellendig|rot|klote|kut|shit|ambetant|triest)',
      '(maak|maakt|maken|maakte|veel|grote|zoveel|mijn|#Your|heb|hebt|heeft|had|geen|de) .{0,2} zorgen',
      '(ben|bent|is|was|zijt|zit|helemaal|gewoon|echt) (er)? op$',
      '(zo|heel|helemaal|moederziel|erg|er|voel|voelt|voelde|je|jezelf) alleen (voelt|voel|voelen|voelde|voor|in|gelaten|mee|staat|sta)?$',
      '(er|helemaal|moederziel|zo|heel) alleen (voor|in|mee|voelt|voelen)',
      '(voelt|voel|voelde) .{0,3} alleen',
      '(een|zo|heel|best|erg|wat|echt|ook) naar (gevoel|zeg|hoor|idee)',
    ],
    example: 'Dat geeft een naar gevoel.',
    nearMiss: 'Dat geeft een hoop werk.',
  },
  {
    cue: 'feeling-angry',
    match: [
      '(boos|boze|woedend|woest|gefrustreerd|frustratie|frustrerend|frustreert|geirriteerd|irriteert|irritant|irritatie|pissig|chagrijnig|nijdig|razend|boosheid|woede|agressief|kregel|baal|balen|balend|ergert|erger|ergernis|colere|opgefokt|geergerd)',
      '(word|werd|ben|bent|was|wordt|heel|echt|erg|zo) kwaad (op|om|van|als|geworden|gemaakt)',
      '(word|werd|ben|bent|was|wordt) .{0,2} kwaad',
      '(pisnijdig|ziedend|op de kast|uit je vel|uit mijn vel|door het lint|over de rooie)',
    ],
    example: 'Ik ben zo kwaad op school.',
    nearMiss: 'Dat is niet zo slecht bedoeld.',
  },
  {
    cue: 'feeling-angry',
    match: [
      '(boos|kwaad|woedend|razend|pissig|woest|witheet|giftig|geirriteerd|irriteert|erger me|balen|baal|gefrustreerd|nijdig|chagrijnig|uit mijn vel|over de rooie|over mijn toeren|de pest in|furieus|opgefokt)',
    ],
    example: 'Ik werd zo kwaad.',
    nearMiss: 'Ik werd zo laat.',
  },
  {
    cue: 'feeling-sad',
    match: [
      '(verdrietig|verdriet|somber|down|depri|depressief|treurig|triest|bedroefd|rouw|rouwen|gemis|{huilen}|tranen|neerslachtig|melancholisch|ellendig|hopeloos|gebroken|brok)',
      '(#You|ik|hij|ze|zij|we|#Kin|#Partner|#Child) .{0,1} (mis|mist|miste)',
      '(mis|mist|miste) (ik|#You|hij|ze|#Kin)',
      '(missen|gemist)',
      '(voel|voelt|voelde|zo|helemaal|vanbinnen|binnen) .{0,2} leeg',
    ],
    example: 'Ze is de laatste tijd heel verdrietig.',
    nearMiss: 'Ze is de laatste tijd heel druk.',
  },
  {
    cue: 'feeling-sad',
    match: [
      '(verdriet|verdrietig|ongelukkig|wenen|bleiten|grienen|gemis|heimwee|rouw|down|somber|depri|triestig|hartzeer|liefdesverdriet)',
    ],
    example: 'Hij heeft zoveel verdriet.',
    nearMiss: 'Hij heeft zoveel boeken.',
  },
  {
    cue: 'feeling-afraid',
    match: [
      '(bang|bange|angst|angstig|angsten|bezorgd|ongerust|onrustig|paniek|schrik|doodsbang|benauwd|eng|vrees|vreest|zenuwachtig|zenuwen|nerveus|onzeker|onzekerheid|wakker van)',
      '(maak|maakt|maken|maakte|heb|heeft) .{0,4} zorgen',
    ],
    example: 'Ik ben bang dat het misgaat.',
    nearMiss: 'Hij zit op de bank.',
  },
  {
    cue: 'feeling-afraid',
    match: [
      '(bang|angst|angstig|schrik|doodsbang|eng|griezelig|paniek|in paniek|schrikken|geschrokken|benauwd|nerveus|zenuwachtig|zenuwen|ongerust|bezorgd|onrustig)',
    ],
    example: 'Ik ben er bang voor.',
    nearMiss: 'Ik ben er klaar voor.',
  },
  {
    cue: 'feeling-ashamed',
    match: [
      '({schamen}|schaam|schaamt|schaamde|schaamte|beschaamd|gene|gegeneerd|afgang|voor schut|voor gek|gezichtsverlies|genant)',
    ],
    example: 'Ik schaam me dood.',
    nearMiss: 'Dat is jammer.',
  },
  {
    cue: 'feeling-ashamed',
    match: [
      '(schaam|schamen|schaamte|beschaamd|voor schut|afgaan|bekeken|gene|gegeneerd|vernederd|nagekeken|aangestaard)',
    ],
    example: 'Ik schaam me dood.',
    nearMiss: 'Ik scheer me.',
  },
  {
    cue: 'feeling-guilty',
    match: [
      '(schuldig|schuldgevoel|schuldgevoelens|spijt|verwijt|verwijten)',
      '(mijn|#Your|eigen) schuld',
      '(tekort|te kort) .{0,2} (schiet|schieten|doe|geschoten|gedaan|doen)',
      '(slechte|falende) (moeder|vader|ouder|ouders)',
      '(gefaald|faal|falen)',
    ],
    example: 'Ik voel me zo schuldig naar hem.',
    nearMiss: 'We hebben schulden bij de bank.',
  },
  {
    cue: 'feeling-powerless',
    match: [
      '(machteloos|machteloosheid|onmacht|wanhopig|wanhoop|radeloos|hopeloos|uitzichtloos|hulpeloos|moedeloos|moedeloosheid|reddeloos|verslagen)',
      '(met|in) .{0,2} (lege handen|handen in het haar)',
      '(geen|niet) .{0,4} (grip|kant meer op|raad|kant op|vat)',
      '(zit|zitten|zat|loop|loopt|lopen) .{0,2} (vast|klem|muurvast)',
      'ten einde raad',
    ],
    example: 'Je staat met lege handen.',
    nearMiss: 'Je staat met je handen in de zij.',
  },
  {
    cue: 'feeling-tired',
    match: [
      '(moe|moeheid|vermoeid|vermoeiend|uitgeput|uitputting|kapot|doodmoe|bekaf|gesloopt|slopend|afgepeigerd|uitgeblust|opgebrand|burn-out|burnout|gebroken nachten|slaaptekort|uitgewoond)',
      '(ben|bent|is|was|helemaal|gewoon) op$',
      '(energie|puf|fut|kracht|batterij|accu) .{0,2} (meer|op|leeg)',
      '(geen|weinig) (energie|puf|fut)',
    ],
    example: 'Ik ben gewoon op.',
    nearMiss: 'Hij zit op voetbal.',
  },
  {
    cue: 'feeling-stressed',
    match: [
      '(stress|stressvol|gestrest|gestresst|gestressed|stressen|spanning|spanningen|gespannen|druk|drukte|overbelast|overspannen|overprikkeld|hectisch|hectiek|opgejaagd|te veel|teveel|onder druk|chaos)',
    ],
    example: 'Het geeft me zoveel stress.',
    nearMiss: 'Het geeft me veel plezier.',
  },
  {
    cue: 'feeling-lonely',
    match: [
      '(eenzaam|eenzaamheid|in je eentje|in mijn eentje|op je eentje|in uw eentje|buitengesloten|onbegrepen|geisoleerd|verlaten)',
      '(alleen voor|er alleen|helemaal alleen|heel alleen|zo alleen|alleen voel|alleen mee)',
      '(niet|nooit|niemand|voel|voelt) .{0,4} (gehoord|gezien|begrepen|serieus genomen)',
      'niemand .{0,3} (begrijpt|ziet|luistert|snapt|helpt)',
    ],
    example: 'Je staat er helemaal alleen voor.',
    nearMiss: 'Alleen op dinsdag kan ik.',
  },
  {
    cue: 'feeling-lonely',
    match: [
      '(eenzaam|alleen gelaten|er alleen voor|helemaal alleen|niemand hier|niemand begrijpt|buitenstaander|in de steek|verlaten)',
    ],
    example: 'Ik sta er alleen voor.',
    nearMiss: 'Ik sta voor de deur.',
  },
  {
    cue: 'feeling-hurt',
    match: [
      '(gekwetst|kwetsend|kwetst|teleurgesteld|teleurstelling|teleurstellend|afgewezen|afwijzing|gekrenkt|vernederd|vernederend|beledigd|bedrogen|verraden|in de steek|gepasseerd|gekleineerd|aan de kant gezet|aan de kant geschoven|buitengesloten)',
      '(doet|deed|heeft) .{0,3} (pijn|zeer)',
      '(steekt|stak|raakt|raakte) .{0,2} (#You|me|mij|hard|binnen|diep)',
      '(komt|kwam|kwamen) .{0,2} (hard|binnen|diep)',
    ],
    example: 'Dat heeft je echt gekwetst.',
    nearMiss: 'Hij heeft zijn knie gestoten.',
  },
  {
    cue: 'feeling-confused',
    match: [
      '(verward|verwarrend|verwarring|twijfel|twijfelt|twijfelen|twijfels|tweestrijd|dubbel|dubbele|verscheurd|heen en weer|in de war|dilemma|dubben|besluiteloos|aarzel|aarzelt|tweestrijd)',
    ],
    example: 'Ik weet het even niet meer, ik twijfel zo.',
    nearMiss: 'Ik weet het zeker.',
  },
  {
    cue: 'feeling-happy',
    match: [
      '(blij|blije|gelukkig|vrolijk|{genieten}|geniet|genoten|genieten|plezier|leuk|fijn|gezellig|heerlijk|lekker|dankbaar|opgewekt|lachen|lacht|lachte|gelachen|zalig|plezant)',
    ],
    example: 'Daar word ik blij van.',
    nearMiss: 'Daar word ik gek van.',
  },
  {
    cue: 'feeling-proud',
    match: ['(trots|fier|tevreden|voldaan|voldoening|zelfvertrouwen)'],
    example: 'Ik ben best trots op mezelf.',
    nearMiss: 'Hij is best streng.',
  },
  {
    cue: 'feeling-relieved',
    match: [
      '(opgelucht|opluchting|opgeluchte|gerustgesteld|geruststellend|ontspannen|ontspanning|rustig|rust|rustiger|kalm|kalmte|lucht|verademing|last van mijn schouders|pak van)',
    ],
    example: 'Wat een opluchting.',
    nearMiss: 'Wat een gedoe.',
  },
  {
    cue: 'feeling-hopeful',
    match: [
      '(hoop|hoopvol|hoopt|moed|optimistisch|perspectief|lichtpuntje|licht aan het eind|positief)',
      '(heb|hebt|heeft|krijg|krijgt|geeft) .{0,3} (vertrouwen|hoop|moed)',
      '(komt|gaat) .{0,2} (goed komen|wel goed|weer goed)',
    ],
    example: 'Ik heb er wel vertrouwen in.',
    nearMiss: 'Ik heb er wel last van.',
  },
]
