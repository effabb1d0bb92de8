import type { CueEntry } from '../language'

/** What clients say against change. */
export const clientSustain: readonly CueEntry[] = [
  {
    cue: 'does-not-want',
    match: [
      'ik (wil|wou|hoef|wens) .{0,4} (niet|geen|niks|nooit)',
      '(wil|hoef|wou) ik .{0,3} (niet|niks|geen|nooit)',
      '(dat|omdat|als|dus|want) ik .{0,3} (niet|geen|niks|nooit) .{0,2} (wil|hoef|wou)',
      'ik (heb|had) .{0,3} (geen|weinig) .{0,1} (zin|behoefte|trek|interesse|goesting|fut)',
      '(geen zin|geen goesting|geen behoefte|niks voor mij|niet voor mij|liever niet|niet van plan|zie het niet zitten|zie dat niet zitten|niet zo zitten|bedankt voor de moeite|dank je lekker|dank je de koekoek)',
      '(zie|zien) .{0,4} (niet|niks) .{0,1} (zitten|in)',
      '(we|wij) (willen|hoeven) .{0,5} (niet|geen|niks)',
      '(zit|zitten) .{0,3} niet op te wachten',
      '(zie|zag) (ik)? (mij|me|mezelf|mijzelf) .{0,4} (niet|nog niet) .{0,3} (doen|zitten|gaan|zeggen|praten|lopen)',
      '(moet|hoef) (ik|je|ge) .{0,2} niet (hebben|van weten)',
      'ik (vraag|vertel|slik|zoek) (niet|niks|geen)',
    ],
    example: 'Dat wil ik niet.',
    nearMiss: 'Ik wil dat wel.',
  },
  {
    cue: 'cannot',
    match: [
      'ik (kan|kon|durf|krijg|red|trek) .{0,4} (niet|geen|nooit|niks)',
      '(kan|kon|durf|krijg|red|trek) ik .{0,3} (niet|nooit|geen|niks)',
      '(lukt|lukte|lukken) .{0,3} (niet|nooit|toch niet)',
      '(gaat|ging) .{0,2} niet$',
      '(lukt|gaat) .{0,2} (me|mij|ons) .{0,2} (niet|nooit)',
      '(onmogelijk|niet te doen|kansloos|onbegonnen werk|niet haalbaar|te moeilijk|te veel gevraagd|te lastig|te ingewikkeld|te hoog gegrepen|te eng|geen doen|onhaalbaar|niet realistisch|niet vol te houden|sterker dan ik|te zwak|geen discipline|geen wilskracht|geen ruggengraat|geen karakter)',
      '(zo|zo nu eenmaal|nou eenmaal zo|nu eenmaal zo) ben ik (niet|nu eenmaal|nou eenmaal|gewoon)',
      'ik (ben|heb) .{0,3} (te|niet) .{0,2} (oud|moe|zwak|druk|sterk|geschikt|goed in|slim|dom|de kracht|de energie|het geduld|de puf|de tijd|het geld|de fut)',
      'ik (ben|zit) .{0,2} (verslaafd|te ver heen|eraan vast)',
      '(we|wij) (kunnen|krijgen|redden) .{0,4} (niet|nooit|geen)',
      '(dat|omdat|als|dus|want) ik .{0,3} (niet|nooit|geen) .{0,2} (kan|durf|red|aankan|volhoud|volhou)',
    ],
    example: 'Het lukt me gewoon niet.',
    nearMiss: 'Het lukt me gewoon.',
  },
  {
    cue: 'reason-against',
    match: [
      '(geen tijd|geen geld|te druk|te duur|te ver|geen oppas|geen vervoer|kost te veel|geen ruimte|te moe|wachtlijst|moet werken|nachtdienst|ploegendienst)',
      '(want|omdat|maar) .{0,4} (druk|geen tijd|geen geld|lekker|vrienden|gezellig|ontspannen|helpt me|niemand)',
      'als ik .{0,4} (stop|stoppen|minder|niet) .{0,5} (word|krijg|slaap|kom|raak|mis)',
      "(mijn|al mijn|de hele) (vrienden|familie|omgeving|man|vrouw|collega's|ouders|klas|team) .{0,3} (rookt|roken|drinkt|drinken|blowen|blowt|vapen|vapet|gamen|lachen|lacht)",
    ],
    example: 'Daar heb ik geen tijd voor.',
    nearMiss: 'Daar ga ik op tijd heen.',
  },
  {
    cue: 'refuses',
    match: [
      '(dat|daar|die|dit|zoiets|nee) (ga|doe|begin|werk|geef|kom|laat|teken|schrijf) (ik|we) .{0,4} (niet|nooit|mooi niet)',
      'ik (ga|doe|kom|stop|begin|werk|geef|teken|slik|neem|bel|praat) .{0,4} (niet|nooit)',
      '^(nee|nou|haha|nou nee)? (echt niet|zeker niet|dat nooit|nooit)$',
      '(nooit van mijn leven|geen denken aan|geen sprake|geen haar op|mooi niet|ben je gek|absoluut niet|mij niet gezien|no way|over mijn lijk|nooit niet|never nooit|ik dacht het niet|ik dacht van niet|ik weiger|pertinent niet|dikke vinger|dat dus niet|daarmee uit|punt uit)',
    ],
    example: 'Dat ga ik niet doen.',
    nearMiss: 'Dat ga ik doen.',
  },
  {
    cue: 'tried-all',
    match: [
      '(alles|van alles|al die|zo veel|zoveel|tig|honderd keer|duizend keer|heel veel|vanalles) .{0,3} (geprobeerd|uitgeprobeerd|gedaan|gehad|gezegd|gelezen)',
      '(al|reeds) .{0,4} (geprobeerd|gehad|uitgeprobeerd) .{0,4} (werkt|werkte|helpt|hielp|lukte|maar)',
      '(niks|niets|geen enkele|nooit iets) .{0,3} (helpt|helpen|werkt|hielp|werkte|geholpen|uitgehaald|haalt uit)',
      '(helpt|hielp|werkt|werkte|haalt|haalde) .{0,3} (niks|niets|niet|geen moer|geen bal|geen zak|voor geen|geen meter)',
      '(zinloos|tevergeefs|dweilen met de kraan|vechten tegen de bierkaai|tegen een muur|tegen dovemansoren)',
    ],
    example: 'Ik heb alles al geprobeerd.',
    nearMiss: 'Ik heb het eten geproefd.',
  },
  {
    cue: 'fell-back',
    match: [
      '(weer|opnieuw|terug|toch) .{0,2} (begonnen|gerookt|gedronken|geblowd|gebeld|gekocht|hervallen|teruggevallen|de fout in|in de fout|in die oude|in het oude)',
      '(teruggevallen|terugval|hervallen|terug bij af|in de fout|misgegaan|niet volgehouden|mis gegaan|niet gelukt|fout gelopen)',
      '(hield|hielden|houd|hou) .{0,3} niet .{0,1} vol',
      '(toen|daarna) ging het .{0,2} mis',
    ],
    example: 'Ik ben weer begonnen met roken.',
    nearMiss: 'Ik ben begonnen met sporten.',
  },
]
