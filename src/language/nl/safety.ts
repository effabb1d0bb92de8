import type { CueEntry } from '../language'

/** Signs of danger: tuned to miss few. */
export const safety: readonly CueEntry[] = [
  {
    cue: 'safety-suicide',
    match: [
      '(zelfmoord|suicide|suicidaal|zelfdoding|zelfmoordpoging|doodwensen)',
      '(wil|wou|zou|wilde|liever|ga|mag) .{0,4} (dood|doodgaan|niet meer leven|er niet meer zijn|niet meer wakker|niet meer verder|er een eind|weg van de wereld)',
      '(was|ben|waren) (ik|we) .{0,2} er .{0,2} (niet meer|maar niet|niet|nooit)',
      'ik .{0,2} er .{0,2} niet meer (was|ben|hoef|wil)',
      '(als|dat) ik er .{0,2} niet meer .{0,1} (ben|was|zou zijn)',
      '(eind|einde|punt) .{0,2} (aan|achter) .{0,3} (leven|maken|alles|het|maak)',
      '(beter|liever) .{0,4} (af zonder mij|zonder mij|dood|er niet)',
      '(voor de trein|van een brug|van het dak|polsen|ophangen|overdosis|alle pillen|pillen slikken|voor een trein|van de brug)',
      '(niet|geen zin) .{0,2} (meer)? .{0,2} (leven|verder leven|wakker worden)',
      '(leven|het) .{0,3} (geen zin meer|hoeft niet meer|hoeft voor mij niet|niet meer waard)',
      '(snijd|snij|snijdt|snijden|krassen|kras|krast|gesneden|automutilatie|brand mezelf|sla mezelf|doe mezelf pijn|pijn doen|iets aandoen|iets aan doe)',
      '(iets|wat) aan .{0,2} (doen|doe|doet)$',
    ],
    example: 'Soms denk ik: was ik er maar niet meer.',
    nearMiss: 'Hij is er niet meer bij vandaag.',
  },
  {
    cue: 'safety-violence',
    match: [
      '({slaan}|klap|klappen|tik gegeven|{schoppen}|schop|geschopt|schopte|getrapt|trapte|stompen|gestompt|gestompen|knijpt|geknepen|vastgegrepen|keel|gewurgd|wurgen|blauwe plek|blauwe plekken|blauw oog|mishandelt|mishandeld|mishandeling|geweld|gewelddadig|handtastelijk|losse handjes|gooit met|gegooid naar|tegen de muur|met de riem|de riem|aan de haren|pak slaag|ros|rammel|gemept|mept|meppen|vuist|geduwd|duwde|hardhandig|aframmeling|kletsen gegeven|een mep|door elkaar geschud|schud|geschud)',
      '(doet|deed|doen|doe) .{0,3} (hem|haar|me|mij|ons|kinderen|ze|elkaar|de kleine) .{0,1} pijn',
      '(handen) .{0,2} (thuis|los)',
    ],
    example: 'Hij heeft haar geslagen.',
    nearMiss: 'Hij heeft zijn huiswerk overgeslagen.',
  },
  {
    cue: 'safety-neglect',
    match: [
      '(alleen|zonder ons|zonder toezicht) .{0,3} (thuis|gelaten|achtergelaten|op straat|in huis|in bed)',
      '(hele|elke|uren|avond|avonden|nacht|nachten) .{0,4} (alleen|op zichzelf)',
      '(geen|niks|niet) .{0,4} (te eten|eten in huis|ontbijt|warm eten|geld voor eten|gegeten|schone kleren|jas|verwarming|licht)',
      '(opgesloten|opsluiten|op zolder|in de schuur|in het hok|vastgebonden|buitengesloten|in de kelder)',
      '(verwaarloosd|verwaarlozing|ondervoed|vieze luier|vuil|stinkt|luizen|aan zijn lot|aan haar lot)',
      '(dronken|stoned|high|onder invloed|gedronken|beschonken) .{0,6} (thuis|kinderen|rijden|auto|oppassen|verzorgen|baby|zorgen|bij)',
      '(kinderen|kind|baby|hij|zij) .{0,5} (niet|geen) .{0,3} (naar de dokter|medicijnen|verzorgd|in bad|verschoond|gevoed)',
    ],
    example: 'Ze zit vaak hele avonden alleen thuis.',
    nearMiss: 'Zij is alleenstaand.',
  },
  {
    cue: 'safety-threat',
    match: [
      '(dreigt ons|dreigt me|dreigt mij|dreigt haar|dreigt hem|dreigt met|dreigde|bedreigt|bedreigd|bedreiging|bedreigingen|dreigementen|chantage|stalkt|stalken|gestalkt|achtervolgt)',
      '(mes|messen|pistool|wapen|vuurwapen|geweer|machete|hamer)',
      '(maak|maakt|vermoord|vermoordt|vermoorden|schiet|steek|doodsteken|doodslaan|sla|slaat|kapotmaken) .{0,4} (af|dood|kapot|je|haar|hem|ons|me|mij)',
      '(bang|doodsbang|angst) .{0,2} (voor|van) .{0,3} (hem|vader|man|ex|vriend|haar|moeder|papa|mama|stiefvader|broer|partner)',
      '(durf|durven|durft|mag|mogen) .{0,3} niet .{0,3} (naar huis|thuis|weg|naar buiten|alleen)',
      '(onveilig|niet veilig|gevaar|gevaarlijk)',
      '(weglopen|weggelopen|vluchten|gevlucht|blijf-van-mijn-lijf|opvanghuis)',
      "(eerwraak|uithuwelijken|uitgehuwelijkt|besnijdenis|loverboy|naaktfoto|naaktfoto's|sextortion|afgeperst|afpersen)",
    ],
    example: 'Hij dreigt ons iets aan te doen.',
    nearMiss: 'Het dreigt te gaan regenen.',
  },
  {
    cue: 'safety-abuse',
    match: [
      '(misbruik|misbruikt|verkracht|verkrachting|aangerand|aanranding|incest|ontucht|grensoverschrijdend|zat aan me|zit aan me|zit aan haar|seksueel|betast|aangeraakt|moest ik hem aanraken|uitgekleed)',
      '(zat|zit|komt|kwam|kruipt|kroop) .{0,3} (aan me|aan haar|aan hem|in mijn bed|in haar bed|op mijn kamer|onder mijn)',
      '(geheimpje|geheim) .{0,4} (niemand|van ons|niet vertellen)',
      '(raakt|raakte) .{0,3} (aan)$',
    ],
    example: 'Hij heeft me aangeraakt waar ik niet wilde.',
    nearMiss: 'Hij heeft me aangemeld.',
  },
]
