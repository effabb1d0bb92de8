import type { CueEntry } from '../language'

/** What tells the steps of conversation protocols in Dutch. */
export const stepCues: readonly CueEntry[] = [
  {
    cue: 'leaves-role',
    match: [
      '(stop|klaar|knip|pauze|uit) .{0,3} (even|nu|weer|we|terug|uit)',
      '(weer|terug) (gewoon|onszelf|jezelf|uzelf|wij|wie)',
      'even (uitblazen|eruit|uit de rol)',
      'uit #Your rol',
    ],
    example: 'Stop, even eruit.',
    nearMiss: 'De bus stopt hier.',
  },
  {
    cue: 'leaves-role',
    match: [
      'uit (de|die|je|onze|uw) rol',
      '(zijn|ben|bent) (we|wij|je|ik) (weer|terug)',
      'weer (wij|gewoon|onszelf)',
      '^(stop|klaar|knip|pauze)',
      '(stappen|stap) .{0,4} eruit',
    ],
    example: 'En uit die rol.',
    nearMiss: 'De bus komt weer.',
  },
  {
    cue: 'proposes-mapping',
    match: [
      'in kaart (brengen|te brengen)',
      'op (een rij|rij|een rijtje|rijtje|stapels|drie stapels|twee stapels)',
      '(zetten|leggen) .{0,4} op .{0,2} (rij|rijtje|stapels|papier)',
      '(vragenlijst|lijst|schema|overzicht|genogram|sociogram|netwerkkaart|stamboom) .{0,4} (invullen|maken|tekenen|afnemen|erbij|doorlopen|opstellen)',
      '(tekenen|teken) .{0,4} (gezin|netwerk|familie|wie)',
    ],
    example: 'Laten we samen in kaart brengen hoe een dag eruitziet.',
    nearMiss: 'Ik heb de kaart thuis laten liggen.',
  },
  {
    cue: 'announces-deciding-together',
    match: [
      '(samen|allebei|gezamenlijk|met elkaar|met zijn|tezamen) .{0,7} (beslissen|besluiten|kiezen|gekozen|beslist|besloten|keuze|besluit|beslissing|afwegen|uitzoeken|bepalen)',
      '(samen|allebei|gezamenlijk|met #You) (kijken|bekijken|nagaan) .{0,3} (wat|hoe|welke|of|waar)',
      '(kijken|bekijken|zoeken|zoek|kijk) (we|wij)? .{0,3} (samen|met zijn|met elkaar) .{0,6} (wat|hoe|welke|of|uit)',
      '(we|wij) (kijken|bekijken|zoeken) .{0,3} samen',
      '(besluit|beslissing|keuze|knoop) .{0,4} (samen|met elkaar|nemen|maken|door)',
      '(moeten|willen|gaan|wil) .{0,4} (kiezen|beslissen|besluiten)',
      '(wat|welke) .{0,3} (kan|kunnen|zou|zouden) .{0,2} (helpen|passen|werken)',
      'aan het (eind|einde) .{0,8} (gekozen|besluit|keuze|beslissing|plan)',
    ],
    example: 'Aan het eind wil ik samen met u iets kiezen.',
    nearMiss: 'Zullen we samen koffie drinken?',
  },
  {
    cue: 'asks-decision',
    match: [
      'zullen we (zeggen|afspreken|besluiten|kiezen|het zo)',
      'wat (kiezen|besluiten|beslissen|spreken|wordt) (we|#You|het|jullie)',
      'wat (kies|besluit|beslis) #You',
      '(welke|welk) .{0,2} (kiezen|kies|kiest) (we|#You)',
      'staan? #You (daar|er|hier) .{0,3} achter',
      'waar (komen|kiezen|gaan) .{0,3} (op uit|voor)',
      'wat is .{0,2} (besluit|conclusie|keuze|beslissing)',
    ],
    example: 'Zullen we afspreken dat we met de training beginnen?',
    nearMiss: 'Wat is er gebeurd?',
  },
  {
    cue: 'asks-decision',
    match: [
      '(is|wordt) (dat|dit|het) .{0,3} plan',
      'achter .{0,1} (staan|kunnen staan)',
      '(wat|dat) (we|wij|#You) .{0,2} (afspreken|afgesproken)',
      '(dan|dus) doen we .{0,2} (zo|dat)',
      '(kiezen|gaan|doen) (we|jullie) .{0,2} (voor|hiervoor|daarvoor)',
    ],
    example: 'Is dat het plan waar jullie achter staan?',
    nearMiss: 'Ik heb geen plan.',
  },
  {
    cue: 'scale-of-success',
    match: ['(slechtste|ergste|moeilijkste|zwartste|beste|mooiste) (moment|dag|week|tijd|periode|keer)'],
    example: 'Nul is het slechtste moment dat u hebt gehad.',
    nearMiss: 'Dat was een mooie dag.',
  },
  {
    cue: 'scale-of-goal',
    match: [
      '(doel|doelen|wens) .{0,4} (bereikt|gehaald|gerealiseerd|gelukt|behaald)',
      'er is nog (niks|niets|helemaal niks) (bereikt|gelukt|gehaald)',
    ],
    example: 'Bij tien is je doel helemaal bereikt.',
    nearMiss: 'Wat is je doel?',
  },
  {
    cue: 'scale-of-importance',
    match: ['hoe belangrijk', '(helemaal|totaal) niet belangrijk', '(heel|het|aller) (belangrijk|belangrijkste)'],
    example: 'Hoe belangrijk is het voor u, van nul tot tien?',
    nearMiss: 'Dat vindt hij belangrijk.',
  },
  {
    cue: 'scale-of-confidence',
    match: [
      'hoe (zeker|zelfverzekerd)',
      'hoeveel vertrouwen',
      '(heel|helemaal) (zeker|overtuigd)',
      'vertrouwen .{0,4} (lukt|lukken|kunt|kan|redt)',
    ],
    example: 'Hoe zeker ben je ervan dat het lukt?',
    nearMiss: 'Zeker, dat kan.',
  },
  {
    cue: 'scale-of-motivation',
    match: [
      'hoeveel zin',
      'hoe gemotiveerd',
      'alles (voor|ervoor) .{0,2} (over|doen)',
      'hoe graag',
      'hoe (bereid|klaar)',
    ],
    example: 'Hoe gemotiveerd ben je, van nul tot tien?',
    nearMiss: 'Heb je zin in thee?',
  },
  {
    cue: 'scale-of-independence',
    match: [
      'zonder (hulp|ons|mij|begeleiding)',
      'zelf (redden|redt|red)',
      '(alleen|zelfstandig) (redden|redt|aankunt|aankan|verder)',
    ],
    example: 'Tien is dat jullie het zonder hulp kunnen.',
    nearMiss: 'Heb je hulp gehad?',
  },
  {
    cue: 'scale-of-burden',
    match: [
      'hoeveel (last|moeite|stress|pijn|zorgen|spanning|verdriet)',
      'hoe (zwaar|erg|lastig|moeilijk)',
      '(heel|zo) veel last',
      '(geen|nergens) last',
    ],
    example: 'Hoeveel last heb je ervan, van een tot tien?',
    nearMiss: 'Ze is laat.',
  },
]
