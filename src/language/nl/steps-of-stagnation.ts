import type { CueEntry } from '../language'

/** What tells the steps of protocols for help that stagnates, and monitoring in Dutch. */
export const stagnationSteps: readonly CueEntry[] = [
  {
    cue: 'proposes-something-else',
    match: [
      '(iets|wat) (heel)? anders (doen|gaan doen|te doen|proberen)',
      'even (naar buiten|wandelen|lopen|een ommetje|koffie|iets anders)',
      '(zullen|gaan|kunnen) we .{0,5} (wandelen|naar buiten|een ommetje|een spelletje|een rondje)',
      'een (rondje|ommetje|spelletje)',
    ],
    example: 'Zullen we even een ommetje maken?',
    nearMiss: 'Hij loopt naar school.',
  },
  {
    cue: 'asks-role-model',
    match: [
      'wie .{0,5} (voorbeeld|bewonder|inspireert)',
      'wie .{0,4} (hielp|heeft geholpen|geholpen heeft|gesteund)',
      '(aan wie|van wie) .{0,5} (denken|leren|geleerd|steun|iets gehad|voorbeeld)',
      'wat zou .{0,5} (opa|oma|moeder|vader) .{0,4} (zeggen|doen|aanpakken)',
    ],
    example: 'Wie is voor u een voorbeeld als ouder?',
    nearMiss: 'Wie is daar?',
  },
  {
    cue: 'asks-what-would-have-helped',
    match: [
      '(wat|hoe|wanneer) .{0,6} (geholpen hebben|had geholpen|wel geholpen|gescheeld|verschil gemaakt|had moeten|hadden moeten)',
      'wat (had|hadden) .{0,5} anders (kunnen|moeten|gedaan)',
      '(wat|hoe) .{0,4} anders .{0,3} (kunnen|moeten) doen',
    ],
    example: 'Wat had toen wel geholpen?',
    nearMiss: 'Het heeft geholpen.',
  },
  {
    cue: 'asks-to-involve',
    match: [
      '(wie|wil|wilt|zou) .{0,6} (erbij|bij het gesprek|meenemen|uitnodigen|betrekken|aanschuiven|meekomt)',
      '(erbij|bij ons|bij dit gesprek) .{0,3} (zijn|is|hebben|vragen|uitnodigen)',
      '(mag|kan|zal) .{0,5} (aanschuiven|meepraten|uitnodigen|meekomen)',
      'wie .{0,3} betrekken',
    ],
    example: 'Wie wilt u graag bij het gesprek hebben?',
    nearMiss: 'Ik ben blij met dit gesprek.',
  },
  {
    cue: 'takes-blame',
    match: [
      '(ik|mijn vraag) .{0,4} niet (duidelijk|handig|goed) .{0,2} (genoeg|gesteld|gevraagd|geformuleerd)',
      '(verkeerde|rare|onhandige|moeilijke) vraag .{0,3} (van mij|gesteld|stelde)',
      '(ligt|lag) aan mij',
      'ik (vroeg|stelde|zei) .{0,3} (onhandig|verkeerd|niet handig)',
    ],
    example: 'Misschien stelde ik de verkeerde vraag gesteld zoals ik het zei.',
    nearMiss: 'Dat is een moeilijke som.',
  },
  {
    cue: 'offers-to-stop',
    match: [
      '(hierbij|hier|even) .{0,2} (laten|bij laten|stoppen|afronden|ophouden)',
      '(genoeg|voldoende) .{0,3} (over gepraat|gepraat|over gezegd|besproken|voor nu|vandaag)',
      '(stoppen|afronden|ophouden) .{0,3} (met|voor nu|vandaag|hierover)',
      'laten rusten',
    ],
    example: 'Zullen we het hierbij laten?',
    nearMiss: 'Hij is gestopt met voetbal.',
  },
  {
    cue: 'names-stagnation',
    match: [
      '(komen|komt|kom) .{0,4} niet (verder|vooruit)',
      'niet (verder|vooruit) (komen|komt|kom)',
      '(lopen|loopt|zitten|zit|zat) .{0,3} vast',
      '(staat|stond|staan) .{0,3} stil',
      '(in kringetjes|in cirkels|rondjes|dezelfde cirkel)',
      '(weinig|niet veel|niks) .{0,4} (verandert|veranderd|beweging)',
      'blijft .{0,3} (gelijk|hetzelfde)',
    ],
    example: 'Ik merk dat we niet verder komen.',
    nearMiss: 'Hij komt verder dan zijn broer.',
  },
  {
    cue: 'asks-wish-to-go-on',
    match: [
      '(willen|wil|wilt) .{0,4} (verder|doorgaan|door)',
      '(hoe|of) .{0,4} (verder willen|door willen|verder wil|verder gaan)',
      'hoe (nu)? verder',
    ],
    example: 'Willen jullie verder met deze hulp?',
    nearMiss: 'Het is verder weg.',
  },
  {
    cue: 'names-colleague',
    match: [
      '(een|mijn|die|de) collega(s)? .{0,6} (meenemen|erbij|meekomen|meekijken|meedenken|vragen|inzetten|langs|spreken)',
      '(collega|collegas|gedragswetenschapper|teamgenoot)',
      '(mijn|ons|het) team .{0,4} (achter|meedenken|meekijken)',
    ],
    example: 'Ik zou een collega willen meenemen.',
    nearMiss: 'Zij werkt bij de gemeente.',
  },
  {
    cue: 'peer-contact',
    match: [
      '(ervaringsdeskundige|ervaringsdeskundigen|lotgenoten|lotgenotencontact|lotgenoot)',
      '(andere|een andere) (ouder|ouders|moeder|vader|gezin|gezinnen|jongere) .{0,6} (ontmoeten|spreken|praten|leren kennen|kennismaken)',
      '(ontmoeten|kennismaken) .{0,4} (andere|een andere) (ouder|ouders|moeder|vader)',
      '(praatgroep|oudergroep|lotgenotengroep)',
    ],
    example: 'Zou u een andere moeder willen ontmoeten die dit ook meemaakte?',
    nearMiss: 'Haar moeder is er ook.',
  },
  {
    cue: 'asks-match',
    match: [
      'met wie .{0,5} (klikken|klikt|praten|spreken)',
      '(wat voor|welke|welk soort) .{0,2} (ouder|moeder|vader|iemand|mens|gezin)',
      '(zelfde|dezelfde) (fase|leeftijd|achtergrond|cultuur|geloof)',
    ],
    example: 'Met wat voor ouder zou u willen praten?',
    nearMiss: 'Ik praat met de juf.',
  },
  {
    cue: 'asks-limits',
    match: [
      '(wel en|en) .{0,3} niet .{0,2} (vertellen|delen|zeggen|bespreken)',
      '(liever|zeker|beslist|absoluut) niet .{0,3} (vertellen|delen|hebben|bespreken)',
      '(grens|grenzen) .{0,3} (ligt|liggen|voor #You)',
      'waar .{0,3} (grens|grenzen)',
    ],
    example: 'Wat wilt u wel en wat wilt u liever niet vertellen?',
    nearMiss: 'Ik vertel het niet.',
  },
  {
    cue: 'discussed-in-team',
    match: [
      '(in|met) (het|ons|mijn) team .{0,5} (besproken|gepraat|gehad|overlegd|voorgelegd|bedacht)',
      '(besproken|overlegd|voorgelegd) .{0,4} (in|met|aan) (het|ons|mijn) team',
      'het team .{0,4} (bedacht|denkt|zei|dacht)',
    ],
    example: 'Ik heb het in ons team besproken.',
    nearMiss: 'Hij zit in het voetbalteam.',
  },
  {
    cue: 'maximum-reached',
    match: [
      '(hoogst|maximaal) haalbare',
      '(maximum|plafond|grens) .{0,4} (bereikt|samen|van wat)',
      '(meer|verder) .{0,3} (niet|zit er) .{0,2} (in|haalbaar|mogelijk)',
      'alles .{0,4} (geprobeerd|gedaan) .{0,4} (samen|wat|dat)',
    ],
    example: 'Misschien hebben we samen het maximum bereikt.',
    nearMiss: 'De maximumsnelheid is dertig.',
  },
  {
    cue: 'asks-progress',
    match: [
      'hoe (gaat|staat|is|ging|loopt) .{0,4} (met|voor) .{0,3} (doel|doelen|werkdoel|plan|afspraak|afspraken|acties|actie)',
      '(vergeleken|in vergelijking) met',
      '(hoever|hoe ver) .{0,6} (gekomen|staan|zijn|bent|ben|gelukt)',
      '(anders|beter|verder) dan .{0,4} (weken|maanden|begin|geleden|vorige)',
      'in hoeverre',
    ],
    example: 'Hoe staat het met het doel van vorige keer?',
    nearMiss: 'Hoe gaat het met u?',
  },
  {
    cue: 'asks-other-help',
    match: [
      'hoe (gaat|is|was|verloopt|loopt) .{0,4} (bij|met) .{0,3} (therapeut|psycholoog|logopedist|ggz|jeugdbescherming|behandelaar|praktijkondersteuner|fysio|therapie|behandeling)',
      '(therapie|behandeling|training) .{0,4} (daar|bij hen|loopt|verloopt)',
    ],
    example: 'Hoe gaat het bij de psycholoog?',
    nearMiss: 'Hoe gaat het bij opa?',
  },
]
