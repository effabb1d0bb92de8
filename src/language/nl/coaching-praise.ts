import type { CueEntry } from '../language'

/** What coaching listens for in Dutch: what deserves praise. */
export const nlCoachingPraise: readonly CueEntry[] = [
  {
    cue: 'asks-who-helps',
    match: [
      'wie (kan|kunnen|zou|zouden|helpt|helpen|weet|weten|steunt|steunen) .{0,6} (helpen|steunen|meedenken|ervan|om #You heen|hiervan|bij)',
      'wie (is er|zijn er) .{0,6} (om #You heen|bij #You|voor #You)',
      'met wie .{0,4} (besproken|bespreek|bespreekt|praat|praten|gedeeld|deel|deelt)',
      'wie (bel|belt|app|vraag|vraagt) #You',
      'wie .{0,4} (belangrijk|bij #You) .{0,2} voor #You',
      '(op wie|bij wie) (kan|kun|kunt|leun)',
    ],
    example: 'Wie kan je daarbij helpen?',
    nearMiss: 'Wie heeft de melk opgedronken?',
  },
  {
    cue: 'asks-who-to-tell',
    match: [
      '(met|aan) wie (deel|deelt|vertel|vertelt|ga|gaat|wil|wilt|zou)',
      'wie (wil|wilt|ga|gaat|zou|mag) .{0,4} (vertellen|laten weten|horen)',
    ],
    example: 'Aan wie ga je dit vertellen?',
    nearMiss: 'Met wie eet je?',
  },
  {
    cue: 'draws-network',
    match: [
      '(genogram|sociogram|netwerkkaart|stamboom|ecogram)',
      '(teken|tekenen|schrijven|zetten) .{0,5} (wie|mensen|familie|netwerk)',
    ],
    example: 'Zullen we een netwerkkaart maken?',
    nearMiss: 'Zullen we een afspraak maken?',
  },
  {
    cue: 'says-purpose',
    match: [
      '(doel|bedoeling) van (dit|het|ons|vandaag) (gesprek|uurtje)?',
      '(vandaag|nu|straks|samen) .{0,6} (wil|wilde|wou) ik .{0,3} (graag)? (met #You)? .{0,4} (bespreken|kijken|hebben over)',
      '(op de agenda|de agenda voor)',
      'we hebben .{0,4} (uur|minuten|kwartier|tijd)',
    ],
    example: 'Het doel van dit gesprek is dat we samen een plan maken.',
    nearMiss: 'Het doel van de wedstrijd was mooi.',
  },
  {
    cue: 'explains-asking',
    match: [
      '(ik) (vraag|vroeg) (dit|dat|het) (omdat|want|zodat|om)',
      '(ik) (leg|zal) .{0,4} (uit|uitleggen) waarom',
      '(daarom|de reden) (vraag|dat ik) .{0,3} (dit|dat|vraag)',
      'dat ik (dit|dat|het) vraag',
    ],
    example: 'Ik vraag dit omdat ik wil weten wat jou helpt.',
    nearMiss: 'Ik vraag het morgen wel.',
  },
  {
    cue: 'change-takes-time',
    match: [
      '(veranderen|verandering|veranderingen|wennen|herstel|herstellen|leren|afleren|opbouwen|vertrouwen|zoiets|dit|dat) (kost|vraagt|heeft) .{0,2} tijd',
      '(veranderen|verandering|wennen|leren|afleren) (duurt|gaat) .{0,2} (even|een tijdje|langzaam)',
      '(terugval|terugvallen|vallen en opstaan) .{0,3} (hoort|horen|mag)',
      'hoeft niet in (een|één) keer',
      'met vallen en opstaan',
    ],
    example: 'Veranderen kost tijd.',
    nearMiss: 'De bus is op tijd.',
  },
  {
    cue: 'invites-summary',
    match: [
      '(kun|kunt|wil|wilt|zou|zoudt|mag) #You .{0,6} (samenvatten|samen te vatten|samen vatten)',
      '(hoe|wat) zou #You .{0,3} samenvatten',
      'wat neem #You .{0,2} mee (naar huis|hieruit|hiervan|uit dit gesprek|van dit gesprek|van vandaag|uit ons gesprek)',
      '(wat|waar) (blijft|bleef) .{0,3} (hangen|bij)',
    ],
    example: 'Zou jij willen samenvatten wat we besproken hebben?',
    nearMiss: 'Zal ik het even samenvatten?',
  },
  {
    cue: 'admits-stuck',
    match: [
      'ik (loop|zit) .{0,4} vast',
      'ik weet het (even|zelf|ook|nu) .{0,2} niet',
      '(overleg|overleggen|bespreek|bespreken) .{0,6} (collega|team|gedragswetenschapper)',
      '(een collega) .{0,6} (meekijken|meedenken|mee te laten)',
    ],
    example: 'Ik loop hier zelf even vast en overleg graag met een collega.',
    nearMiss: 'Ik loop even naar de printer.',
  },
  {
    cue: 'takes-on-self',
    match: [
      '(was|ben) ik .{0,3} (niet duidelijk|onduidelijk|te snel|onhandig)',
      '(ik) (was|ben|vroeg|zei|stelde|drukte) .{0,5} (niet duidelijk|onduidelijk|verkeerd|onhandig|te snel)',
      '(mijn fout|dat lag aan mij|ligt aan mij)',
      '(verkeerde|onhandige|rare) vraag .{0,2} (gesteld|van mij)',
      '(dat|het) (kwam|was) er .{0,3} (lomp|hard|bot|verkeerd|onhandig|botter|harder) uit',
      '(dat|het) (kwam|was) er .{0,3} (lomper|botter|harder|anders) uit dan',
      'dat was .{0,2} (stom|onhandig|lomp) (gezegd|gevraagd|van mij)',
      'dat had ik .{0,2} niet .{0,2} (moeten|mogen) (zeggen|vragen)',
    ],
    example: 'Misschien was ik niet duidelijk genoeg.',
    nearMiss: 'Misschien was ik te laat.',
  },
  {
    cue: 'offers-after-care',
    match: [
      '(ik) (bel|app) #You (morgen|straks|later|van de week|deze week|overmorgen|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag)',
      '(zal|mag|kan) ik #You .{0,5} (bellen|appen)',
    ],
    example: 'Ik bel je morgen even om te horen hoe het is.',
    nearMiss: 'Ik bel de huisarts.',
  },
  {
    cue: 'names-value',
    match: [
      '(voor #You|#You vindt het|#You vind het) (is het|is|heel|echt)? .{0,2} belangrijk dat',
      '(uiteindelijk|eigenlijk) gaat het #You om',
      '(het raakt|dat raakt) #You',
    ],
    example: 'Voor jou is het belangrijk dat hij zich veilig voelt.',
    nearMiss: 'Het is belangrijk dat je belt.',
  },
  {
    cue: 'asks-childs-view',
    match: [
      '(wat|hoe) (zou|zal|wil|vindt|denkt|ziet|merkt) (#Child|hij|zij|ze|#Your #Child) .{0,4} (zelf|willen|graag|ervan|van|zeggen|vinden|anders|denken)',
      '(heb|hebt|hebben) #You .{0,3} (#Child|hem|haar) .{0,2} gevraagd',
    ],
    example: 'Wat zou je dochter zelf willen?',
    nearMiss: 'Wat zou je zelf willen?',
  },
  {
    cue: 'states-agreement',
    match: [
      '(we|wij) (spreken|hebben) .{0,5} (af|afgesproken)',
      '(zullen|dan) (we|spreken we) .{0,4} (afspreken|af)',
      '(de volgende keer|volgende week|over een week|over twee weken|over drie weken|over vier weken) .{0,6} (zien|spreken|kijken|bellen) we',
    ],
    example: 'We spreken af dat jij de juf belt.',
    nearMiss: 'We spreken Nederlands.',
  },
  {
    cue: 'asks-what-it-brought',
    match: [
      '(wat|wat heeft) .{0,5} (opgeleverd|nuttig|aan gehad)',
      '(wat heeft|heeft) (het|dit gesprek|ons gesprek|vandaag|dit|deze reeks gesprekken) #You .{0,4} (gebracht|opgeleverd|geholpen)',
      '(gesprek|gesprekken|vandaag|uur|keer) .{0,4} (geholpen|opgeleverd|aan gehad|gebracht)',
      '(heb|hebt|had) #You (er|hier) .{0,5} aan (gehad)?',
      'wat neem #You .{0,3} mee (naar huis|uit dit gesprek|van vandaag)',
      '(was|is) (het|dit|dit gesprek|ons gesprek|de bespreking) .{0,3} (nuttig|zinvol|bruikbaar)',
      '(welke|op welke|wat voor) ideeen',
      '(heb|hebt) #You .{0,2} gekregen waar',
    ],
    example: 'Wat heeft dit gesprek je opgeleverd?',
    nearMiss: 'Wat heeft dat gekost?',
  },
  {
    cue: 'names-their-expertise',
    match: [
      '#You (kent|ken|weet|weten|kennen) .{0,4} het best',
      '#You (bent|ben|zijn) .{0,2} (de)? (expert|deskundige|kenner|specialist)',
      '(niemand) kent .{0,4} (zo goed|beter)',
    ],
    example: 'U kent uw kind het best.',
    nearMiss: 'U kent de weg.',
  },
  {
    cue: 'chairs-well',
    match: [
      '(ik ben) (wel|ook|nog)? benieuwd (wat|hoe) .{0,4} (vindt|denkt|ziet|kijkt)',
      '(parkeren|even vasthouden|bewaren we)',
      '(terug naar|even terug naar) (het doel|de vraag|waar we)',
      '(waar) zijn (we|jullie) het .{0,3} (wel)? over eens',
      'we komen er (nu|even|vandaag) niet uit',
      'goed (punt|idee|voorstel)',
    ],
    example: 'Ik ben benieuwd wat vader ervan vindt.',
    nearMiss: 'Ik ben moe.',
  },
  {
    cue: 'asks-expectation',
    match: [
      'wat (verwacht|verwachten|hoop|hopen|wil|wilt) #You .{0,3} (van mij|van ons|van dit|hier)',
      'wat heb #You .{0,2} (van mij)? nodig',
      'waar (kan|kun) ik #You .{0,2} mee helpen',
    ],
    example: 'Wat verwacht je van mij?',
    nearMiss: 'Wat verwacht je van het weer?',
  },
  {
    cue: 'announces-sharing',
    match: [
      '(wil|zou|mag|vind|vindt) #You .{0,5} (erbij zijn|bij zijn|meelezen)',
      '(voordat|voor) ik .{0,5} (bel|spreek|mail|deel|overleg)',
      '(mag|zal) ik .{0,4} (met|aan) .{0,3} (delen|vertellen|bespreken)',
    ],
    example: 'Wil je erbij zijn als ik je mentor bel?',
    nearMiss: 'Wil je koffie?',
  },
  {
    cue: 'hands-over-warmly',
    match: [
      '(ga|kom) (ik)? .{0,3} mee',
      '(samen) .{0,4} (bellen|kennismaken|naartoe|heen)',
      '(blijf|blijven) (ik|we)? .{0,4} (betrokken|contact|bij #You)',
      '(draag|leg) ik .{0,5} (over|uit)',
      '(voorstellen|kennis maken|kennismaken|overdracht)',
    ],
    example: 'De eerste keer ga ik mee.',
    nearMiss: 'De eerste keer was eng.',
  },
  {
    cue: 'yields',
    match: [
      '^(oke|ja|o|oh)? (sorry|excuses|excuus)',
      '#You (hebt|heb|heeft) .{0,1} gelijk',
      '(daar|dat) (hebt|heb|heeft) #You .{0,2} gelijk (in)?',
      '(dat|dan) (had|heb) ik (het)? (niet goed|verkeerd) (begrepen|gezien|gehoord)',
    ],
    example: 'Je hebt gelijk, ik vulde het in.',
    nearMiss: 'Je broer heeft gelijk.',
  },
  {
    cue: 'asks-how-it-lands',
    match: [
      'hoe (is|was|klinkt|valt) (het|t|dat|dit) .{0,3} om .{0,2} te (lezen|horen)',
      'hoe (klinkt|valt) (dat|dit) (bij #You|voor #You|zo)',
    ],
    example: 'Hoe is het om dat te lezen?',
    nearMiss: 'Hoe is het met lezen op school?',
  },
]
