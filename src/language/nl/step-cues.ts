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
      '(samen|allebei|gezamenlijk|met elkaar|met #You|#You samen) .{0,7} (beslissen|besluiten|kiezen|gekozen|beslist|besloten|keuze|besluit|beslissing|afwegen|bekijken|uitzoeken|bepalen)',
      '(besluit|beslissing|keuze) .{0,4} (samen|met elkaar)',
      '(hakken|hak|doorhakken) .{0,6} (knoop|knopen|knoopje)',
      'wat .{0,4} (past|nodig is|zou helpen) .{0,5} (samen|kiezen|keuze)',
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
]
