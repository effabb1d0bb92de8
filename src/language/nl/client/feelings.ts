import type { CueEntry } from '../../language'

/** Feelings named and shown. */
export const feelings: readonly CueEntry[] = [
  {
    cue: 'feels-it-self',
    match: [
      'ik (voel|voelde) .{0,2} (me|mij|er|mezelf|het|alleen|niks|weer)',
      '(voel|voelde) ik .{0,2} (me|mij|er|mezelf|alleen|niks|weer)',
      'ik (ben|was|werd|word|raak|blijf) .{0,4} (bang|boos|kwaad|woedend|verdrietig|ongelukkig|wanhopig|radeloos|eenzaam|alleen|moe|kapot|jaloers|trots|blij|opgelucht|teleurgesteld|gekwetst|geschrokken|gespannen|nerveus|zenuwachtig|ongerust|bezorgd|onzeker|schuldig|machteloos|moedeloos|gelukkig|verliefd|in de war|beschaamd|gek|verslagen|er niet goed van|niet goed van|misselijk|pissig|woest|gefrustreerd)',
      '(ben|was|werd|word) ik .{0,4} (bang|boos|kwaad|woedend|verdrietig|ongelukkig|wanhopig|radeloos|eenzaam|alleen|moe|kapot|jaloers|trots|blij|opgelucht|teleurgesteld|gekwetst|geschrokken|gespannen|nerveus|zenuwachtig|ongerust|bezorgd|onzeker|schuldig|machteloos|moedeloos|gelukkig|in de war|gek|naar|ziek|misselijk|niet goed|verdrietig van|niet blij van)',
      '(word|wordt|werd) (ik|je) .{0,2} (er|daar)? .{0,3} van$',
      'ik (schaam|mis|haat|baal|schrik|schrok|huil|huilde|jank|beef|vrees|pieker)',
      '(schaam|mis|haat|baal|schrik|schrok|huil|huilde|jank) ik',
      '(maakt|maakte|doet|deed|raakt|raakte|grijpt|vreet|steekt) .{0,2} (me|mij|ons) .{0,3} (bang|boos|verdrietig|kwaad|gek|moe|aan|pijn|zeer|wat|veel|iets|diep|onzeker|blij|ziek)',
      '(alsof|net of) ik .{0,3} (niks|niets|gek|faal|gefaald|een slechte|dood|stik|niet besta|lucht|een meisje|een klein|stuk|val)',
      '(niet|nooit) .{0,2} uit mijn (hoofd|kop|gedachten)',
      '(zit|spookt|maalt|blijft) .{0,4} in mijn (hoofd|kop)',
      '(slecht|wakker|niet) .{0,2} van (geslapen|gelegen|kunnen slapen)',
      '(heb|had) .{0,3} (het|er|daar|dat) .{0,3} (moeilijk|zwaar|slecht|lastig|veel moeite|verdriet|last) .{0,1} (mee|van)',
      '(loser|mislukkeling|waardeloos|niks waard|niets waard|slechte moeder|slechte vader|minderwaardig|tweederangs|vuil|te dom|te veel voor iedereen|zielig|gefaald|ik faal)',
      '(heftig|afschuwelijk|vreselijk|verschrikkelijk|hartverscheurend|schandelijk|zo erg|gruwelijk|nachtmerrie|een hel)',
      '(durf|durfde) .{0,4} niet (eens|meer|te)',
      '(overgeven|overgegeven|kotsen|gekotst|kiekenvlees|kippenvel|misselijk)',
      '(ik ben|ben ik) (echt|helemaal|gewoon|zo|eigenlijk|compleet|helemaal kapot)? op$',
      'was ik maar',
    ],
    example: 'Daar ben ik niet goed van.',
    nearMiss: 'Daar ben ik geweest.',
  },
  {
    cue: 'exclaims-feeling',
    match: [
      '(oef|oeh|pff|poe|pfoe|amai|jee|jeetje|o jee|oei|o nee|oh nee|verdorie|verdomme|godver|godverdomme|potverdorie|shit|fuck|kut|kak|jezus|mijn god|o god|oh god|omg|wow|tjonge|allemachtig|ach|och|au|ai|bah|gatver|snik|zucht|jemig|goh|hemel|dank god|poeh)',
      '(🥲|😰|😨|😱|🥰|😐|😶|😭|😢|😔|😞|😡|😤|🥺|😬|😅|❤️|😂|🙈|😩|😫|💔|😓|😟|🥹|😠|😒|🤯|😖|🙏|😕|☹️|😣|🤬|💪)',
    ],
    example: 'Pff, alweer.',
    nearMiss: 'Het is acht uur.',
  },
  {
    cue: 'feels-body',
    match: [
      '(knoop|knopen|steen|krop|brok|prop|kramp|vlinders|buikpijn|klomp|druk) .{0,2} (in|op) .{0,2} (maag|buik|keel|borst|hoofd|lijf)',
      "(mijn|m'n|mn) .{0,1} (hart|maag|keel|handen|schouders|hoofd|buik|adem|oren|tenen|kop|knieen|lijf|benen) .{0,4} (bonst|klopt|bonkt|draait|dicht|trillen|trilt|tuiten|gloeien|krom|breekt|brak|zakken|stokt|slot|barst|over|omhoog|zweten|beven|open|knelt|huilt|warm)",
      '(rooie kop|rode kop|warme oren|rood aan|kippenvel|tranen|traan|zweten|zweet|bibberen|trillen|tril|beven|misselijk|hartkloppingen|samengeknepen|koude rillingen|klamme|stond te trillen|door de grond|in elkaar gekrompen|tenen krom|blozen)',
      '(doet|deed) .{0,3} (zeer|pijn|hier pijn|veel met|wat met|iets met)',
      '(raakt|raakte|grijpt|greep|breekt|brak|steekt|stak|komt|kwam) .{0,2} (me|mij|binnen|aan|hard|diep)',
    ],
    example: 'Ik krijg een brok in mijn keel.',
    nearMiss: 'Ik krijg een boek van mijn oom.',
  },
  {
    cue: 'breaks-down',
    match: [
      '(moet|zit|begin|moest|ga|kan|kon|word) .{0,4} (bijna|wel|te|haast)? .{0,1} (huilen|janken|bleiten|wenen|grienen|brullen|schreien)',
      '(word|werd|wordt) .{0,3} (er)? .{0,2} (gek|knettergek|wanhopig|radeloos|horendol|krankzinnig|moedeloos|naar van|verdrietig van|ziek van|misselijk van|somber)',
      '(trek|hou|houd|red|kan) .{0,2} (het|dit|er) .{0,2} (niet|bijna niet|echt niet) .{0,1} (meer|vol|tegen|aan)',
      '(zit|ben|loop|zat|was) .{0,3} (er)? .{0,2} (doorheen|op|kapot|stuk|helemaal doorheen|aan het eind|op mijn laatste|op mijn tandvlees|radeloos|ten einde raad|leeg|in de put|er alleen voor)',
      '(even te kwaad|te kwaad|breek|instorten|stort in|ingestort|ten einde raad|kan niet meer|ik kan niet meer|eenzaam|zo alleen|drama|niet meer te doen|schaam me|schaamte|voel me zo|voel me net|voel er niks bij|voel niks|ik mis)',
      '(dat ik) .{0,4} (zo erg|zo zwaar|zo slecht|nooit|het zo)',
    ],
    example: 'Ik trek het niet meer.',
    nearMiss: 'Ik trek mijn jas aan.',
  },
  {
    cue: 'loss-told',
    match: [
      '(overleden|gestorven|begraven|begrafenis|crematie|uitvaart|doodgeboren|miskraam|verongelukt|verloren|weduwe|weduwnaar|verlies van)',
      '(is|was|ging|gaat|zijn|ging ze|ging hij) .{0,2} (dood|doodgegaan|weggevallen)',
      '(er|die is er|is er) niet meer (is|was|mijn|om|en)?',
      '(sinds|toen|nadat) .{0,4} (weg is|weg ging|dood is|overleed|scheiding|scheidden|wegliep|ons verliet|uit elkaar)',
      '(al|in) .{0,3} jaar niet (gezien|gesproken)',
      '(zie|zag|gezien) .{0,3} (negen|tien|vijf|zes|twee|drie|vier|zeven|acht) jaar niet',
    ],
    example: 'Mijn moeder is vorig jaar overleden.',
    nearMiss: 'Mijn moeder is vorig jaar verhuisd.',
  },
]
