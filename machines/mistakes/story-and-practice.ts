import { dialoog, nji } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const story = from(nji('Kernelement 2 Het levensverhaal en eerdere hulpervaringen in kaart brengen'))
const practising = from(nji('Aandachtspunt 3 Oefen concreet gedrag'))
const psycho = from(nji('Kernelement 3 Psycho-educatie'))
const goals = from(nji('Aandachtspunt 4 Stel doelen en focus op 1 doel'))

export const storyAndPractice: Mistakes = {
  'life-story': [
    story(
      'De vragen komen achter elkaar. Laat vooral vertellen, en sluit aan bij wat je hoort.',
      'The questions come one after another. Letting them tell, and joining in, is what works.',
    ),
    story(
      'Het begint bij wat moeilijk was. Eerst iets goeds ophalen maakt het veiliger.',
      'It begins with what was hard. Bringing back something good first makes it safer.',
    ),
  ],
  'psycho-education': [
    psycho(
      'Het wordt een lesje. Kort iets toevoegen en teruggeven houdt het een gesprek.',
      'It becomes a lecture. Adding a little and handing it back keeps it a talk.',
    ),
    psycho('Wat iemand al weet, wordt niet gevraagd.', 'What somebody knows already is not asked.'),
  ],
  normalising: [
    psycho(
      '"Dat hebben er zoveel", en dan is het klaar. Erna doorvragen laat merken dat het telt.',
      '"So many have that", and that is it. Asking on afterwards shows that it counts.',
    ),
    ours('Het maakt de zorg klein in plaats van gewoon.', 'It makes the worry small instead of ordinary.'),
  ],
  reframing: [
    from(dialoog('2.2 Vaardigheden van de jeugd- en gezinsgeneralist'))(
      'De uitleg van de ander wordt rechtgezet. Een andere lezing ernaast leggen mag, de eerste blijft staan.',
      'The other’s reading is put right. Laying another beside it is fine, the first may stay.',
    ),
    psycho('Er wordt niet gevraagd of het zou kunnen meespelen.', 'Whether it might play a part is not asked.'),
  ],
  'practising-behaviour': [
    practising(
      'De ander gaat als eerste. Zelf voordoen haalt de spanning eraf.',
      'The other goes first. Showing it first takes the tension away.',
    ),
    practising(
      'De stappen worden verteld in plaats van gevraagd. Wie ze zelf zag, weet ze nog.',
      'The steps are told instead of asked. Those who saw them remember.',
    ),
    practising('De tip komt vóór wat er goed ging.', 'The tip comes before what went well.'),
  ],
  'goal-setting': [
    goals(
      'Er wordt aan alles tegelijk gewerkt. Eén doel dat snel lukt, trekt de rest mee.',
      'Everything is worked on at once. One goal that works soon pulls the others along.',
    ),
    goals(
      'Het doel is van het kind alleen. Wat ieder in het gezin dan doet, hoort erbij.',
      'The goal is the child’s alone. What each of the family does then belongs to it.',
    ),
  ],
}
