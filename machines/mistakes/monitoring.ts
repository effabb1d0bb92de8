import { nji, obvlk } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const explaining = from(obvlk('2.3 Verklarend gesprek voeren aan de hand van het bespreekstramien'))
const circular = from(obvlk('3.2.2 Systemisch verbreden, punt 4'))
const colleague = from(obvlk('3.2.5 Inzetten van een collega'))

export const monitoringMistakes: Mistakes = {
  'obvlk-explanatory': [
    explaining(
      'De hulpverlener legt de uitslag zelf uit. Wat ouders erin herkennen, weet niemand beter dan zij.',
      'The practitioner explains the outcome alone. What parents recognise in it, they know best.',
    ),
    explaining(
      'Na het herkennen gaat het meteen over oplossingen. Eerst samen zoeken waar het vandaan komt.',
      'After recognising, it goes straight to solutions. Looking together where it comes from is first.',
    ),
    from(obvlk('2.1 Monitoren met de OBVL-K'))(
      'Alleen de lijst van één ouder ligt op tafel. Twee naast elkaar laten zien hoe het voor de ander is.',
      'Only one parent’s list is on the table. Two beside each other show how it is for the other.',
    ),
  ],
  stagnation: [
    from(obvlk('3.2 Methodische uitwerking van interventies'))(
      'Er komt een nieuw plan voordat het gezin gevraagd is of het verder wil, en hoe.',
      'A new plan comes before the family was asked whether and how it wants to go on.',
    ),
    ours(
      'Het vastlopen wordt niet genoemd, en iedereen gaat stilletjes door.',
      'That things are stuck is not said, and everybody goes on quietly.',
    ),
  ],
  'out-of-the-situation': [
    from(obvlk('3.2.1 Uit de situatie halen'))(
      'Iets anders doen begint zonder te vragen of dat goed is.',
      'Doing something else begins without asking whether that is all right.',
    ),
    ours(
      'Buiten gaat het gesprek meteen weer over de zorgen. Gewoon nieuwsgierig zijn is genoeg.',
      'Outside, the talk returns to the worries at once. Being curious is enough.',
    ),
  ],
  'systemic-broadening': [
    from(obvlk('3.2.2 Systemisch verbreden'))(
      'De zwaarte wordt niet eerst erkend. Dan voelt het verbreden als wegkijken.',
      'The burden is not recognised first. Broadening then feels like looking away.',
    ),
    from(obvlk('3.2.2 Systemisch verbreden'))(
      'Op een nieuw woord wordt niet doorgevraagd. Verandering zit in de details.',
      'A new word is not asked on about. Change sits in the details.',
    ),
  ],
  'circular-questioning': [
    circular(
      'Over iemand die erbij zit wordt gepraat, en aan diegene wordt niets gevraagd.',
      'Somebody who is there is talked about, and not asked.',
    ),
    circular(
      'Het ongemak blijft en het vragen gaat door. Benoemen en afronden mag.',
      'The unease stays and the asking goes on. Naming it and rounding off is fine.',
    ),
  ],
  'involving-colleague': [
    colleague(
      'De collega is al gevraagd en het gezin hoort het. Samen besluiten geeft vertrouwen.',
      'The colleague was asked already and the family is told. Deciding together builds trust.',
    ),
    colleague('De inhoud begint voordat mensen elkaar kennen.', 'The content begins before people know each other.'),
  ],
  'peer-contact': [
    from(obvlk('3.2.7 punt 4'))(
      'Wat iemand zeker niet wil vertellen, is niet gevraagd.',
      'What somebody certainly does not want to tell was not asked.',
    ),
    from(obvlk('3.2.7 punt 5'))(
      'De hulpverlener vertrekt zodra ouders praten. Erbij blijven en vragen stellen helpt.',
      'The practitioner leaves once parents talk. Staying and asking questions helps.',
    ),
  ],
  'critical-maximum': [
    from(obvlk('3.2.8 In het gezin'))(
      'De conclusie wordt verteld. Samen tot die conclusie komen laat iemand in zijn waarde.',
      'The conclusion is told. Coming to it together leaves people their dignity.',
    ),
    from(obvlk('3.2.8 Kritisch maximum erkennen'))(
      'Dit komt te vroeg, terwijl andere wegen nog niet bekeken zijn.',
      'This comes too early, while other ways have not been looked at.',
    ),
  ],
  monitoring: [
    from(nji('Aandachtspunt 5 Monitor'))(
      'Er wordt gevraagd hoe het gaat, niet hoe het met dit doel gaat. Vergelijken met het begin maakt het zichtbaar.',
      'How things are is asked, not how this goal is. Comparing with the start makes it visible.',
    ),
    from(nji('Aandachtspunt 5 Monitor'))(
      'Gaat het beter, dan gaat het gesprek door. Vragen wat eraan bijdroeg, houdt het vast.',
      'If it is better, the talk moves on. Asking what helped holds on to it.',
    ),
  ],
}
