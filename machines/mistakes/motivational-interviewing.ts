import { giz, jgz } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const informing = from(giz('5 Informatie uitwisselen met toestemming'))
const reflecting = from(giz('2 Reflectief luisteren'))
const asking = from(giz('1 Open vragen stellen'))
const change = from(giz('Verandertaal ontlokken'))

export const motivationalInterviewing: Mistakes = {
  'informing-with-permission': [
    informing(
      'De uitleg komt voordat de ander erom vroeg. Dan knikt iemand beleefd, of schiet in de weerstand.',
      'The explanation comes before the other asked for it. People then nod politely, or dig their heels in.',
    ),
    informing(
      'Het wordt een lange stroom, of meteen een oplossing. Eén stukje tegelijk, en dan even kijken hoe het landt.',
      'It becomes a long stream, or a solution at once. One piece at a time, and then see how it lands.',
    ),
    informing(
      'Na de uitleg gaat het door naar het volgende. De vraag wat iemand ermee kan, blijft liggen.',
      'After the explanation the talk moves on. The question what they can do with it is left lying.',
    ),
  ],
  'reflective-listening': [
    reflecting(
      'De reflectie gaat aan het eind omhoog en wordt een vraag. Omlaag klinkt het als begrip.',
      'The reflection goes up at the end and becomes a question. Going down, it sounds like understanding.',
    ),
    reflecting(
      'Er komt meteen een vraag achteraan. Een paar tellen stil zijn levert vaak meer op.',
      'A question follows at once. A few moments of silence often bring more.',
    ),
  ],
  'open-exploration': [
    asking(
      'Vraag volgt op vraag, en het gaat op een verhoor lijken. Na een of twee vragen iets teruggeven helpt.',
      'Question follows question, and it turns into an interview. Giving something back after one or two helps.',
    ),
    asking(
      'Een lijst die af moet, bepaalt de vragen. De ander wordt dan stil en wacht af.',
      'A list that has to be done decides the questions. The other then goes quiet and waits.',
    ),
  ],
  'risk-to-wish': [
    asking(
      'Het blijft bij het risico. Juist de stap naar wat ervoor in de plaats komt, geeft lucht.',
      'It stays with the risk. The step to what should come instead is what brings air.',
    ),
    ours(
      'Het eerste teken van de goede kant op wordt niet gevraagd. Dan blijft de wens ver weg.',
      'The first sign of going the right way is not asked for. The wish then stays far away.',
    ),
  ],
  affirmation: [
    from(giz('3 Bekrachtigen'))(
      'Er komt een oordeel: "goed zo". Zeggen wat iemand deed, maakt het van de ander.',
      'What comes is a judgement: "well done". Saying what they did makes it theirs.',
    ),
    from(giz('3 Bekrachtigen'))(
      'Het effect blijft weg. Wat het de ander of het kind oplevert, laat het hangen.',
      'The effect is left out. What it brings them or the child is what stays.',
    ),
  ],
  'summary-with-check': [
    from(giz('4 Samenvatten'))(
      'De samenvatting staat er, en het gesprek gaat door. Zonder de vraag of het klopt, blijft een misverstand zitten.',
      'The summary is there, and the talk goes on. Without asking whether it is right, a misunderstanding stays.',
    ),
    ours(
      'De woorden zijn van de hulpverlener geworden. Iemand herkent zichzelf in de eigen woorden.',
      'The words have become those of the practitioner. People recognise themselves in their own.',
    ),
  ],
  'eliciting-change-talk': [
    change(
      'De hulpverlener noemt de redenen om te veranderen. Ze tellen pas als de ander ze zelf zegt.',
      'The practitioner names the reasons to change. They count when the other says them.',
    ),
    change(
      'Twee kanten worden met "maar" verbonden. Met "en" mogen ze allebei bestaan.',
      'Two sides are joined by "but". With "and" both may exist.',
    ),
  ],
  'handling-resistance': [
    from(jgz('Vaardigheid 8'))(
      'Tegen weerstand wordt ingepraat. Erkennen dat het zo voelt, maakt het gesprek weer mogelijk.',
      'Resistance is argued with. Recognising that it feels so makes talking possible again.',
    ),
    from(jgz('Vaardigheid 8'))(
      'Het tempo gaat omhoog om er voorbij te komen. Het tempo van de ander is meestal sneller.',
      'The pace goes up to get past it. The pace of the other is usually faster.',
    ),
  ],
  'difficult-topic': [
    from(jgz('Vaardigheid 7'))(
      'De zorg wordt ingepakt tot niemand haar meer hoort. Kort en feitelijk is vriendelijker.',
      'The worry is wrapped until nobody hears it. Short and factual is kinder.',
    ),
    from(jgz('Vaardigheid 8'))(
      'Na de boodschap komt meteen meer informatie. Eerst is er de reactie.',
      'More information follows the message at once. The reaction comes first.',
    ),
  ],
  'listen-summarise-ask-on': [
    from(jgz('Vaardigheid 9'))(
      'Er wordt doorgevraagd op het eigen plan. Doorvragen op de woorden van de ander brengt verder.',
      'The questions follow the own plan. Asking on about the other’s words leads further.',
    ),
    ours(
      'Het samenvatten wordt overgeslagen, en de ander weet niet of het is aangekomen.',
      'Summing up is skipped, and the other does not know whether it arrived.',
    ),
  ],
}
