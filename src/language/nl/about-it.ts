import type { CueEntry } from '../language'

/** Statements about "it", as reflections without "you" are: going on about it, likening it, what it has become. */
export const aboutIt: readonly CueEntry[] = [
  {
    cue: 'goes-on-about-it',
    match: [
      '^dus (dan|eigenlijk|misschien|nu|in feite|ergens)? (het|dat|dit|er|de|die|deze|hij|zij|ze|alles|een|niet|geen|daar|hier|haar)',
      '^en (dan|dus|nu|ook|toen|soms|toch)? (het|dat|dit|er|die|de|hij|zij|ze|daar|alles|deze)',
    ],
    example: 'Dus de avonden zijn het ergst.',
    nearMiss: 'De avonden zijn het ergst.',
  },
  {
    cue: 'roughly-named',
    match: [
      '(een soort|soort van|een beetje een|iets van een|zoiets als|iets als|net een|haast een|bijna een|meer een|een mengeling van|een gevoel van|een vorm van|in zekere zin|op een of andere manier|bij wijze van spreken)',
      '(voelt|voelde|voelen|lijkt|leek|is|was|klinkt|klonk|wordt|werd|bijna|haast|net|een beetje|meer) (als|zoals) (een|of|iets|iemand|de|het)',
      '(net|bijna|haast|lijkt|voelt|is|was|klinkt) alsof',
    ],
    example: 'Het is een soort vangnet.',
    nearMiss: 'Wat voor vangnet is het?',
  },
  {
    cue: 'how-it-has-become',
    match: [
      '(het|dat|dit|er|alles|drinken|roken|leven|thuis|dingen) (is|zijn|was) .{0,4} (geworden|gegroeid|veranderd|geslopen|begonnen|gegaan|gekomen|gebleven|gelopen|verslechterd|verbeterd|toegenomen|afgenomen|verschoven|opgelopen|weggevallen|vastgelopen|ontstaan)',
      '(het|dat|dit|alles|drinken|roken) (heeft|had) .{0,4} (gekost|geholpen|gewerkt|veranderd|gebracht|gegeven|opgeleverd|geduurd|gescheeld|losgemaakt|achtergelaten)',
      '(het|dat|dit|alles|er) (wordt|werd|sluipt|sloop|groeit|groeide|bleef|blijft|liep|loopt|raakt|raakte) .{0,3} (erger|minder|steeds|uit de hand|vanzelf|beter|moeilijker|zwaarder|lastiger|hoger|vaker|hangen|terugkomen|spoken|malen|knagen|normaal|gewoon|patroon|op de achtergrond)',
      '(begint|begon) .{0,3} (te) (worden|lopen|knagen|wringen|drukken|wegen|kosten|lukken|dagen|komen|groeien|slijten)',
    ],
    example: 'Het is thuis een stuk rustiger geworden.',
    nearMiss: 'Hij is vader geworden.',
  },
]
