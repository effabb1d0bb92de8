import type { CueEntry } from '../../language'

/** Wat cliënten vertellen zonder naar een kant te neigen: achtergrond, een voorval, een gewoonte, iets gehoords. */
export const telling: readonly CueEntry[] = [
  {
    cue: 'tells-background',
    match: [
      'ik (werk|werkte|sta|stond|zit|zat) .{0,2} (bij|als|in) .{0,2} (de bouw|de zorg|het onderwijs|de horeca|de keuken|de haven|de post|een winkel|een fabriek|een kantoor|een bank|een magazijn|een ziekenhuis|ploegen|verpleegster|verpleegkundige|chauffeur|kok|leerkracht|kapster|arbeider|bediende|poetsvrouw|schoonmaker|verkoper|verkoopster)',
      'ik (werk|werkte) (parttime|fulltime|voltijds|deeltijds|halftijds|zelfstandig|nachten|ploegendienst|bij|als)',
      'ik (woon|woonde) .{0,2} (in|met|bij|op|alleen|samen|hier|daar|nog|thuis)',
      'ik (kom|kwam) (oorspronkelijk|eigenlijk|zelf)? uit',
      'ik ben (geboren|opgegroeid|getrouwd|gescheiden|gehuwd|weduwe|weduwnaar|alleenstaand|gepensioneerd|enig kind|de oudste|de jongste)',
      'ik heb (een|twee|drie|vier|vijf) (kinderen|zonen|dochters|zoons|broers|zussen|kleinkinderen|honden|katten|jongens|meisjes|broer|zus|zoon|dochter)',
      '(toen|sinds|sedert|vanaf dat) ik .{0,2} (klein|kind|jong|puber|student|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig) .{0,1} (was|ben)',
      'ik (zit|zat) .{0,2} in (het|de) (eerste|tweede|derde|vierde|vijfde|zesde|laatste) (jaar|klas|middelbaar|leerjaar)',
      'ik (doe|studeer|studeerde|volg|volgde) .{0,2} (opleiding|rechten|economie|verpleegkunde|geneeskunde|havo|vwo|vmbo|mbo|hbo|avondschool)',
    ],
    example: 'Ik werk als kok en ik woon in Gent.',
    nearMiss: 'Ik wil minder werken.',
  },
  {
    cue: 'tells-story',
    match: [
      '(en|dus|maar) toen (zei|kwam|ging|belde|riep|liep|begon|stond|was|vroeg|deed|had|is|heeft) (hij|zij|ze|we|die|mijn|dat|ik)',
      '(ineens|opeens|plots|plotseling) (was|stond|kwam|ging|zei|begon|belde|lag|zat|riep)',
      '(gisteren|eergisteren|vorige week|vorig weekend|vorige maand|vorig jaar|laatst|onlangs|vannacht|gisteravond|vanochtend|vanmorgen) (was|waren|ging|kwam|had|zat|stond|belde|zei|is|zijn|heeft|gingen)',
      '(op een dag|op een avond|op een gegeven moment|op een keer) (was|waren|ging|kwam|had|zat|stond|belde|zei|heeft|is)',
      '(hij|zij|ze) (zei|riep|vroeg|zegt) .{0,1} (tegen|aan) (mij|me|ons|mijn)',
      'er was (eens|toen|daar) (een|iemand|die)',
      '(twee|drie|vier|paar|een) (dagen|weken|maanden|jaar|week|maand) (geleden|later|daarna)',
    ],
    example: 'En toen zei hij dat hij wegging.',
    nearMiss: 'Toen ik jong was, las ik veel.',
  },
  {
    cue: 'describes-habit',
    match: [
      'ik (drink|rook|eet|neem|slik|speel|gok|gebruik|blow|sport|slaap|kijk|ga) .{0,2} (meestal|normaal|gewoonlijk|doorgaans|elke|iedere|dagelijks|wekelijks|vooral)',
      '(meestal|normaal|gewoonlijk|doorgaans) (drink|rook|eet|neem|slik|speel|gebruik|ga|sta|doe|kijk|slaap|begin|is|zijn|heb) (ik|we|het|dat)',
      '(een|twee|drie|vier|vijf|zes|zeven|acht|tien|paar) .{0,1} (glazen|pilsjes|biertjes|pinten|pintjes|wijntjes|sigaretten|peuken|joints|flessen|blikjes|koffies|tassen) .{0,1} (per|op|in|elke|bij|s|na)',
      '(een|twee|drie|vier|vijf|paar) keer (per|in de|op een|op) (dag|week|maand|jaar)',
      '(in het weekend|door de week|op vrijdag|op zaterdag|na het werk|voor het slapen|bij het eten) (drink|rook|eet|neem|slik|speel|gebruik|blow) (ik|we)',
      '(een|half) pakje (per|op een) dag',
    ],
    example: 'Meestal drink ik een paar pinten, twee keer per week.',
    nearMiss: 'Ik wil minder drinken.',
  },
  {
    cue: 'was-told',
    match: [
      '(dokter|huisarts|arts|specialist|verpleegster|verpleegkundige|tandarts|school|rechter|baas|mama|moeder|vrouw|man|juf|leraar|mentor) .{0,1} (zei|zegt|heeft gezegd|had gezegd|vertelde|raadde|stuurde) .{0,2} (dat|me|mij|ons|om|tegen)',
      '(volgens) (de dokter|de huisarts|mijn dokter|mijn huisarts|de arts|mijn vrouw|mijn man|de school|het internet)',
      'ik (heb|had) .{0,2} (ergens|op internet|in de krant|van de dokter|van de huisarts) .{0,2} (gelezen|gehoord|gezien|gekregen)',
      'ik (las|hoorde|zag) (ergens|laatst|onlangs|op internet|in de krant|op tv|dat|van)',
      'ik (ben|werd) .{0,1} (doorverwezen|doorgestuurd|gestuurd|verwezen)',
      '(ze|men) (zeggen|zei|zeiden|zegt) (dat|altijd|toch|van)',
    ],
    example: 'De dokter zei dat het mijn lever was.',
    nearMiss: 'Ik zei tegen de dokter wat ik wilde.',
  },
]
