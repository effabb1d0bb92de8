import type { CueEntry } from '../../language'

/** What clients tell without a lean: background, a habit, a fact as an answer. */
export const telling: readonly CueEntry[] = [
  {
    cue: 'tells-background',
    match: [
      // Werk en school
      'ik (werk|werkte|sta|stond|zit|zat) .{0,2} (bij|als|in) .{0,2} (de bouw|de zorg|het onderwijs|de horeca|de keuken|de haven|de post|een winkel|een fabriek|een kantoor|een bank|een magazijn|een ziekenhuis|ploegen|verpleegster|verpleegkundige|chauffeur|kok|leerkracht|kapster|arbeider|bediende|poetsvrouw|schoonmaker|verkoper|verkoopster)',
      'ik (werk|werkte) (parttime|fulltime|voltijds|deeltijds|halftijds|zelfstandig|nachten|ploegendienst|bij|als)',
      '(werk|werkt|werken|werkte|werkten) (ik|hij|zij|ze|we|wij)? .{0,2} (parttime|fulltime|voltijds|deeltijds|halftijds|in ploegen|in de bouw|in de zorg|in de horeca|in een|bij een|bij de|als een|als chauffeur|als kok|nachten|overdag|van thuis|in het ziekenhuis)',
      '(heb|had|heeft|zoek|zoekt) (een|nen|geen) .{0,1} (bijbaan|bijbaantje|baan|baantje|job|studentenjob|vast contract|uitkering|eigen zaak|zaak)',
      '(ik|hij|zij|ze|die) (zit|zat|gaat|ging|ga) .{0,2} (op|naar|in) .{0,1} (havo|vwo|vmbo|mbo|hbo|gymnasium|kleuterschool|basisschool|lagere school|speciaal onderwijs|opvang|creche|kinderopvang|bso|gastouder|universiteit|internaat|brugklas)',
      '(zit|zat|zitten|zijn) .{0,3} in (het|de|groep) (eerste|tweede|derde|vierde|vijfde|zesde|laatste|een|twee|drie|vier|vijf|zes|zeven|acht|1|2|3|4|5|6|7|8|brugklas|b-stroom|a-stroom|examenklas)',
      'ik (doe|studeer|studeerde|volg|volgde) .{0,2} (opleiding|rechten|economie|verpleegkunde|geneeskunde|havo|vwo|vmbo|mbo|hbo|avondschool)',
      // Wonen en herkomst
      'ik (woon|woonde) .{0,2} (in|met|bij|op|alleen|samen|hier|daar|nog|thuis)',
      '(woont|woonde|wonen|woonden) .{0,2} (in|met|bij|op|alleen|samen|hier|daar|nog|thuis|boven|naast|op kamers|om de hoek)',
      '(verhuisd|verhuisden|verhuisde)',
      'ik (kom|kwam) (oorspronkelijk|eigenlijk|zelf)? uit',
      '(geboren|opgegroeid|gevlucht) .{0,1} (in|op|uit|bij|met|naar)',
      // Gezin
      '(ik ben|ik was|wij zijn|we zijn|wij waren|we waren|hij is|zij is|ze is|zij zijn|ze zijn) .{0,2} (getrouwd|gescheiden|gehuwd|weduwe|weduwnaar|alleenstaand|gepensioneerd|enig kind|de oudste|de jongste|de middelste|uit elkaar|samen|zwanger|verloofd|geadopteerd|werkloos|zelfstandige)',
      'ik ben (geboren|opgegroeid)',
      '(ik heb|wij hebben|we hebben|hij heeft|zij heeft|ze heeft) .{0,1} (een|twee|drie|vier|vijf|nog een|ook een) .{0,1} (kinderen|zonen|dochters|zoons|broers|zussen|broertjes|zusjes|kleinkinderen|honden|katten|jongens|meisjes|meiden|broer|zus|broertje|zusje|zoon|dochter|hond|kat|stiefbroer|stiefzus)',
      '(de|mijn|onze) (oudste|jongste|middelste|andere|kleinste) (is|heet|zit|wordt|was|woont|gaat)',
      '(hij|zij|ze|die) (is|was|wordt) (nu|net|pas|al|bijna)? .{0,1} (een|anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig) (jaar|maanden|geworden|en)',
      '(hij|zij|ze|die) is (twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)',
      'ik (ben|word) (nu|net|pas|al|bijna)? (twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)',
      '(hij|zij|ze|die|dochter|zoon|kleine|vriend|vriendin|hond|juf|mentor) heet',
      '(toen|sinds|sedert|vanaf dat) ik .{0,2} (klein|kind|jong|puber|student|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig) .{0,1} (was|ben)',
      '(sinds|na) (de|onze|mijn|hun|zijn|haar) (scheiding|verhuizing|geboorte|bevalling|zwangerschap|operatie|ongeluk)',
      '(ik heb|heb ik|wij hebben|we hebben|zij heeft|hij heeft) (hem|haar|ze) .{0,1} (alleen)? (in het weekend|om het weekend|de ene week|doordeweeks|om de week)',
      '(doordeweeks|om het weekend|in het weekend|de andere week|deze week) (is|zit|zijn|woont) (hij|ze|zij|ik|we)',
      '(is|zit|was|zijn) (hij|ze|zij) .{0,1} bij (zijn|haar|hun|mijn) (moeder|vader|oma|opa|mama|papa|tante|ex)',
      '(is|zit|zijn) .{0,2} (veel|vaak|altijd|de hele week) weg voor (zijn|haar|hun) werk',
      '(rijdt|werkt) .{0,1} (internationaal|in de schoonmaak|in de haven|in de nacht|in de kassen|daar)',
      '(wonen|woont|woon|zijn|is|zitten) .{0,2} (nu)? .{0,1} (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|half) (jaar|maanden|maand|weken) .{0,1} (in|bij|hier)',
    ],
    example: 'Ik werk als kok en ik woon in Gent.',
    nearMiss: 'Ik wil minder werken.',
  },
  {
    cue: 'describes-habit',
    match: [
      'ik (drink|rook|eet|neem|slik|speel|gok|gebruik|blow|sport|slaap|kijk|ga|zit|lig|werk|kook) .{0,2} (meestal|normaal|gewoonlijk|doorgaans|elke|iedere|dagelijks|wekelijks|vooral)',
      '(meestal|normaal|gewoonlijk|doorgaans|soms) (drink|rook|eet|neem|slik|speel|gebruik|ga|sta|doe|kijk|slaap|begin|is|zijn|heb|gaat|doet|zit|ligt|slaapt|komt|zegt|speelt|eet) (ik|we|het|dat|hij|zij|ze|die)',
      '(elke|iedere) (ochtend|morgen|avond|nacht|dag|middag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|keer) .{0,1} (gaat|komt|is|zit|ligt|staat|begint|roept|huilt|wordt|eten|moet|hetzelfde|ruzie|gedoe|strijd|weer)',
      '(om|rond|tegen) .{0,2} #Number .{0,1} (sta|staat|ga|gaat|kom|komt|begint|eten|is|zit|ligt|slaapt|vertrek|vertrekt|moet) (ik|hij|zij|ze|we|wij|die|het)',
      '(in het weekend|door de week|op vrijdag|op zaterdag|op zondag|op woensdag|na het werk|na school|voor het slapen|bij het eten|aan tafel|in de klas|in bed|in de auto|op school) (drink|rook|eet|neem|slik|speel|gebruik|blow|zit|zitten|lig|kijk|kijken|doe|doen|is|gaat|zit|wordt|begint) (ik|we|wij|hij|zij|ze|die|het)',
      '(s ochtends|s morgens|s middags|s avonds|s nachts) (sta|staat|ga|gaat|kom|komt|begint|eten|is|zit|zitten|ligt|lig|slaapt|drink|rook|moet|wordt|kijk|kijken|heb|heeft) (ik|hij|zij|ze|we|wij|die|het)',
      'en dan (gaat|komt|zit|ligt|loopt|begint|roept|zegt|gooit|slaat|wordt|moet|vraagt|pakt|kruipt|huilt|schreeuwt|doet) (hij|zij|ze|die|mijn)',
      '(een|twee|drie|vier|vijf|zes|zeven|acht|tien|paar) .{0,1} (glazen|pilsjes|biertjes|pinten|pintjes|wijntjes|sigaretten|peuken|joints|flessen|blikjes|koffies|tassen|pillen|boterhammen|uurtjes) .{0,1} (per|op|elke|bij|s|na)',
      '(een|twee|drie|vier|vijf|paar) keer (per|in de|op een|op) (dag|week|maand|jaar|nacht|avond)',
      '(een|half) pakje (per|op een) dag',
      '(vertrek|vertrekt|ga|gaat|sta|staat|kom|komt) .{0,2} (al|pas|altijd|meestal)? om .{0,1} #Number .{0,1} (op|weg|thuis|naar|uit|al)',
      'als (hij|ze|zij|de kleine|de baby|haar mama|zijn papa) .{0,5} (wordt|begint|kruipt|roept|kijkt|loopt) (hij|ze|zij)',
      '(eerst|daarna|vervolgens|tussendoor) (eten|eet|gaat|gaan|kijken|kijkt|drinkt|speelt|spelen|moet|leest) (hij|ze|zij|we|ik)',
      '(een|wat|twee|drie) .{0,1} (koekje|koekjes|boterham|boterhammen|appel|cracker|snoepje|chips|limonade|glas melk) .{0,1} (bij|na|voor|op|tussen|als|om)',
    ],
    example: 'Meestal drink ik een paar pinten, twee keer per week.',
    nearMiss: 'Ik wil minder drinken.',
  },
  {
    cue: 'describes-habit',
    match: [
      'dan (geef|zet|leg|breng|laat|neem|pak) ik (hem|haar|ze|het|die)? .{0,1} (soms|meestal|toch|weer|maar|altijd|gewoon) .{0,2} (terug|voor|weer|een|mee|op|in|bij|maar|even)',
      'dan (breng|leg|zet) ik (hem|haar|ze) (terug|weg|weer)',
      '(om de week|om de twee weken|om het weekend|om de andere week|twee keer per week) (op|bij|gaat|is|naar|komt|heeft)',
    ],
    example: 'Dan laat ik haar meestal gewoon een uurtje in de tent.',
    nearMiss: 'Dan geef ik morgen les.',
  },
  {
    cue: 'answers-fact',
    match: [
      // Wie
      '^(met|bij|van|aan|voor|door|naast|naar)? (mijn|onze|de|het|een|zijn|haar)? (#Kin|#Others|#Partner|#Child)$',
      '^(mijn|onze) .{0,1} (#Kin|#Others|#Partner|#Child) (en|of) .{0,2} (#Kin|#Others|#Partner|#Child|ik)$',
      '^(met|bij|van|naast) (hem|haar|hen|ons|mij|een vriend|een vriendin|vrienden|vriendinnen|niemand|iedereen|zijn tweeen|ons drieen|ons tweeen|ons vieren)$',
      // Waar
      '^(op|in|bij|naast|achter|onder|aan|voor) (de|het|mijn|een|onze)? (school|klas|kamer|keuken|gang|auto|bed|bank|wc|badkamer|tafel|bus|trein|tuin|straat|garage|schuur|winkel|zolder|woonkamer|slaapkamer|kleedkamer|pauze|speelplaats|park|station|werk|opvang)$',
      '^(thuis|boven|beneden|buiten|overal|hier|op school|op het werk)$',
      // Wanneer, hoe lang, hoeveel
      '^(sinds|vanaf|tot|in) .{0,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|zomer|winter|herfst|lente|kerst|pasen|vakantie|voorjaar|najaar)$',
      '^(sinds|al|ongeveer|zo|al een|nu|na|over|voor)? (een|een half|een paar|anderhalf|#Number) #Unit$',
      '^(om|rond|tegen|tot|na|half|om half|ergens rond|ongeveer|kwart voor|kwart over) #Number (uur)?$',
      '^(gisteren|vandaag|vanochtend|vanmorgen|vannacht|gisteravond|eergisteren|vorige week|vorig jaar|vorige maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$',
      '^(met|per) (de|een)? (fiets|auto|bus|tram|trein|telefoon|app|brief)$',
    ],
    example: 'Bij mijn oma.',
    nearMiss: 'Mijn oma vindt dat ik moet stoppen.',
  },
]
