import type { CueEntry } from '../../language'

/** What clients say of their own will and doing, and what they tell besides, whatever it is about. */
export const ownWill: readonly CueEntry[] = [
  {
    cue: 'wants-oneself',
    match: [
      'ik (wil|wou|wilde|hoop|hoopte|wens|verlang)',
      '(wil|wou|wilde|hoop|hoopte|verlang) ik',
      '(ik zou|zou ik) .{0,4} (willen|graag|liever|wensen|hopen)',
      'ik (heb|had) .{0,4} nodig',
      '(heb|had) ik .{0,3} nodig',
      '(ik heb|heb ik) .{0,2} (liever|graag)',
      '(wij|we) (willen|wilden|hopen)',
    ],
    example: 'Ik wil gewoon wat rust.',
    nearMiss: 'Zij wil gewoon wat rust.',
  },
  {
    cue: 'does-it',
    match: [
      '(het|dat|dit|iets|zoiets|niks|niets) .{0,3} (doen|proberen|volhouden|aanpakken|veranderen|gedaan|geprobeerd)',
      '(doe|deed|probeer|probeerde) (ik)? (het|dat|dit|iets|zoiets)',
      '(dat|dit|het|zoiets) (doe|deed|probeer|probeerde) (ik|we|wij)',
      '(stop|stoppen|begin|beginnen|doorgaan) .{0,1} (ermee|eraan|daarmee|hiermee|er mee)',
    ],
    example: 'Dat kan ik wel doen.',
    nearMiss: 'Ik kan hier wel wachten.',
  },
  {
    cue: 'says-how-often',
    match: [
      '(soms|meestal|gewoonlijk|doorgaans|altijd|vaak|zelden|regelmatig|dagelijks|constant|voortdurend|meestentijds|dikwijls|geregeld)',
      '(af en toe|nu en dan|zo nu en dan|om de zoveel tijd|de hele tijd|heel de tijd|de helft van de tijd|bijna nooit|zo goed als nooit|de meeste dagen|om de dag|bij momenten|in de regel)',
      '(elke|iedere) (dag|nacht|ochtend|morgen|avond|week|maand|vrijdag|zaterdag|zondag|maandag)',
      '(elk|ieder) (weekend|jaar|uur)',
    ],
    example: 'Soms ga ik er met een vriend heen.',
    nearMiss: 'Ik ging er met een vriend heen.',
  },
  {
    cue: 'leaves-it-loose',
    match: [
      '(en zo|en dat soort|en dergelijke|en van alles|en noem maar op|en al|en weet ik veel|en alles)$',
      '(en zo|en dat soort dingen|en dergelijke|en noem maar op|en ga zo maar door|en weet ik veel wat|en van die dingen)',
      'of (zo|zoiets|iets|zoiets dergelijks|wat dan ook|weet ik veel|iemand|ergens)',
      '(dat soort|van die|zulke|allerlei|allemaal) (dingen|zaken|mensen|plekken|spul|toestanden)',
      '(van alles|een hoop|een heleboel|een paar|een stuk of|een aantal|een of ander|een of andere|weet ik veel|enzovoort)',
    ],
    example: 'We kijken films en zo.',
    nearMiss: 'We kijken films, dat vind ik fijn.',
  },
]
