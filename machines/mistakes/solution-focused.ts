import { dialoog, giz, jgz, obvlk } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const scaling = from(giz('Oplossingsgericht werken 4 Schaalvragen stellen'))
const miracle = from(obvlk('3.2.3 Toekomstprojecties: de wondervraag'))

export const solutionFocused: Mistakes = {
  'desired-situation': [
    from(giz('Oplossingsgericht werken 1 Vragen naar de gewenste situatie'))(
      'Het antwoord is wat er weg moet zijn, en daar stopt het. Vraag gerust door wat er dan wel is.',
      'The answer is what should be gone, and there it stops. It is worth asking what is there instead.',
    ),
    ours(
      'Het beeld blijft vaag: "gewoon rustig". Wat iemand dan doet, kun je zien.',
      'The picture stays vague: "just calm". What somebody does then can be seen.',
    ),
  ],
  exceptions: [
    from(giz('Oplossingsgericht werken 2 Vragen naar uitzonderingen'))(
      'Het blijft bij één vraag. Wie deed wat, waar en wanneer: daar zit de oplossing in.',
      'It stays at one question. Who did what, where and when: that is where the solution lies.',
    ),
    from(dialoog('2.4 Beslissen over hulp'))(
      'De ander wuift de uitzondering weg, en het gesprek gaat mee. Juist dan is even stilstaan de moeite waard.',
      'The other waves the exception away, and the talk goes along. That is when pausing is worth it.',
    ),
  ],
  successes: [
    from(giz('Oplossingsgericht werken 3 Vragen naar successen'))(
      'De vraag komt voordat duidelijk is wat iemand wil. Dan weet je niet welk succes telt.',
      'The question comes before it is clear what somebody wants. Then nobody knows which success counts.',
    ),
    ours(
      'Het succes wordt gevierd, maar niet gevraagd hoe het lukte. Het eigen aandeel maakt het herhaalbaar.',
      'The success is cheered, and how it was managed is not asked. The own part makes it repeatable.',
    ),
  ],
  'miracle-question': [
    miracle(
      'Alle vervolgvragen komen achter elkaar. Met tijd na elke vraag gaat iemand het voor zich zien.',
      'All follow-up questions come at once. With time after each, people begin to see it.',
    ),
    miracle(
      'Het blijft bij wat er weg is. Wat komt ervoor in de plaats?',
      'It stays with what is gone. What has come in its place?',
    ),
    miracle(
      'Het beeld is mooi en het gesprek is klaar. Zonder klein plan blijft het een droom.',
      'The picture is lovely and the talk is over. Without a small plan it stays a dream.',
    ),
  ],
  'future-letter': [
    from(obvlk('3.2.3 Toekomstbrieven'))(
      'De brief wordt geschreven en nooit besproken. In het nagesprek zit de eerste stap.',
      'The letter is written and never talked about. The first step is in the talk afterwards.',
    ),
    from(obvlk('3.2.3 Toekomstbrieven'))(
      'Een kind krijgt hem alleen mee als huiswerk. Samen, in twee keer als het moet, gaat beter.',
      'A child is sent home with it alone. Together, in two sittings if need be, works better.',
    ),
  ],
  'scaling-question': [
    scaling(
      'Er wordt naar boven vergeleken: "waarom geen acht?" Wat maakt dat het geen lager cijfer is, brengt meer.',
      'The comparison goes up: "why not an eight?" What keeps it from being lower brings more.',
    ),
    scaling(
      'De uiteinden zijn niet benoemd, en niemand weet wat een vijf is.',
      'The ends were not named, and nobody knows what a five is.',
    ),
    scaling(
      'Het gaat meteen naar de actie. Stilstaan bij wat er al is, is de stap die het meest oplevert.',
      'It goes straight to action. Dwelling on what is there already is the step that yields most.',
    ),
  ],
  usefulness: [
    from(jgz('2.2 Oplossingsgericht werken'))(
      'De vraag wordt aan het eind vergeten. Juist dan hoor je wat de volgende keer anders kan.',
      'The question is forgotten at the end. That is when one hears what could be different next time.',
    ),
    ours(
      'Het klinkt als een enquête: "was het nuttig?" Vragen wat hielp, nodigt uit.',
      'It sounds like a survey: "was it useful?" Asking what helped invites.',
    ),
  ],
  'what-goes-well': [
    from(obvlk('3.2.4 Benadrukken wat goed gaat'))(
      'Er komt alleen lof, terwijl iemand om raad vroeg. Het een kan naast het ander.',
      'Only praise comes, while somebody asked for advice. One can go beside the other.',
    ),
    from(obvlk('3.2.4 Benadrukken wat goed gaat'))(
      'Het klinkt niet gemeend of maakt de zorg klein. Liever één ding dat je echt zag.',
      'It does not sound meant, or makes the worry small. Rather one thing that was really seen.',
    ),
  ],
  'neutral-enquiry': [
    from(obvlk('3.2.4 Aandachtspunten'))(
      'De toon wordt onderzoekend, en de schaamte groeit. Gewoon vragen wat er gebeurde, houdt het open.',
      'The tone becomes probing, and the shame grows. Simply asking what happened keeps it open.',
    ),
    ours(
      'Er wordt niet gevraagd wat wél werkte. Ook in een nare avond zit meestal iets.',
      'What did work is not asked. There is usually something in a bad evening too.',
    ),
  ],
}
