import type { CueEntry } from '../language'

/** Affirming, praising and acknowledging. */
export const affirming: readonly CueEntry[] = [
  {
    cue: 'strength-word',
    match: [
      '(moed|moedig|dapper|lef|durf|doorzetter|doorzetten|doorzettingsvermogen|doorzet|sterk|sterke|stevig|kracht|krachtig|veerkracht|veerkrachtig|wilskracht|creatief|vindingrijk|slim|slimme|wijs|wijze|betrokken|betrokkenheid|geduld|geduldig|liefdevol|zorgzaam|attent|eerlijk|open|eerlijkheid|openheid|verantwoordelijk|zelfstandig|inzicht|inlevend|scherp|oplettend|vastberaden|volhardend|volhouder|discipline|toewijding|inzet|talent|gave|warm|hartelijk|trouw|loyaal|eigenschap|kwaliteit|rechte rug|ruggengraat|vechter|vechtlust|helder|zorgvuldig)',
      '(daar|dat) .{0,2} (is|zit|vraagt|getuigt|heb je) .{0,3} (voor nodig|kracht|moed|durf|veel in|wat voor)',
      'op eigen (kracht|houtje|benen)',
      '(in|bij) #You (zit|zie|steekt)',
    ],
    example: 'Dat vraagt moed.',
    nearMiss: 'Dat vraagt tijd.',
  },
  {
    cue: 'effort-word',
    match: [
      '({volhouden}|volgehouden|volhoudt|hield vol|hebt gehouden|doorgezet|doorgegaan|{doorzetten}|niet opgegeven|niet weggelopen|ondanks|hard gewerkt|je best|uw best|moeite gedaan|moeite|blijft proberen|blijven proberen|steeds weer|elke keer weer|elke dag weer|opgebracht|geknokt|gevochten|knokken|doorbeten|gelukt|aangedurfd|aangepakt|uitgevonden|uitgezocht|bedacht|geregeld|opgezocht)',
      '(toch|zelf|gewoon) .{0,4} (gekomen|gebeld|gedaan|gevraagd|gezegd|opgestaan|gegaan|geprobeerd|begonnen|bedacht|gestopt|ontdekt|verteld)',
      '(je|jij|u|ge|jullie|zelf) .{0,4} (bent|ben|zijt|zijn) .{0,4} (gekomen|gebleven|begonnen|opgestaan|gestopt|doorgegaan|gegaan)',
      'ook (al|als|toen) .{0,6} (moe|moeilijk|tegenzit|tegenzat|zwaar|eng|bang|lastig|niet)',
      '(in plaats van) .{0,4} (te|#You)',
      '(voor|al) .{0,2} (de kinderen|je kind|uw kind|je zoon|je dochter) .{0,4} (doet|doe|hebt|bent|zorgt)',
      '#You (luistert|zorgt|let|denkt|zoekt|probeert|blijft|houdt|kiest|durft|ziet|zet|vecht|knokt|komt|neemt|geeft|regelt|staat|pakt) .{0,6} (op|voor|goed|aan|door|vol|zelf|uit|mee|toch|vast|na|serieus|tijd|klaar|op tijd)',
    ],
    example: 'Je hebt het vijf weken volgehouden.',
    nearMiss: 'Je hebt het vijf weken uitgesteld.',
  },
  {
    cue: 'praise-word',
    match: [
      '^(knap|goed zo|goed gedaan|heel goed|super|top|geweldig|fantastisch|mooi|prima|netjes|klasse|chapeau|bravo|petje af|wauw|wow|keigoed|schitterend|uitstekend|perfect|prachtig|goed bezig|lekker bezig|knap gedaan|goed van|slim|heel knap|sterk|mooi zo|mooi gedaan|toppie|kanjer|proficiat|gefeliciteerd)',
      '(knap|goed|sterk|slim|mooi|dapper|super|netjes|fijn|stoer|tof|keigoed|prachtig|heel goed|straf|schoon) .{0,1} (van #You|gedaan|bezig|dat #You|hoor|zeg|opgelost|gevonden|bedacht|gezegd|gelukt)',
      '(wat|dat is|dat vind ik|vind ik|heel|echt|zo|super|is) .{0,2} (knap|goed|geweldig|fantastisch|stoer|top|tof|netjes|bijzonder|indrukwekkend|klasse|dapper|keigoed|uitstekend|prachtig)',
      '(compliment|complimenten|petje af|respect|chapeau|hulde|pluim)',
      '#You (doet|doe|deed|hebt|doen) (het|dat) .{0,3} (goed|super|geweldig|top|fantastisch|prima|uitstekend|prachtig)',
      '(goede|fantastische|geweldige|lieve|toffe|beste) (moeder|vader|ouder|ouders|mama|papa)',
    ],
    example: 'Goed zo, knap hoor!',
    nearMiss: 'Het gaat goed met hem.',
  },
  {
    cue: 'practitioner-proud',
    match: [
      'ik (ben|vind|word) .{0,4} (trots|blij|onder de indruk|impressed|enthousiast|tevreden|verrast)',
      '(mag|kunt|kan) #You .{0,3} trots',
    ],
    example: 'Ik ben trots op je.',
    nearMiss: 'Je bent trots op hem.',
  },
  {
    cue: 'you-managed',
    match: [
      '(het|dat|dit) (is|was) #You .{0,4} gelukt',
      '#You .{0,5} (gelukt|voor elkaar|gered|klaargespeeld|gefikst|bereikt|overwonnen|weten te)',
      '(lukt|lukte|gelukt) (het|#You|dat) .{0,2} (#You|toch|om|dat|ook)',
      '#You (kunt|kan|kon) het',
      '#You (weet|wist) .{0,5} te',
      '#You kreeg .{0,5} (voor elkaar|gedaan|mee|stil|rustig)',
    ],
    example: 'Het is je gelukt.',
    nearMiss: 'Het is hem gelukt.',
  },
  {
    cue: 'appreciates',
    match: [
      '(fijn|goed|mooi|knap|dapper|moedig|bijzonder|stoer|tof|waardevol|prettig|top) .{0,2} dat #You .{0,6} (vertelt|vertel|zegt|zeg|deelt|deel|er|bent|ben|doet|durft|eerlijk|open|komt|gekomen|wilt|wil|meedenkt|meegekomen|aangeeft|noemt|gezegd)',
      '(dank|dankjewel|dankje|bedankt|merci) .{0,3} (eerlijk|eerlijkheid|openheid|vertrouwen|voor het|dat|om)',
      'ik (waardeer|vind het fijn|vind het mooi|vind het goed|vind het knap)',
      '(goed|fijn) om te horen',
    ],
    example: 'Fijn dat je dit zo eerlijk vertelt.',
    nearMiss: 'Fijn weekend.',
  },
  {
    cue: 'burden-word',
    match: [
      '(zwaar|zware|pittig|pittige|heftig|heftige|lastig|lastige|moeilijk|moeilijke|niet niks|niet makkelijk|niet gemakkelijk|niet eenvoudig|geen pretje|geen sinecure|geen kleinigheid|intens|ingrijpend|veel op #Your bord|hard|nogal wat|een hoop|behoorlijk wat|slopend|uitputtend|ellende|ellendig|hel|bar|een klap|hele klus|hakt erin|valt niet mee|vermoeiend|stressvol|pijnlijk|geen klein bier|niet leuk|niet fijn|spannend|vervelend|frustrerend|verdrietig|naar|rot|zielig|dat is wat|wat een)',
    ],
    example: 'Dat is niet niks.',
    nearMiss: 'Dat is geen probleem.',
  },
  {
    cue: 'sympathy',
    match: [
      '^(wat|oh wat|och|ach|jee|jeetje|oei|oef|pff|pfoe|amai|au|jemig|tjonge|tjee|heftig|poeh|jezus|goh|nou zeg|tja|ai|o nee|och nee) .{0,1} (vervelend|naar|verdrietig|zwaar|rot|moeilijk|heftig|erg|akelig|triest|pijnlijk|jammer|lastig|frustrerend|ellendig|zielig|spannend|zeg)',
      '(vervelend|naar|rot|verdrietig|erg|jammer|akelig|heftig|pijnlijk|zwaar) .{0,1} (voor|om te horen|dat #You|zeg|hoor|is dat)',
      '(gecondoleerd|sterkte|beterschap|het spijt me voor|wat een klap|wat een verlies|wat een nacht|wat een verhaal|wat een ellende|wat een gedoe|wat een pech|wat een tijd|wat een week|wat een schrik|wat een toestand|wat een zorgen|wat een verdriet)',
      '(leef|leven) .{0,2} mee',
      'ik (schrik|schrok) .{0,2} (van|daarvan|ervan|als)',
      '(niet|nooit) gegund',
    ],
    example: 'Wat naar voor je.',
    nearMiss: 'Wat een mooie jas.',
  },
  {
    cue: 'must-be',
    match: [
      '(dat|het|dit|wat) .{0,2} (moet|zal|lijkt|kan) .{0,7} (zijn|geweest|voelen|gevoeld|#You|me|mij)',
      '(zal|moet) .{0,2} (best|wel|niet|vast|erg|heel|ook) .{0,5} (zijn|geweest|hebben)',
      '(kan|kon) (ik)? .{0,2} (me|mij) .{0,3} (voorstellen|indenken)',
      '(geloof|snap|begrijp) ik (graag|best|dat)',
      '(lijkt|leek) (me|mij) .{0,3} (zwaar|moeilijk|lastig|heftig|pittig|naar|spannend|eng|verdrietig|een hel|vermoeiend|niet makkelijk|frustrerend)',
      '(geloof|snap|begrijp) .{0,2} (graag|helemaal|best|goed)',
      'ik (snap|begrijp|zie|hoor) .{0,3} (hoe|dat|best) .{0,4} (zwaar|moeilijk|lastig|pittig|veel|pijn|raakt)',
    ],
    example: 'Dat moet zwaar voor je zijn.',
    nearMiss: 'Je moet om acht uur thuis zijn.',
  },
  {
    cue: 'others-too',
    match: [
      "(veel|meer|andere|meeste|heel wat|genoeg|zoveel|alle|elke|iedere|zo veel|vele|bijna alle|heel veel) .{0,2} (ouders|moeders|vaders|mensen|jongeren|kinderen|gezinnen|stellen|pubers|pleegouders|studenten|vrouwen|mannen|jongens|meisjes|oma's|opa's|ouder|moeder|vader|puber|kleuter|peuter)",
      '(niet|nooit) de (enige|enigste)',
      '(anderen|iedereen|bijna iedereen|de meesten|velen) .{0,4} (ook|dat|tegenaan|last|mee|hetzelfde|zo)',
      '(hoor|zie|merk) ik .{0,3} (vaker|veel|vaak|meer|regelmatig|elke week|dagelijks|terug)',
      '(komt|gebeurt|zie je|zien we|horen we) .{0,3} (vaker|vaak|veel|regelmatig|overal|bij veel|bij meer|dikwijls)',
      '(bent|staat|sta|ben) .{0,3} niet .{0,1} (alleen|enige)',
    ],
    example: 'Veel ouders lopen hier tegenaan.',
    nearMiss: 'Veel fietsen staan buiten.',
  },
  {
    cue: 'understandable',
    match: [
      '(begrijpelijk|logisch|normaal|normale|gewoon|natuurlijk|heel menselijk|menselijk|niet gek|niet vreemd|niet raar|hoort erbij|hoort bij|te begrijpen|helemaal niet gek|hoort dat bij|niet zo gek|gezond|heel gewoon)',
      '(snap|begrijp) .{0,1} ik',
      '(iedereen|elke ouder|ieder mens|elk mens|een mens|wie) .{0,2} (zou|zal) .{0,4} (zo|ook|dat|hetzelfde)',
      'geen wonder',
    ],
    example: 'Heel begrijpelijk dat je boos werd.',
    nearMiss: 'Hij begrijpt er niks van.',
  },
]
