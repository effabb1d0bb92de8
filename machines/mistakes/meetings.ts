import { nji, obvlk } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const network = from(obvlk('3.2.6 Netwerkoverleg'))
const meeting = from(nji('Kernelement 7 Versterken van 1 samenhangend plan'))

export const meetingMistakes: Mistakes = {
  'network-meeting-preparation': [
    network(
      'De hulpverlener bedenkt wie er komt. Het gezin weet wie het wil, en wie naast wie zit.',
      'The practitioner decides who comes. The family knows whom it wants, and who sits by whom.',
    ),
    network(
      'Regels en pauze zijn niet besproken, en het loopt hoog op.',
      'Rules and a time-out were not talked about, and it runs high.',
    ),
  ],
  'network-meeting': [
    network(
      'Er wordt over het kind gepraat, en niet met het kind of vanuit zijn belang.',
      'The child is talked about, not talked with nor kept at the centre.',
    ),
    network('Mooie woorden, en niemand schrijft op wie wat doet.', 'Fine words, and nobody writes down who does what.'),
  ],
  'collaboration-meeting-first': [
    meeting(
      'De beroepskrachten beginnen, en het gezin luistert. Het gezin eerst aan het woord verandert de toon.',
      'The professionals begin, and the family listens. The family first changes the tone.',
    ),
    meeting(
      'Wie de leiding heeft en wie wat bewaakt, blijft open.',
      'Who leads and who watches over what is left open.',
    ),
  ],
  'collaboration-meeting-follow-up': [
    meeting(
      'De samenwerking zelf komt niet aan bod, alleen de taken.',
      'How working together goes is left out, only the tasks are discussed.',
    ),
    meeting('De afspraken van vorige keer worden overgeslagen.', 'The agreements of last time are skipped.'),
  ],
  chairing: [
    from(nji('Kernelement 7 Het voorzitten van een samenwerkingsoverleg'))(
      'In een rechte lijn naar de afspraken, zonder aandacht voor hoe mensen erbij zitten.',
      'In a straight line to agreements, with no eye for how people are doing.',
    ),
    ours(
      'Een onderwerp wordt bewaard voor later, en later komt niet.',
      'A subject is kept for later, and later does not come.',
    ),
  ],
}
