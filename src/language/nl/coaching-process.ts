import type { CueEntry } from '../language'

/** What coaching listens for in Dutch: steps, decisions, practising and meetings. */
export const nlCoachingProcess: readonly CueEntry[] = [
  {
    cue: 'shares-worry',
    match: [
      'ik (maak|maakte) (me|mij) .{0,4} zorgen',
      '(mijn|onze) zorg is',
      '(daar|dit|dat) (maak|maken) (ik|we) (me|mij|ons) .{0,3} zorgen',
    ],
    example: 'Ik maak me zorgen over haar gewicht.',
    nearMiss: 'Je maakt je zorgen over haar.',
  },
  {
    cue: 'presents-score',
    match: [
      '(uit|volgens|op) (de|deze|je|uw|jullie) (lijst|vragenlijst|scores|score|grafiek|meting|test)',
      '(de|je|uw|jullie) (score|scores|uitslag|uitkomst|grafiek|lijn) (is|zijn|laat|laten|ligt|liggen|gaat|zit)',
    ],
    example: 'Uit de vragenlijst komt naar voren dat de spanning hoog is.',
    nearMiss: 'Heb je de vragenlijst bij je?',
  },
  {
    cue: 'moves-on',
    match: [
      '(gaan|ga|door) .{0,3} (door|verder|naar) .{0,2} (het|een|de)? (volgende|ander|andere)',
      '(volgende|ander) (punt|onderwerp|vraag)',
      '(iets|heel iets) anders',
    ],
    example: 'Dan gaan we door naar het volgende punt.',
    nearMiss: 'Dan gaan we door met oefenen.',
  },
  {
    cue: 'asks-cause',
    match: [
      'hoe komt (dat|het)',
      'waar (komt|kwam|ligt) .{0,2} (door|vandaan|aan)',
      '(wat is|wat zijn) .{0,3} (oorzaak|oorzaken|reden)',
      '(sinds wanneer|waardoor)',
    ],
    example: 'Waar komt dat door?',
    nearMiss: 'Waar woon je?',
  },
  {
    cue: 'announces-decision',
    match: [
      'ik (heb|had) (besloten|beslist|bepaald)',
      '(we|wij) gaan .{0,4} (inzetten|opstarten|aanmelden)',
      'ik (ga|meld) #You .{0,3} (aanmelden|aan|opgeven)',
      'ik heb #You (al|alvast)? .{0,2} (aangemeld|opgegeven)',
      '(het|ons) plan is dat #You',
      '(dan|goed dan) (noteer|schrijf) ik .{0,2} dat #You (akkoord|meewerkt|wilt|wil|bent|gaat)',
      '(we|wij) zijn het (erover|daarover) eens',
      'dan zijn we het (erover|daarover|er over|daar over) eens',
      '(dan|zo) spreek ik .{0,3} af',
      '(zet|schrijf|noteer) .{0,5} dat #You .{0,2} akkoord',
    ],
    example: 'Ik heb besloten dat we therapie inzetten.',
    nearMiss: 'We hebben samen besloten te wachten.',
  },
  {
    cue: 'takes-over',
    match: [
      '(ik regel|regel ik) (het|dat) (wel|even)',
      'laat mij (dat|het)? (maar|even)',
      '(ik) (bel|mail|vraag|doe) (het|dat|hem|haar|ze|de|school) .{0,3} wel (even)? (voor #You)?',
      '(dat|het) (doe|regel|bel) ik wel',
      'ik neem (het|dat) (van #You)? over',
    ],
    example: 'Dat regel ik wel voor je.',
    nearMiss: 'Ik bel je morgen.',
  },
  {
    cue: 'offers-service',
    match: [
      '(aanmelden|aanmelding|doorverwijzen|verwijzen|verwijzing|verwijs)',
      '(een|de|voor) (training|cursus|therapie|behandeling|opname|gezinscoach|psycholoog|logopedist)',
      '(intensieve|ambulante|specialistische) hulp',
    ],
    example: 'Ik denk aan een training.',
    nearMiss: 'Ik denk aan de zomer.',
  },
  {
    cue: 'refers',
    match: [
      '(verwijs|verwijzen|doorverwijzen|doorverwijs) .{0,4} (naar|door|voor)',
      '(ik)? (meld|melden|aanmelden) .{0,4} (aan|bij|voor)',
    ],
    example: 'Ik verwijs u door naar de psycholoog.',
    nearMiss: 'Ik wijs u de weg.',
  },
  {
    cue: 'refuses-flat',
    match: [
      '(dat|dit) (kan|mag|gaat) (helaas|gewoon|hier|nu|bij ons)? niet$',
      '(dat|dit) (doen|bieden) (we|wij) niet$',
      'daar (kan|mag) ik niks (aan|mee) (doen)?',
    ],
    example: 'Dat kan helaas niet.',
    nearMiss: 'Dat kan niet wachten, zeg je.',
  },
  {
    cue: 'takes-sides',
    match: [
      '(daar|dat) (heeft|hebben) .{0,4} (gelijk|een punt) (in)?',
      'ik ben het (helemaal|wel)? eens met .{0,3} (vader|moeder|man|vrouw|hem|haar|zoon|dochter|school)',
      '(uw|je|jouw) (man|vrouw|moeder|vader|dochter|zoon) heeft .{0,2} gelijk',
    ],
    example: 'Daar heeft uw man gelijk in.',
    nearMiss: 'Daar heeft u over nagedacht.',
  },
  {
    cue: 'assigns-network',
    match: [
      '(dan|misschien)? (moet|kan|laat|laten we) (#Kin|de buurvrouw|de buurman|#Your #Kin) .{0,5} (oppassen|doen|komen|halen|brengen|helpen|overnemen|bellen|vragen)',
    ],
    example: 'Dan kan oma op woensdag oppassen.',
    nearMiss: 'Dan kan oma naar huis.',
  },
  {
    cue: 'hesitant-roleplay',
    match: [
      '(misschien|eventueel|zullen we misschien) .{0,5} (rollenspel|naspelen|toneelstukje)',
      '(rollenspel|toneelstukje) .{0,6} (misschien|eng|gek|raar)',
    ],
    example: 'Zullen we misschien een rollenspel doen?',
    nearMiss: 'Even kijken hoe het eruitziet.',
  },
  {
    cue: 'plays-real-person',
    match: ['ik (ben|speel|doe) (even|nu|zogenaamd)? (je|jouw|uw) (#Child|#Kin|#Partner)'],
    example: 'Ik speel even je moeder.',
    nearMiss: 'Ik ben even een moeder.',
  },
  {
    cue: 'lists-steps',
    match: [
      '(de|drie|vier|vijf|mijn) stappen (zijn|waren|die ik)',
      'stap (een|1|twee|2) (is|was)',
      '(eerst) (deed|zei|ging) ik .{0,8} (daarna|toen|vervolgens)',
    ],
    example: 'De stappen waren: contact maken, zeggen wat je ziet.',
    nearMiss: 'De trap heeft treden.',
  },
  {
    cue: 'asks-steps-seen',
    match: [
      '(welke|wat voor) (stappen|stapjes)',
      'wat (zag|zagen|hoorde) #You .{0,4} (doen|mij|me|die)',
      'wat deed (ik|die)',
    ],
    example: 'Welke stapjes zag je die vader zetten?',
    nearMiss: 'Welke schoenen zag je?',
  },
  {
    cue: 'changes-scene',
    match: [
      '(nu|dan) .{0,3} (een)? (andere|nieuwe) (situatie|scene|avond|voorbeeld)',
      '(stel #You voor|doe alsof) .{0,6} (winkel|ander|andere)',
    ],
    example: 'Nu doen we een andere situatie.',
    nearMiss: 'Nu doen we dezelfde avond.',
  },
  {
    cue: 'explains-what-to-say',
    match: [
      '(dan|je kunt|je kan|u kunt|u kan) (zeg|zegt|zeggen) #You? .{0,3} (gewoon|bijvoorbeeld|dan)',
      '(dan|je kunt|u kunt) (vraag|vraagt|vragen) #You? .{0,3} (gewoon|bijvoorbeeld|dan) .{0,2} of',
      'zeg (gewoon|dan|bijvoorbeeld) (tegen)? (hem|haar|ze|#Your)',
    ],
    example: 'Dan zeg je gewoon dat je er niet tegen kunt.',
    nearMiss: 'Wat zeg je dan?',
  },
  {
    cue: 'vague-behaviour',
    match: [
      '(beter|meer) (luisteren|aandacht|structuur|opletten|respect|geduld)',
      '(consequent|consequenter|strenger|positiever|liever|geduldiger) (zijn|worden|te zijn|blijven)',
      '(structuur|regelmaat|aandacht|duidelijkheid|grenzen) (bieden|geven|stellen|aangeven)',
    ],
    example: 'U kunt wat consequenter zijn.',
    nearMiss: 'U kunt om zeven uur beginnen.',
  },
  {
    cue: 'limits-alone',
    match: [
      '(beloningskaart|stickerkaart|beloningssysteem|stickersysteem|strafstoel|time-out|naughty chair)',
      '(op de gang|in de hoek|naar zijn kamer|naar haar kamer) (zetten|sturen|gezet|gestuurd)',
    ],
    example: 'Een beloningskaart werkt goed.',
    nearMiss: 'Een kaart is leuk.',
  },
  {
    cue: 'teaches-in-anger',
    match: [
      '(als|wanneer) (hij|ze|zij|#Child) (boos|kwaad|driftig|overstuur) (is|wordt) .{0,8} (uitleggen|uit te leggen|leg|leren|praten|bespreken)',
    ],
    example: 'Als hij boos is, kunt u het hem uitleggen.',
    nearMiss: 'Als hij boos is, loop ik weg.',
  },
  {
    cue: 'several-goals',
    match: [
      '(twee|drie|vier|vijf|alle) (doelen|doelstellingen) (tegelijk|tegelijkertijd|naast elkaar|aanpakken)',
      '(en|ook) .{0,3} (doel|doelen) (twee|drie|2|3)',
      '(alles|allemaal) tegelijk (aanpakken|doen|veranderen)',
    ],
    example: 'We pakken alle doelen tegelijk aan.',
    nearMiss: 'We kiezen één doel.',
  },
  {
    cue: 'sets-goal-alone',
    match: [
      '(het|ons|jouw|uw|je|jullie) doel (is|wordt) (dus)? (dat|om)',
      '(ik) (stel|zet|schrijf) .{0,3} als doel',
      'als doel (zetten|schrijven|nemen) (we|ik)',
    ],
    example: 'Het doel wordt dat hij om acht uur slaapt.',
    nearMiss: 'Wat is jouw doel?',
  },
  {
    cue: 'proposes-letter',
    match: [
      'brief .{0,2} aan (#Self|je|jouw|uw|#Child|hem|haar|later)',
      'brief .{0,3} (te schrijven|schrijven|aan de toekomst|uit de toekomst)',
      '(schrijf|schrijft|schrijven) .{0,4} brief',
      '(dagboek|levenslijn) .{0,4} (bijhouden|maken|schrijven)',
    ],
    example: 'Ik wil je vragen een brief aan jezelf te schrijven.',
    nearMiss: 'Er ligt een brief.',
  },
]
