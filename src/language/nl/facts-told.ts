import type { CueEntry } from '../language'

/** Facts without another sign of informing, what is offered in passing, and what somebody tells of themselves. */
export const factsTold: readonly CueEntry[] = [
  {
    cue: 'states-fact',
    match: [
      '(de norm|de richtlijn|het advies|het maximum) (is|zegt|ligt|staat)',
      '(in|per) (een|elk|ieder) (beker|glas|blikje|pakje|flesje|zakje|koekje|portie|kopje) .{0,2} (zit|zitten)',
      'kinderen van .{1,3} (hebben|kunnen|zijn|snappen|begrijpen|leren|slapen|eten)',
      '(een|elk) (kind|peuter|baby|kleuter|puber) van .{1,3} (heeft|kan|is|snapt|begrijpt|slaapt|eet)',
      '^er (is|zijn|bestaan|bestaat) (een|geen|ook|altijd|nog|veel|genoeg|verschillende|meerdere|#Number|meestal|vaak)',
      '^(de|het|een|elke|elk|ieder|iedere) .{1,2} (is|zijn|heeft|hebben|kan|kunnen|zal|zullen|duurt|kost|werkt|helpt|gaat|komt|staat|maakt|begint|hangt|betekent|blijft|loopt|ligt)',
      '(een|nog een|andere|het eerste|het volgende) (ding|optie|manier|stap|idee|mogelijkheid|reden|tip) (is|om|die|dat|waar)',
      '^(ongeveer|zowat|bijna|hooguit|minstens|maximaal|minimaal) (#Number|een|de|twintig|dertig|veertig|vijftig|honderd|half|anderhalf)',
    ],
    example: 'De wachtkamer heeft daar een automaat voor.',
    nearMiss: 'U kent de wachtkamer.',
  },
  {
    cue: 'tells-workings',
    match: [
      '(je|uw|het|de|ons) (lichaam|lijf|hersenen|brein|lever|hart|longen|maag|nieren|blaas|huid|spieren|zenuwen|bloed|afweer|tandvlees|tanden|zenuwstelsel) (is|zijn|kan|kunnen|wordt|worden|gaat|gaan|krijgt|krijgen|maakt|maken|heeft|hebben|werkt|werken|raakt|raken|doet|moet|moeten|herstelt|herstellen|reageert|reageren|went|wennen|leert|leren|breekt|breken)',
      '(alcohol|nicotine|cafeine|suiker|wiet|cannabis|cocaine|tabak|sigaretten|zout|vet|insuline|medicijnen|medicatie|antibiotica|tabletten|pillen|pleisters|koolhydraten|vezels|hormonen|dopamine|adrenaline|ontwenning|diabetes|astma|cholesterol|paniek|stress) (is|zijn|kan|kunnen|wordt|worden|gaat|gaan|geeft|geven|maakt|maken|heeft|hebben|werkt|werken|doet|doen|blijft|blijven|zorgt|zorgen|remt|remmen|stijgt|daalt|hoort|helpt|helpen|zit|zitten)',
      '(het|dat|dit) (duurt|kost) .{0,2} (ongeveer|weken|dagen|maanden|uren|uur|minuten|jaren|jaar|#Number|twintig)',
      '(gaat|neemt|komt|trekt|zakt|ebt) (vanzelf|langzaam|geleidelijk|meestal) (weg|over|af|toe|terug|in)',
      '(is uitgewerkt|raakt uitgewerkt|stapelt zich op|hoopt zich op|bouwt zich op|de neiging|telt als|tellen als|wil niet zeggen)',
    ],
    example: 'Cafeïne blijft uren in je lijf.',
    nearMiss: 'Hij blijft een week bij ons.',
  },
  {
    cue: 'practical-fact',
    match: [
      '(de regel|de regels|de wet|wettelijk|illegaal|het beleid|de procedure|wachtlijst|papierwerk|verzekering|eigen risico|eigen bijdrage|mutualiteit|ziekenfonds|gratis|kosteloos|inloopspreekuur|openingsuren|openingstijden|telefoonnummer|balie|loket|website|formulier|rijbewijs|uitkering|ziekmelding|doktersbriefje|ocmw|uwv)',
      '(niet|wel|is|zijn) toegestaan',
      '(kost|kosten) .{0,2} (#Number|euro|niets|niks|ongeveer|twintig|vijftig)',
      '(heb|hebt|heeft|hebben) .{0,2} recht op',
      '(open|geopend|gesloten) (van|op|tot|elke|iedere|vanaf)',
      '(invullen|ondertekenen|aanvragen|inleveren) (bij|aan|op) (de|het)',
    ],
    example: 'U vult een formulier in aan de balie.',
    nearMiss: 'Hij vormt een band met zijn broer.',
  },
  {
    cue: 'offers-if-wanted',
    match: [
      'als (je|jij|u|ge|gij|jullie) .{0,2} (wil|wilt|zin hebt|behoefte hebt|interesse hebt|zin heeft|behoefte heeft|openstaat|eraan toe bent|er klaar voor bent)',
      '(mocht|moest) (je|u|ge|jij) .{0,3} (willen|hebben|wensen)',
      'als (je|jij|u|ge|jullie) .{0,1} (vragen|hulp|ondersteuning) .{0,1} (hebt|heeft|heb|wilt|wil|zoekt|zoek|nodig)',
      'als (het|dat|dit) .{0,2} (helpt|aanspreekt|past|bevalt|handig is|uitkomt|fijn is|wat lijkt)',
      '(desgewenst|indien gewenst)',
    ],
    example: 'Ik kan de lijst afdrukken, als u dat wilt.',
    nearMiss: 'Als u dat zegt, geloof ik u.',
  },
  {
    cue: 'tells-of-self',
    match: [
      'ik (heb|had) .{0,3} (gezien|meegemaakt|gehad|gekend|gewerkt|gemerkt|geleerd|gelezen|begeleid)',
      '(zelf|vroeger) .{0,1} (rookte|dronk|had|deed|was|werkte) ik',
      'ik (rookte|dronk|werkte|deed) .{0,1} (zelf|vroeger)',
      'mijn (ervaring|eigen ervaring|clienten|patienten|indruk|vermoeden)',
      '(toen|sinds) ik .{0,3} (was|werkte|begon|stopte|had)',
    ],
    example: 'Zelf rookte ik vroeger ook, voor mijn opleiding.',
    nearMiss: 'Hij rookte vroeger ook.',
  },
]
