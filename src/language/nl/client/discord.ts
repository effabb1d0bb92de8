import type { CueEntry } from '../../language'

/** Against the practitioner, the help or the subject. */
export const discord: readonly CueEntry[] = [
  {
    cue: 'protests',
    match: [
      '^(nou zeg|nou ja zeg|ho|ho ho|hallo|he|wacht|wacht even|jezus|kom op|zeg|amai zeg|ja zeg|ja hallo|sorry hoor|pardon|hoezo|hoho|echt he|wat|o nee|och|hola)',
      '(nou zeg|nou ja zeg|ja hallo|ja zeg|kom op zeg|dat meen je niet|meen je dat|serieus|maak het nou)',
    ],
    example: 'Nou zeg, moet dat?',
    nearMiss: 'Dat zeg ik tegen haar.',
  },
  {
    cue: 'fear-of-placement',
    match: [
      '(pakt|pakken|neemt|nemen|haalt|halen|krijgen|afnemen|kwijt) .{0,2} (jij|u|jullie|ze|jeugdzorg)? .{0,2} (mijn|de|onze) (kinderen|kind|zoon|dochter|baby|jongens|meisjes)',
      '(nemen|halen|pakken) ze .{0,4} (af|weg|mee)',
      '(moet|moeten) .{0,3} (hij|ze|kinderen|kind) .{0,3} weg',
      '(pleeggezin|pleegzorg|gezinshuis|internaat|ots|ondertoezichtstelling|weghalen|kwijtraak|uit huis)',
    ],
    example: 'Straks nemen ze me de kinderen af.',
    nearMiss: 'Straks nemen ze de bus.',
  },
  {
    cue: 'fear-of-placement',
    match: [
      '(afpakken|afgepakt|weghalen|weggehaald|uithuisplaatsing|uit huis|uithuisgeplaatst|kwijtraken|afnemen|bij me weg|meenemen)',
      '(pakken|nemen|halen|haalt|pakt|neemt|raak) .{0,6} (af|weg|mee|kwijt|bij me weg)',
      '(kinderen|kind|hem|haar|baby) .{0,3} (afpakken|weghalen|kwijt|meenemen|weg bij)',
      '(kinderbescherming|jeugdzorg|veilig thuis|rechter) .{0,5} (bang|straks|dan|komt|komen|bellen|op de stoep)',
    ],
    example: 'Straks pakken ze mijn kinderen af.',
    nearMiss: 'Hij pakt zijn tas.',
  },
]
