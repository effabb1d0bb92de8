import type { CueEntry } from '../language'

/** Handing back what was said. */
export const reflecting: readonly CueEntry[] = [
  { cue: 'you-opener', match: ['^#You'], example: 'Je bent er klaar mee.', nearMiss: 'Ik vind dat jij gelijk hebt.' },
  {
    cue: 'you-subject',
    match: [
      '#YouS #Fin',
      '(#Fin|voel|wil|zou|kunt|zoudt|merk|zit|sta) #YouS',
      '(dat|als|omdat|waar|hoe|wat|of|wanneer|toen|terwijl|want) #YouS',
    ],
    example: 'Soms voel je je alleen.',
    nearMiss: 'Dat hoort bij de opvoeding.',
  },
  {
    cue: 'so-opener',
    match: ['^(dus|dan|zo dus|dat betekent dus)'],
    example: 'Dus het ging mis.',
    nearMiss: 'Het ging dus mis.',
  },
  {
    cue: 'it-opener',
    match: ['^(het|dat|dit|die|daar|er|deze)'],
    example: 'Het is steeds hetzelfde liedje.',
    nearMiss: 'Steeds is het hetzelfde liedje.',
  },
  {
    cue: 'and-opener',
    match: ['^(en|maar|want) (dan|toen|nu|#You|dat|het|die|eigenlijk|daar|tegelijk|ook|soms)'],
    example: 'En dan sta je daar.',
    nearMiss: 'Dan sta je daar en wacht je.',
  },
  {
    cue: 'summary-lead-in',
    match: [
      '(samenvat|samenvatten|samengevat|samenvatting|samenvattend|samenleg|samenleggen|optel|opsom)',
      '(vat|vatten|leg|leggen|zet|zetten|tel|veeg|neem) .{0,5} (samen|naast elkaar|bij elkaar|op een rij|op een rijtje|op rij)',
      '(op een rijtje|op een rij|op rij)',
      '(bij elkaar|alles bij elkaar|al met al|kortom|resumerend|tot nu toe)',
      'we (hebben|hadden) .{0,5} (gehad over|besproken|gesproken over|langs|doorgenomen|gepraat over)',
      '(dus|dan)? (ik heb|heb ik) (nu|het|tot nu toe|dit|gehoord|alles|opgeschreven|zo)',
      '(aan het begin|eerder|net|daarnet) .{0,3} (vertelde|zei) .{0,8} (en|daarna|ook)',
      '(even kijken|kijken) of ik .{0,4} (alles|het|goed|heb)',
      'wat ik (tot nu toe|allemaal|alles) .{0,3} (hoor|heb gehoord|hoorde|meeneem)',
      'dan hoor ik (dit|het|twee|drie|een)',
    ],
    example: 'Als ik het even samenvat.',
    nearMiss: 'Dat was een mooie samenkomst.',
  },
  {
    cue: 'reflection-lead-in',
    match: [
      'ik (hoor|hoorde|merk|zie|begrijp|proef|beluister|snap|lees) .{0,3} (#You|dat|hoe|in|aan|daar|er|wat|iets|veel|vooral|een|twijfel|ook)',
      '(hoor|begrijp|zie|merk|proef|snap|beluister) ik .{0,3} (dat|#You|goed|een|iets|wat|daar|het)',
      'als ik (#You|het|dat|zo) .{0,3} (goed|hoor|begrijp|snap|beluister|zo hoor|zo begrijp)',
      'wat ik (hoor|merk|begrijp|zie|uit|beluister|opvang|#You hoor)',
      '#You (bedoelt|bedoel|zegt|zeg|zegt eigenlijk|zegt dus|wilt zeggen|wil zeggen)',
      '(bedoelt|zegt|bedoel|zeg) #You .{0,2} dat',
      'met andere woorden',
      '(oftewel|ofwel|dat wil zeggen|eigenlijk zeg je|eigenlijk zegt u)',
      '(maak|haal) ik daaruit op',
    ],
    example: 'Ik hoor je zeggen dat het te veel is.',
    nearMiss: 'Ik hoor de kinderen buiten.',
  },
  {
    cue: 'you-said',
    match: [
      '#You (zei|vertelde|noemde|gaf|had het over|schreef|zegt|noemt|vertelt|beschrijft|appte|omschreef)',
      '(zei|vertelde|noemde|gaf|schreef|zoals) #You .{0,2} (net|dat|al|daarnet|eerder|vorige|aan|zei|vertelde|zegt)',
      '(vorige keer|net|zonet|daarnet|eerder) .{0,3} (zei|vertelde|noemde|had) #You',
      '(zei|vertelde|noemde) #You',
    ],
    example: 'Je vertelde net dat je slecht slaapt.',
    nearMiss: 'Ik vertelde dat aan hem.',
  },
  {
    cue: 'you-feel',
    match: [
      '#You (voelt|voelde|voel|voelen) (#You|zich|het|er|dat)',
      '(voel|voelt|voelde) #You (#You|zich)',
      '(dat|het|dit) (maakt|maakte|doet|deed|raakt|raakte|breekt|frustreert|steekt|vreet|grijpt|geeft) .{0,1} (#You|aan #You)',
      '#You (bent|was|ben|zijn|wordt|werd|zijt|raakt) .{0,4} (#Intense)? (boos|kwaad|bang|moe|verdrietig|blij|bezorgd|opgelucht|gefrustreerd|teleurgesteld|onzeker|alleen|machteloos|trots|ongerust|gespannen|geschrokken|eenzaam|klaar|op|uitgeput|schuldig|wanhopig|verward|woedend|radeloos)',
      '#You (schaamt|schaam|schaamde|ergert|baalt|schrok|schrikt|mist|mis|twijfelt|vreest|geniet|piekert|worstelt)',
      '#You (maakt|maak|maakte) #You .{0,3} (zorgen|boos|druk|ongerust)',
      '#Your (hart|hoofd|lijf|maag|buik) .{0,4} (breekt|brak|zit|zat|loopt|is|staat)',
      '(verdriet|boosheid|angst|schaamte|pijn|onmacht|zorgen) .{0,3} (van|bij|om|in) #You',
    ],
    example: 'Je voelt je machteloos.',
    nearMiss: 'Ik voel me machteloos.',
  },
  {
    cue: 'you-want',
    match: [
      '#You (wilt|wil|willen|wou|wilde|zou|zouden|hoopt|hoop|wenst|verlangt|droomt|gunt|snakt|zoekt) .{0,3} (graag|het|dat|niet|gewoon|liefst|er|weer|naar|op|hem|haar|zo|meer|een|rust|geen|echt|vooral|ook|liever|wel)',
      '(wil|zou|wilt|hoop|hoopt|gun|gunt) #You .{0,4} (graag|liefst|dat|weer|niets liever|eigenlijk)',
      'het liefst (wil|zou|wilt|had) #You',
      '(waar|wat) #You .{0,3} (verlangt|wilt|naar verlangt|op hoopt|hoopt)',
      '(#Your|jullie) .{0,1} (wens|droom|verlangen|hoop)',
      'niets liever',
    ],
    example: 'Je zou graag meer rust willen.',
    nearMiss: 'Ik zou graag meer rust willen.',
  },
  {
    cue: 'you-think',
    match: [
      '#You (denkt|denk|dacht|vindt|vind|vond|gelooft|vermoedt|vraagt|vraag|vroeg|weet|twijfelt|ziet|zag|merkt|merk|beseft|verwacht|snapt|begrijpt)',
      '(denkt|denk|vindt|vind|weet|ziet|merkt|dacht) #YouS .{0,2} (dat|dan|het|eigenlijk)',
      '(in|volgens) #Your (ogen|beleving|gevoel|hoofd|idee)',
    ],
    example: 'Je vraagt je af of het nog goed komt.',
    nearMiss: 'Ik vraag me af of het nog goed komt.',
  },
  {
    cue: 'you-can',
    match: [
      '(het|dat) (lukt|lukte|lukt het) #You',
      '#You (kunt|kan|kun|kunnen|kon|konden|durft|durf|weet)',
      '#You (is|was) het .{0,2} gelukt',
    ],
    example: 'Het lukt je om rustig te blijven.',
    nearMiss: 'Het lukt hem om rustig te blijven.',
  },
  {
    cue: 'you-must',
    match: ['#You (moet|moeten|moest|moesten|hoeft|hoef|mag|mogen|mocht)'],
    example: 'Je moet alles alleen doen.',
    nearMiss: 'Ik moet alles alleen doen.',
  },
  {
    cue: 'you-did',
    match: [
      '#Past #YouS .{0,4} (zelf|toch|al|dat|het|weer|gewoon|steeds|allemaal|op|je|hem|haar|een|er|naar|in)',
      '#You (hebt|heb|heeft|had|hadt|hebben|hadden|bent|ben|zijt|was|waart|waren)',
      '#You #Past',
      '(heb|hebt|had|ben|bent|hebben|zijn) #YouS .{0,4} (zelf|toch|al|dat|het|weer|gewoon|steeds|allemaal)',
    ],
    example: 'Je hebt het al drie keer gevraagd.',
    nearMiss: 'Hij heeft het gevraagd.',
  },
  {
    cue: 'seems-word',
    match: [
      '(lijkt|lijken|leek|klinkt|klinken|klonk|alsof|schijnt|oogt|vermoedelijk|blijkbaar|kennelijk|vast|zo te horen|proef|krijg de indruk|heb de indruk|heb het idee)',
    ],
    example: 'Het klinkt alsof je er alleen voor staat.',
    nearMiss: 'Hij staat er alleen voor.',
  },
  {
    cue: 'important-to-you',
    match: [
      '(belangrijk|belangrijker|belangrijkst|waardevol|dierbaar|heilig|alles|veel|wezenlijk) .{0,2} (voor|aan) #You',
      '#You (vindt|vind|hecht|geeft|staat|vinden) .{0,4} (belangrijk|belangrijker|waarde|om|voor)',
      '(betekent|doet|geeft|raakt|ligt) .{0,3} #You .{0,2} (veel|aan het hart|na aan het hart|iets)',
      '(telt|draait|gaat) .{0,2} #You .{0,2} (om|het om)',
      '(voor|bij) #You (telt|staat|is) .{0,4} (belangrijk|voorop|eerste|nummer)',
      'waar #You .{0,3} (voor staat|om geeft|aan hecht|voor doet|voor gaat)',
    ],
    example: 'Dat is belangrijk voor je.',
    nearMiss: 'Dat is belangrijk voor de school.',
  },
  {
    cue: 'so-you',
    match: [
      '^dus (eigenlijk|nu|toen|voor #You|in feite)? (#YouS|bij #You|voor #You)',
      '^#YouS (bent|ben|zijt|zijn|was|waart|waren|hebt|heb|hebben|had|hadt|voelt|voel|voelde|wilt|wil|willen|wou|wilde|vindt|vind|vond|denkt|denk|dacht|merkt|merk|merkte|zit|zat|staat|stond|slaapt|slaap|drinkt|drink|rookt|rook|gebruikt|gebruik|werkt|werk|woont|woon|houdt|hou|hield|mist|mis|miste|geniet|twijfelt|twijfel|piekert|piekerde|worstelt|worstelde|schaamt|schaamde|baalt|baalde|verlangt|leeft|leef|probeert|probeerde|maakt|maakte|krijgt|kreeg|ging|kwam|deed|nam|bleef|blijft|liet|koos|wist|durft|durfde|herkent|herkende|hoopt|hoopte|schrok|wordt|werd|zoekt|zocht|zag|leert|leerde|vecht|vocht|gunt|haat|hecht|zou graag|zou liever|zou willen) dus',
      '^(dan|eigenlijk) (ben|bent|heb|hebt|had|was|voel|voelt|wil|wilt|vind|vindt|denk|denkt|merk|zit|sta) #YouS .{0,2} (dus|eigenlijk)',
      '^dus (eigenlijk|nu|toen)? (ben|bent|heb|hebt|had|was|voel|voelt|wil|wilt|zit|sta|werd) #YouS',
    ],
    example: 'Dus je gaat bijna niet meer buiten.',
    nearMiss: 'Dus ik heb de dokter gebeld.',
  },
  {
    cue: 'states-about-other',
    match: [
      '^#YouS (bent|ben|zijt|zijn|was|waart|waren|hebt|heb|hebben|had|hadt|voelt|voel|voelde|wilt|wil|willen|wou|wilde|vindt|vind|vond|denkt|denk|dacht|merkt|merk|merkte|zit|zat|staat|stond|slaapt|slaap|drinkt|drink|rookt|rook|gebruikt|gebruik|werkt|werk|woont|woon|houdt|hou|hield|mist|mis|miste|geniet|twijfelt|twijfel|piekert|piekerde|worstelt|worstelde|schaamt|schaamde|baalt|baalde|verlangt|leeft|leef|probeert|probeerde|maakt|maakte|krijgt|kreeg|ging|kwam|deed|nam|bleef|blijft|liet|koos|wist|durft|durfde|herkent|herkende|hoopt|hoopte|schrok|wordt|werd|zoekt|zocht|zag|leert|leerde|vecht|vocht|gunt|haat|hecht|zou graag|zou liever|zou willen)',
      '(en|maar|want|dus|omdat|hoor|hoor dat|merk dat|zie dat|terwijl) #YouS (bent|ben|zijt|zijn|was|waart|waren|hebt|heb|hebben|had|hadt|voelt|voel|voelde|wilt|wil|willen|wou|wilde|vindt|vind|vond|denkt|denk|dacht|merkt|merk|merkte|zit|zat|staat|stond|slaapt|slaap|drinkt|drink|rookt|rook|gebruikt|gebruik|werkt|werk|woont|woon|houdt|hou|hield|mist|mis|miste|geniet|twijfelt|twijfel|piekert|piekerde|worstelt|worstelde|schaamt|schaamde|baalt|baalde|verlangt|leeft|leef|probeert|probeerde|maakt|maakte|krijgt|kreeg|ging|kwam|deed|nam|bleef|blijft|liet|koos|wist|durft|durfde|herkent|herkende|hoopt|hoopte|schrok|wordt|werd|zoekt|zocht|zag|leert|leerde|vecht|vocht|gunt|haat|hecht|zou graag|zou liever|zou willen)',
      '^(nu|soms|toen|ondertussen|eigenlijk|vroeger|daar|thuis|intussen|toch|misschien) (ben|bent|heb|hebt|had|was|voel|voelt|voelde|wil|wilt|vind|vindt|merk|zit|sta|werd|zie|denk) #YouS',
    ],
    example: 'Je voelt het nog elke dag.',
    nearMiss: 'Voel je het nog?',
  },
  {
    cue: 'how-it-is-for-you',
    match: [
      '(het|dat|dit) (geeft|gaf|doet|deed|helpt|hielp|kost|kostte|houdt|hield|maakt|maakte|brengt|bracht|raakt|raakte|steunt|sloopt|vreet|trekt|remt|remde|stoort|lucht|scheelt|rust) (aan|bij|op)? #You',
      '^(voor|bij) #You (is|was|voelt|voelde|werkt|geeft|geldt|telt|betekent|staat|ligt)',
      '(zwaar|moeilijk|lastig|fijn|prettig|spannend|nieuw|vermoeiend|pijnlijk|eng|haalbaar|veel|vervelend|frustrerend|confronterend|verdrietig) (voor|bij) #You',
      '(werkt|werkte|telt) .{0,2} (voor|bij) #You',
    ],
    example: 'Het geeft je even lucht.',
    nearMiss: 'Ik geef je een folder.',
  },
  {
    cue: 'opens-without-subject',
    match: [
      '^(een beetje|beetje|best|niet|nog niet|nooit|elke|iedere|twee|drie|vier|vijf|tien|soms|meer|minder|bijna|vooral|altijd|zonder|zelfs|moe|bang|boos|bezorgd|verdrietig|verscheurd|gespannen|onzeker|opgelucht)',
    ],
    example: 'Een beetje moe.',
    nearMiss: 'Dat is een beetje veel.',
  },
  {
    cue: 'one-side',
    match: [
      '(aan de ene kant|enerzijds|aan den ene kant|eerst wel|deels|een deel van|ene kant|de ene helft|een stuk van)',
    ],
    example: 'Aan de ene kant wil je rust.',
    nearMiss: 'Aan de overkant staat een huis.',
  },
  {
    cue: 'other-side',
    match: [
      '(aan de andere kant|anderzijds|tegelijk|tegelijkertijd|andere kant|ook weer|en toch|maar ook|maar tegelijk|maar toch|en ook|ondertussen|terwijl #You ook|ander deel|en evengoed)',
    ],
    example: 'En tegelijk wil je hem niet kwijt.',
    nearMiss: 'De andere kinderen spelen buiten.',
  },
  {
    cue: 'but-inside',
    match: ['(maar|echter|toch|terwijl|alleen)'],
    example: 'Je wilt wel, maar het lukt niet.',
    nearMiss: 'Je wilt wel en het lukt.',
  },
  {
    cue: 'amplifier',
    match: [
      '(helemaal|totaal|volkomen|compleet|absoluut|volstrekt|nooit|altijd|niemand|iedereen|alles|niets|niks|elk|overal|nergens|geen enkele|ook maar|uitgesloten|onmogelijk|echt nooit|eeuwig|constant|voortdurend|continu|tot in|door en door)',
    ],
    example: 'Er is helemaal niks wat helpt.',
    nearMiss: 'Er is iets wat helpt.',
  },
  {
    cue: 'image',
    match: [
      '(als|alsof|net|een soort|een) .{0,3} (rugzak|muur|achtbaan|vulkaan|bom|storm|eiland|gevecht|oorlog|berg|kooi|gevangenis|draaimolen|spagaat|slappe koord|trein|boot|anker|last|deken|wolk|tunnel|mijnenveld|eierschalen|hamster|molensteen|put|gat|brug|deur|vangnet|motor|batterij|emmer|spons|dam|elastiek|touw|bal|klok|zwaard|vuur|brand|glas|huis van)',
      '(emmer|batterij|accu|tank|koek|rek|maat|bom|vat|kruik) .{0,3} (leeg|op|vol|eruit|over|barst|barsten|ontploft|uit)',
      '(op eieren|op je tenen|op uw tenen|tussen twee vuren|in een spagaat|tegen een muur|met de rug tegen|water aan je lippen|het water staat|op je schouders|op uw schouders|onder je voeten|uit je handen|door je vingers|in je eentje dragen|vast in|boven water|kopje onder|op slot|aan een zijden draadje|de kar trekken|het hoofd boven)',
      '(knoop|steen|brok|baksteen) .{0,3} (maag|keel|hart|buik)',
      '(draagt|draag|dragen|sjouwt|sleept|trekt|vecht|zwemt|klimt|loopt) .{0,5} (mee|alleen|alles|last|kar|tegen|rond|achter)',
    ],
    example: 'Het voelt als een rugzak die steeds zwaarder wordt.',
    nearMiss: 'Zijn rugzak ligt op school.',
  },
  {
    cue: 'wish-word',
    match: [
      '({wensen}|wens|{hopen}|hoop|{verlangen}|verlangen|{dromen}|droom|graag|liefst|het liefst|liever|snakt|snakken|toekomst|zou willen|zou wensen|gunt|gunnen)',
    ],
    example: 'Wat je wenst is een beetje rust.',
    nearMiss: 'Ik heb het hem gevraagd.',
  },
  {
    cue: 'value-word',
    match: [
      '(eerlijk|eerlijkheid|respect|vertrouwen|veiligheid|veilig|rust|vrijheid|zelfstandig|zelfstandigheid|gezin|familie|gezond|gezondheid|trouw|verantwoordelijkheid|verantwoordelijk|zorgzaam|samen|erbij horen|eigen keuze|eigen keuzes|eigen baas|goede vader|goede moeder|goede ouder|geloof|waardigheid|liefde|vriendschap|geborgenheid|harmonie|rechtvaardig|rechtvaardigheid|onafhankelijk|loyaal|loyaliteit|fatsoen|plicht|kansen)',
    ],
    example: 'Eerlijkheid is voor jullie alles.',
    nearMiss: 'Hij is op school.',
  },
  {
    cue: 'lists-things',
    match: ['en .{1,7} en', '(eerst|eerder) .{1,8} (toen|nu|daarna) .{1,8} (en|nu|morgen)'],
    example: 'Je slaapt slecht en je werkt veel en je bent bang.',
    nearMiss: 'Je slaapt slecht en je werkt veel.',
  },
]
