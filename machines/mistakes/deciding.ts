import { dialoog, nji } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const deciding = from(dialoog('4 Beslissen in dialoog'))
const strength = from(dialoog('2.4 Beslissen over hulp: eigen mogelijkheden ouders, jeugdige en sociaal netwerk'))

export const decidingMistakes: Mistakes = {
  'shared-decision': [
    deciding(
      'Er wordt hulp aangeboden voordat duidelijk is wat iemand wil. Dat maakt eigen ideeën stil.',
      'Help is offered before it is clear what somebody wants. That silences their own ideas.',
    ),
    deciding(
      'Er is één optie. Pas met twee of meer, elk met voor en tegen, valt er iets te kiezen.',
      'There is one option. Only with two or more, each with pros and cons, is there a choice.',
    ),
    deciding(
      'Het besluit is van de hulpverlener, en de ander knikt. Vraag gerust wat hun conclusie is.',
      'The decision is the practitioner’s, and the other nods. Asking their conclusion makes it theirs.',
    ),
  ],
  'participation-level': [
    deciding(
      'Er wordt om een mening gevraagd waar niets mee gebeurt. Zeggen wat ermee gebeurt, is eerlijk.',
      'An opinion is asked that nothing is done with. Saying what will be done with it is fair.',
    ),
    ours(
      'Het is onduidelijk wie beslist. Dat vooraf zeggen voorkomt teleurstelling.',
      'Who decides is unclear. Saying so beforehand saves disappointment.',
    ),
  ],
  'own-strength': [
    strength(
      'Het gaat over wat ontbreekt. Wat al geprobeerd is en hielp, is een beter begin.',
      'It is about what is lacking. What was tried and helped is a better start.',
    ),
    strength(
      'Er komt hulp in beeld voordat het eigen kunnen verkend is.',
      'Help comes into view before their own means were explored.',
    ),
  ],
  'network-exploration': [
    strength(
      'De vraag is of er iemand is, en het antwoord is nee. Vragen voor wie het telt, opent meer.',
      'The question is whether there is anybody, and the answer is no. Asking to whom it matters opens more.',
    ),
    from(nji('Kernelement 5 Versterken sociale steun vanuit het netwerk'))(
      'Iemand uit het netwerk krijgt een taak zonder dat besproken is hoe die gevraagd wordt.',
      'Somebody of the network gets a task, and how to ask them was not talked about.',
    ),
  ],
  drieluik: [
    from(dialoog('2.3 Welke instrumenten zijn geschikt?'))(
      'Het blijft bij wat er misgaat als niets verandert. De wens hoort erbij.',
      'It stays with what goes wrong if nothing changes. The wish belongs to it.',
    ),
    ours(
      'Alleen één persoon tekent zijn beeld. Voor jezelf en voor de anderen, zo was het bedoeld.',
      'Only one person pictures it. For oneself and for the others is how it is meant.',
    ),
  ],
  'signs-of-safety': [
    from(dialoog('2.3 Welke instrumenten zijn geschikt?'))(
      'De kolom met zorgen loopt vol, die met wat goed gaat blijft leeg.',
      'The column of worries fills up, that of what goes well stays empty.',
    ),
    ours('Het kind of het netwerk krijgt geen eigen regel.', 'The child or the network gets no line of its own.'),
  ],
  'own-strength-conference': [
    strength(
      'De conferentie wordt geregeld voor het gezin. Het is hun plan, met een eigen coördinator.',
      'The conference is arranged for the family. It is their plan, with a coordinator of their own.',
    ),
    ours(
      'Wat het plan in elk geval moet regelen, is niet gezegd.',
      'What the plan has to see to in any case was not said.',
    ),
  ],
  'deciding-about-help': [
    from(dialoog('3 Taakverdeling tussen jeugd- en gezinsgeneralist en specialist'))(
      'Er wordt doorverwezen, en het contact stopt. Erbij halen en betrokken blijven geeft houvast.',
      'They are referred, and contact ends. Bringing in and staying involved gives hold.',
    ),
    from(dialoog('2 Taak van de jeugd- en gezinsgeneralist'))(
      'Zware hulp komt voordat licht en dichtbij bekeken is.',
      'Heavy help comes before light and near was looked at.',
    ),
  ],
}
