import type { CueEntry } from '../language'

/** Running the meeting, and the talk around it. */
export const structure: readonly CueEntry[] = [
  {
    cue: 'time-frame',
    match: [
      '(we|wij|u|je) (hebben|heb|hebt|heeft) .{0,4} (uur|kwartier|minuten|minuutjes|half uur|uurtje|tijd|een uur|de tijd)',
      '(het|dit|dat|gesprek) .{0,2} duurt .{0,4} (uur|kwartier|minuten|half uur|uurtje|ongeveer|niet lang)',
      '(nog|over) .{0,3} (minuten|kwartier|tien minuten|vijf minuten) .{0,3} (over|hebben|te gaan|tijd|dan|stoppen)',
      '(tijd|uur|uurtje) .{0,2} (is|zit) .{0,2} (om|op|bijna)',
      'we (zitten|zijn) .{0,3} (tijd|door de tijd|bijna klaar)',
    ],
    example: 'We hebben vandaag drie kwartier.',
    nearMiss: 'Hij komt over drie kwartier.',
  },
  {
    cue: 'agenda-word',
    match: [
      '(agenda|programma|agendapunten|op de planning|gespreksonderwerpen)',
      '(vandaag|nu|straks|eerst|daarna|vervolgens) .{0,3} (wil|willen|gaan|zullen|wou|zou|bespreken|kijken|doen|hebben) .{0,1} (we|ik)',
      '(we|ik) (wil|willen|gaan|zullen|zou|wou) .{0,4} (vandaag|nu|eerst|straks|samen|het|met #You) .{0,8} (hebben|bespreken|kijken|doen|praten|beginnen|stilstaan|doornemen|afspreken|nemen)',
      '(we|ik) .{0,2} (beginnen|begin|starten|start) .{0,3} (met|bij|eerst)',
      '(punt|onderwerp|onderwerpen) .{0,4} (bespreken|vandaag|lijstje|eerst|behandelen)',
      '(eerst|straks|dadelijk) .{0,5} (en dan|daarna|vervolgens)',
    ],
    example: 'Vandaag wil ik het met u over slapen hebben.',
    nearMiss: 'Vandaag is het maandag.',
  },
  {
    cue: 'announces',
    match: [
      'ik (ga|wil|zou|wou|zal|heb|leg|vraag|stel|kom|loop|doe|pak|maak|lees) .{0,3} (#You|even|eerst|straks|nu|eens|zo|dit|iets|er|graag|nog) .{0,5} (vragen|vraag|uitleggen|vertellen|stellen|doornemen|voorleggen|uit|voor|terug|door|bij|erbij|doen|checken|samenvatten|laten zien|horen)',
      '(ik ga|ga ik|zal ik|wil ik) .{0,5} (vragen|uitleggen|vertellen|samenvatten|voorlezen|toelichten|stellen|voordoen)',
      '(nu|dan) (komt|volgt|gaan|doen) (er|we|de)',
      '(nu|dan) (ga|stel|leg|pak|doe|vraag|geef|teken|schrijf) ik .{0,2} (#You|vragen|een|nog een|de)',
      '(één|een|nog een|laatste|andere) .{0,1} (vraag|vraagje) (voor|aan|die|dan|over|nog|is|heb|wil)',
      '(ik|we) .{0,1} (bel|belt|mail|app|stuur|schrijf|zet|noteer|kom) .{0,4} (#You|je|u|op|morgen|volgende|later|terug|erin|nog|even)',
    ],
    example: 'Ik ga je straks iets vragen.',
    nearMiss: 'Ik ga straks naar huis.',
  },
  {
    cue: 'transition',
    match: [
      '(laten|gaan|zullen) we .{0,5} (over|naar|verder|door|terug|kijken|hebben|beginnen|afronden|stilstaan)',
      '(dan|nu|even) (over|naar|terug naar|terug|een ander|iets anders|gaan we|kijken we)',
      '(terug|even terug) .{0,1} naar',
      '(ander|volgend|nieuw|volgende) (onderwerp|punt|ding|vraag)',
      '(goed|oke|mooi) .{0,1} (dan|verder|door|we)',
      '(we|gaan) .{0,2} (kijken vooruit|gaan door|gaan verder|stappen|schakelen)',
      '(en dan|dan) iets (anders|heel anders)',
    ],
    example: 'Laten we het nu over school hebben.',
    nearMiss: 'Het gaat nu beter op school.',
  },
  {
    cue: 'appointment',
    match: [
      '(#Day|maandagavond|dinsdagavond|woensdagavond|donderdagavond|vrijdagavond|zaterdagavond|zondagavond|maandagochtend) .{0,5} (app|bel|zie|hoor|spreek|kom|ben|sta|kijken|bellen|zien) .{0,2} (ik|we|je|u)',
      '(dan|tot) (hoor|zie|bel|spreek|kom|app) ik',
      'tot (#Day|zover|dan|straks|volgende|over)',
      'over .{0,2} (weken|maanden|maand|week) .{0,3} (zie|hoor|bel|kom|kijk|spreek|doen)',
      'ik (app|bel|mail|ping|zoek|plan|zie) #You',
      '(afspraak|afspreken|afgesproken|nieuwe datum|datum|agenda erbij|inplannen|plannen|prikken|spreken elkaar|zie #You|zien elkaar|tot volgende|bel #You|kom ik|kom #You|huisbezoek|vervolgafspraak|volgende keer|vorige keer|volgende gesprek)',
      '(bellen|zien|spreken|kom|bel|kijken|terug|afspraak) .{0,5} (over twee weken|over een week|over drie weken|volgende week|over een maand)',
      '(over twee weken|over een week|over drie weken|volgende week|over een maand) .{0,4} (bellen|zien|spreken|kom|bel|kijken|terug|afspraak|weer)',
      '(bel|app|mail|zie|spreek|kom) ik .{0,4} (#Day|volgende|over|om|week|weer|bij)',
      'ik (bel|app|mail|zie|spreek|kom) .{0,3} (#Day|volgende|over|om|morgen|weer)',
    ],
    example: 'Zullen we over twee weken weer afspreken?',
    nearMiss: 'Hij is twee weken ziek geweest.',
  },
  {
    cue: 'exercise-instruction',
    match: [
      '^(stop|pen neer|begin maar|nog een keer|nog ne keer|even eruit|en stop|klaar|rustig)',
      '(nog een keer|nog ne keer|nog eens|opnieuw) .{0,3} (vanaf|van|zo|dan|doen|proberen|hetzelfde)',
      'doe hem .{0,2} (nog|opnieuw|maar|eens)',
      '(jij|u|ge|ik) (zit|zitten|staat|sta|ligt|lig|komt|kom) .{0,6} (en ik|en jij|en u|aangelopen|binnen|bed|bank|deur)',
      '(er|ik) .{0,3} (geen|niet) .{0,2} (goed of fout|fout antwoord|goed antwoord)',
      '(sluit|doe) .{0,2} ogen',
      '(pak|neem|kies|leg|schrijf|teken|zet|trek|schuif|plak|vul) .{0,4} (kaartje|kaartjes|kaart|papier|blad|lijn|stift|pen|poppetje|poppetjes|blokje|blokjes|duplo|steentje|stip|kruisje|streepje|vakje|post-it|kleur|stoel|knikker)',
      '(haal|adem) .{0,3} (adem|in|uit|diep)',
      '(er|het) (is|bestaat|zijn) .{0,1} geen .{0,1} (goed|goede|fout|foute|goed of fout)',
      '(je|u) mag .{0,4} (stop|altijd stop|nadenken|de tijd|fantaseren|zo gek|stil|opschrijven|kiezen|pakken|tekenen)',
      '(neem|pak) .{0,2} (de)? tijd',
      '(stel #You|stel) .{0,1} voor',
      'we (doen|spelen|proberen|oefenen) .{0,4} (nog|een|het|hem|die|vanaf|opnieuw|dat)',
    ],
    example: 'Sluit je ogen en denk aan vanochtend.',
    nearMiss: 'Ik sluit de deur.',
  },
  {
    cue: 'closing',
    match: [
      '(afronden|ronden af|afronding|afsluiten|sluiten af|tot slot|tenslotte|ten slotte|tot besluit|einde van|tijd is om|stoppen voor vandaag|laten we hier stoppen|voor vandaag|we stoppen|laatste vraag|we zijn er|dat was het)',
      '(ronden|rond|sluiten|sluit) .{0,3} af',
    ],
    example: 'We gaan zo afronden.',
    nearMiss: 'De hoek is mooi rond.',
  },
  {
    cue: 'introduces-self',
    match: [
      'mijn naam is',
      'ik ben .{0,3} (van het|van de|van|jeugdarts|verpleegkundige|jeugdverpleegkundige|gezinswerker|maatschappelijk|schoolmaatschappelijk|begeleider|hulpverlener|arts|werker|mentor|coach|consulent|pedagoog|psycholoog|therapeut|stagiair)',
      'ik (werk|bel) .{0,2} (bij|voor|van|namens) (de|het|een)',
      'ik heet',
    ],
    example: 'Ik ben Anna, verpleegkundige hier.',
    nearMiss: 'Ik ben moe.',
  },
  {
    cue: 'note-taking',
    match: [
      'ik (schrijf|noteer|typ|tik|maak|teken|lees|zet) .{0,5} (mee|op|aantekeningen|in het dossier|notities|erbij|uit|erin|lijstje|lijntje)',
      '(schrijf|noteer|zet) ik .{0,4} (op|erbij|mee|even|neer|in)',
      '(dossier|scherm|aantekeningen|notities|verslag|verslagje)',
    ],
    example: 'Ik schrijf even mee.',
    nearMiss: 'Ik schrijf een brief aan mijn vader.',
  },
  {
    cue: 'greeting',
    match: [
      '(hallo|hoi|hai|dag|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiemiddag|goeiedag|goedendag|goededag|doei|tot ziens|daag|tot straks|tot dan|tot morgen|tot volgende|salut|dagdag|fijne dag|fijn weekend|fijne avond|werk ze|succes|joe|hoihoi|yo|ciao|salukes|houdoe|moi)',
      '(aangenaam|kennis te maken|leuk je|leuk u)',
    ],
    example: 'Goedemorgen, kom binnen.',
    nearMiss: 'Het was een goede morgen.',
  },
  {
    cue: 'thanks',
    match: [
      '(dank|dankjewel|dankuwel|dankje|merci|bedankt|danku|dank je|dank u|graag gedaan|geen dank|niks te danken)',
    ],
    example: 'Dankjewel voor het gesprek.',
    nearMiss: 'Hij heeft gedankt in de kerk.',
  },
  {
    cue: 'apology',
    match: [
      '(sorry|excuus|excuses|neem me niet kwalijk|pardon|mijn fout|spijt me)',
      '(had|ging) ik .{0,4} (niet|te snel|te ver) .{0,3} (moeten|door)',
    ],
    example: 'Sorry dat ik zo laat ben.',
    nearMiss: 'Het is hier laat.',
  },
  {
    cue: 'small-talk',
    match: [
      '(koffie|thee|kopje|glas water|koekje|een tas|bakkie|jas|ga zitten|zit #You goed|lekker weer|het weer|regen|regent|parkeren|parkeerplaats|gevonden|de weg|file|vakantie gehad|verbouwing|wifi|geluid|beeld|microfoon|te horen|hoor #You me)',
      '(goed|makkelijk) .{0,2} (kunnen vinden|gevonden|gereden|aangekomen)',
    ],
    example: 'Wil je koffie of thee?',
    nearMiss: 'Het ging over school.',
  },
  {
    cue: 'backchannel',
    match: [
      '^(hm|ja|oke|aha|juist|precies|o|oh|ah|zo|mooi|goed|nee|ach|tja|nou|inderdaad|natuurlijk|klopt|zeker|prima|fijn|snap ik|ik snap het|begrijp ik|ik begrijp het|helder|duidelijk|jeetje|jee|goh|he|wauw|echt|o ja|ah ja|ah zo|ja ja|ja precies|dat snap ik|amai|voila|okido|top|super|right|tuurlijk|haha|pff|jemig)$',
    ],
    example: 'Hm-hm.',
    nearMiss: 'Hm-hm, en toen ging hij weg.',
  },
  {
    cue: 'go-on',
    match: [
      '^(ga door|ga verder|gaat u verder|gaat u door|vertel|vertel verder|vertel maar|zeg maar|zeg het maar|toe maar|kom maar|ik luister|doe maar|neem de tijd|neem je tijd|rustig maar|doet u maar|en toen|spreek maar|gooi het er maar uit|kom maar op)',
      '(ga|gaat|praat) .{0,2} (gerust|rustig|maar) .{0,1} (door|verder)',
    ],
    example: 'Ga verder.',
    nearMiss: 'We gaan verder met school.',
  },
]
