import type { CueEntry } from '../language'

/** What clients say against change. */
export const clientSustain: readonly CueEntry[] = [
  {
    cue: 'does-not-want',
    match: [
      'ik (wil|wou|hoef|zou|ga|heb) .{0,5} (niet|geen|niks|nooit)',
      '(wil|hoef|wou|zou|zie) ik .{0,4} (niet|niks|geen|nooit|echt niet|helemaal niet)',
      'ik heb .{0,2} (geen|weinig|helemaal geen) (zin|behoefte|trek|interesse|energie voor)',
      '(geen zin|geen behoefte|niks voor mij|niet voor mij|liever niet|niet van plan|niet nodig voor mij|zie het niet zitten|zie dat niet zitten|moet er niet aan denken|ik pas|bedankt voor de moeite)',
      '(zie|zien) .{0,4} (niet|niks) .{0,1} (zitten|in)',
      '(we|wij) (willen|hoeven) .{0,5} (niet|geen|niks)',
      '(zit|zitten) .{0,3} niet op te wachten',
      'ik .{0,3} (laat|geef|hou) .{0,4} (niet|nooit) .{0,2} (los|op|mee|weg)',
    ],
    example: 'Dat wil ik niet.',
    nearMiss: 'Ik wil dat wel.',
  },
  {
    cue: 'cannot',
    match: [
      'ik (kan|kon|durf|krijg|red|trek|hou|houd|weet) .{0,6} (niet|geen|nooit|niks)',
      '(kan|kon|durf|krijg|red|trek) ik .{0,4} (niet|nooit|geen|niks)',
      '(lukt|lukte|gaat|ging|werkt|kan|zal) .{0,4} (niet|nooit|geen|toch niet|nu niet|gewoon niet|mij niet|nooit meer)',
      '(lukt|gaat) .{0,3} (me|mij|ons|hem) .{0,3} (niet|nooit|toch niet)',
      '(onmogelijk|niet te doen|kansloos|onbegonnen werk|niet haalbaar|te moeilijk|te zwaar|te veel gevraagd|te lastig|geen doen|onhaalbaar|niet realistisch|verslaafd|zo ben ik|zo ben ik niet|sterker dan ik|te zwak|geen discipline|geen wilskracht|geen ruggengraat)',
      'ik (ben|heb) .{0,4} (te|niet) .{0,2} (oud|moe|zwak|druk|sterk|geschikt|goed in|slim|dom|de kracht|de energie|het geduld|de puf)',
      '(we|wij) (kunnen|krijgen|redden) .{0,5} (niet|nooit|geen)',
    ],
    example: 'Het lukt me gewoon niet.',
    nearMiss: 'Het lukt me gewoon.',
  },
  {
    cue: 'reason-against',
    match: [
      '(dan|anders|want dan) .{0,2} (raak|ben|heb|verlies|mis|word|krijg|zit|sta|komt|gaat|wordt|is|moet|lig|kom|slaap) .{0,6} (kwijt|niks meer|alleen|niks|nergens|niemand|dik|dikker|boos|uitgelachen|ruzie|gek|saai|erbuiten|gedoe|stress|wakker|aan|erger|nog|kwaad|niet|weer|geen)',
      '(geen tijd|geen geld|te druk|te duur|te ver|geen oppas|geen vervoer|kost te veel|geen ruimte|te laat|te vroeg|te moe|wachtlijst|werken|moet werken|nachtdienst|ploegendienst)',
      '(want|omdat|maar) .{0,5} (werk|moe|stress|druk|geen tijd|geld|lekker|vrienden|gezellig|ontspannen|helpt me|mijn man|mijn vader|al die|niemand|te|toch)',
      '(als ik) .{0,5} (stop|stoppen|minder|niet) .{0,6} (word|ben|ga|krijg|slaap|kom|raak|mis)',
      "(mijn|al mijn|de hele) (vrienden|familie|omgeving|man|vrouw|collega's|ouders) .{0,4} (rookt|roken|drinkt|drinken|blowen|doen|doet|vindt|vinden|wil|zegt|lacht|lachen)",
      '(in mijn|bij ons|in onze) (cultuur|land|familie|geloof|geval|thuis)',
    ],
    example: 'Dan raak ik mijn vrienden kwijt.',
    nearMiss: 'Dan ga ik naar mijn vrienden.',
  },
  {
    cue: 'refuses',
    match: [
      '(dat|daar|het) .{0,1} (ga|doe|begin|werk|zeg|geef|kom|laat) (ik|we) .{0,4} (niet|nooit|echt niet|dus niet|mooi niet|niet aan|niet mee|niet meer)',
      'ik (ga|doe|kom|stop|begin|werk|geef|laat|blijf|zeg|schrijf|zeg|lees) .{0,5} (niet|nooit|echt niet|mooi niet|gewoon door|niemand|lekker)',
      '(echt niet|nooit van mijn leven|geen denken aan|vergeet het maar|geen sprake|geen haar op|mooi niet|ben je gek|zeker niet|absoluut niet|mij niet gezien|no way|over mijn lijk|nooit niet|ik dacht het niet|ik weiger|pertinent niet|daar begin ik niet)',
    ],
    example: 'Dat ga ik niet doen.',
    nearMiss: 'Dat ga ik doen.',
  },
  {
    cue: 'tried-all',
    match: [
      '(alles|van alles|al die|zo veel|zoveel|tig|honderd keer|duizend keer|heel veel) .{0,4} (geprobeerd|gedaan|gehad|gezegd)',
      '(al|reeds) .{0,4} (geprobeerd|gedaan|gehad|gezegd) .{0,4} (werkt|werkte|helpt|hielp|lukte|maar)',
      '(niks|niets|geen enkele|nooit iets) .{0,4} (helpt|helpen|werkt|hielp|werkte|geholpen|uitgehaald|haalt uit)',
      '(helpt|hielp|werkt|werkte|haalt|haalde) .{0,4} (niks|niets|niet|toch niet|geen moer|geen bal|geen zak|voor geen)',
      '(dat|die|hebben we|heb ik) .{0,3} (ook|al) .{0,3} (al|ook|eens|geprobeerd|gehad|gedaan|allemaal)',
      '(zinloos|tevergeefs|dweilen met de kraan|vechten tegen de bierkaai|tegen een muur)',
    ],
    example: 'Ik heb alles al geprobeerd.',
    nearMiss: 'Ik heb het eten geproefd.',
  },
  {
    cue: 'fell-back',
    match: [
      '(weer|opnieuw|toch weer|terug) .{0,2} (begonnen|gaan|gerookt|gedronken|geblowd|in de fout|teruggevallen|de fout in|een nieuwe|aan de)',
      '(teruggevallen|terugval|terug bij af|in de fout|misgegaan|hield het niet vol|niet volgehouden|mis gegaan)',
      '(hield|hielden) .{0,3} (het)? .{0,2} niet vol',
      '(daarna|toen|vervolgens) .{0,4} (weer|ging het mis|toch weer)',
    ],
    example: 'Ik ben weer begonnen met roken.',
    nearMiss: 'Ik ben begonnen met sporten.',
  },
]
