import { nji } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const skills = from(nji('Kernelement 4 Opvoedingsvaardigheden versterken'))

export const parentingMistakes: Mistakes = {
  'parenting-skills': [
    skills(
      'Er wordt één truc gegeven. Het werkt in samenhang, en ouders kiezen zelf waar ze meer van willen.',
      'One trick is given. It works together, and parents choose what they want more of.',
    ),
    skills('Hoe de ouder zelf rustig blijft, komt niet aan bod.', 'How the parent stays calm is left out.'),
  ],
  'clear-instruction': [
    skills(
      'De instructie is een vraag: "wil je even …?" Vriendelijk zeggen wat je verwacht is duidelijker.',
      'The instruction is a question: "would you …?" Saying kindly what is expected is clearer.',
    ),
    skills(
      'Na drie tellen komt de herhaling. Een kind heeft zo’n zeven tellen nodig.',
      'After three seconds it is repeated. A child needs about seven.',
    ),
  ],
  encouraging: [
    skills(
      'Het compliment heeft een staartje: "zie je dat je het wél kunt". Zonder staartje komt het aan.',
      'The compliment has a sting: "see, you can do it". Without it, it lands.',
    ),
    skills(
      'Er wordt uitgelegd midden in de boosheid. Later, als het rustig is, komt het binnen.',
      'It is explained in the midst of anger. Later, when calm, it gets through.',
    ),
  ],
  'teen-negotiation': [
    skills(
      'Het gesprek begint op een slecht moment, met anderen erbij.',
      'The talk begins at a bad moment, with others around.',
    ),
    skills(
      'Lange uitleg en verhalen van vroeger. Kort zeggen wat je zorg is en wat je wel wilt, werkt beter.',
      'Long explanations and tales of old. Saying briefly what worries and what is wanted works better.',
    ),
  ],
  'oversight-of-teens': [
    skills(
      'Het klinkt als controle, en de puber klapt dicht. Interesse en vaste vragen van jongs af helpen.',
      'It sounds like control, and the teenager shuts down. Interest and steady questions from early on help.',
    ),
    ours(
      'Alleen de thuiskomsttijd wordt gevraagd. Hoe iemand terugkomt en met wie, telt ook.',
      'Only the time to be home is asked. How they get back and with whom counts too.',
    ),
  ],
}
