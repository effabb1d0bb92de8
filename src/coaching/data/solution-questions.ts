import { giz, jgz, obvlk } from '../sources'
import { type QuestionBank, q } from './question'

/** Questions about what is wanted, what works already and how others see it (D21, D37, D38), worded by us. */
export const SOLUTION_QUESTIONS: readonly QuestionBank[] = [
  {
    id: 'desired-situation',
    title: q('hoe het wordt als het goed is', 'what it will be like when it is good'),
    questions: [
      q(
        'Hoe zou je het graag willen zien?',
        'How would you like it to be?',
        'Hoe zou u het graag willen zien?',
        'Hoe zoudt ge het graag willen zien?',
      ),
      q(
        'Wat zie je jezelf dan doen?',
        'What do you see yourself doing then?',
        'Wat ziet u uzelf dan doen?',
        'Wat ziet ge uzelf dan doen?',
      ),
      q(
        'Waaraan zou je merken dat het die kant op gaat?',
        'How would you notice that it is going that way?',
        'Waaraan zou u merken dat het die kant op gaat?',
        'Waaraan zoudt ge merken dat het die kant op gaat?',
      ),
      q('Wat zou er dan voor in de plaats komen?', 'What would there be instead?'),
      q('Wie zou het als eerste merken, en waaraan?', 'Who would be the first to notice, and how?'),
    ],
    sources: [giz('OGW 1 Vragen naar de gewenste situatie')],
  },
  {
    id: 'exceptions',
    title: q('wanneer het anders gaat', 'when it goes differently'),
    questions: [
      q('Wanneer was het er even niet, of minder?', 'When was it absent for a while, or less?'),
      q('Wat was er die keer anders?', 'What was different that time?'),
      q(
        'Wat deed jij toen anders dan anders?',
        'What did you do differently that time?',
        'Wat deed u toen anders dan anders?',
        'Wat deedt gij toen anders dan anders?',
      ),
      q('Wie waren erbij, en wat deden zij?', 'Who was there, and what did they do?'),
      q('Hoe zou dat vaker kunnen lukken?', 'How might that happen more often?'),
    ],
    sources: [giz('OGW 2 Vragen naar uitzonderingen')],
  },
  {
    id: 'successes',
    title: q('wat al eens lukte', 'what worked before'),
    questions: [
      q('Wat heeft het meest geholpen?', 'What helped most?'),
      q(
        'Wat was jouw aandeel daarin?',
        'What was your part in it?',
        'Wat was uw aandeel daarin?',
        'Wat was uw aandeel daarin?',
      ),
      q(
        'Wat heb je daarvoor overwonnen?',
        'What did you overcome for it?',
        'Wat hebt u daarvoor overwonnen?',
        'Wat hebt ge daarvoor overwonnen?',
      ),
      q('Wat daarvan kan nu ook helpen?', 'What of that can help now as well?'),
    ],
    sources: [giz('OGW 3 Vragen naar successen')],
  },
  {
    id: 'miracle',
    title: q('de wondervraag', 'the miracle question'),
    questions: [
      q(
        'Stel: terwijl je slaapt gebeurt er een wonder en dit is opgelost. Waaraan merk je het morgenvroeg?',
        'Suppose a miracle happens while you sleep and this is solved. How will you notice in the morning?',
        'Stel: terwijl u slaapt gebeurt er een wonder en dit is opgelost. Waaraan merkt u het morgenvroeg?',
        'Stel: terwijl ge slaapt gebeurt er een mirakel en dit is opgelost. Waaraan merkt ge het morgenvroeg?',
      ),
    ],
    sources: [obvlk('3.2.3 De wondervraag')],
  },
  {
    id: 'after-the-miracle',
    title: q('na de wondervraag', 'after the miracle question'),
    questions: [
      q('Wat is het eerste wat dan anders is?', 'What is the first thing that is different then?'),
      q('Wat komt daar dan voor in de plaats?', 'What comes in its place then?'),
      q(
        'Wat zouden anderen aan je merken?',
        'What would others notice about you?',
        'Wat zouden anderen aan u merken?',
        'Wat zouden anderen aan u merken?',
      ),
      q(
        'Hoe zou je je dan voelen?',
        'How would you feel then?',
        'Hoe zou u zich dan voelen?',
        'Hoe zoudt ge u dan voelen?',
      ),
      q('Wanneer is er nu al een stukje van te zien?', 'When can a piece of it be seen already?'),
    ],
    sources: [obvlk('3.2.3 De wondervraag')],
  },
  {
    id: 'others-view',
    title: q('door de ogen van een ander', 'through the eyes of another'),
    questions: [
      q(
        'Wat zou je kind hierover zeggen?',
        'What would your child say about this?',
        'Wat zou uw kind hierover zeggen?',
        'Wat zou uw kind hierover zeggen?',
      ),
      q('Wie kijkt hier anders naar, en hoe?', 'Who sees this differently, and how?'),
      q(
        'Wie zou jou hierin een voorbeeld zijn?',
        'Who would be an example to you in this?',
        'Wie zou u hierin een voorbeeld zijn?',
        'Wie zou u hierin een voorbeeld zijn?',
      ),
    ],
    sources: [obvlk('3.2.2 Systemisch verbreden')],
  },
  {
    id: 'their-view',
    title: q('hoe de ander het zelf ziet', 'how they see it themselves'),
    questions: [
      q(
        'Hoe kijk je er zelf naar?',
        'How do you see it yourself?',
        'Hoe kijkt u er zelf naar?',
        'Hoe kijkt ge er zelf naar?',
      ),
      q(
        'Wat vind je goed aan hoe het nu gaat?',
        'What do you like about how it is now?',
        'Wat vindt u goed aan hoe het nu gaat?',
        'Wat vindt ge goed aan hoe het nu gaat?',
      ),
      q(
        'Waaraan zou je merken dat het wél iets is om over te praten?',
        'How would you know that it is worth talking about?',
        'Waaraan zou u merken dat het wél iets is om over te praten?',
        'Waaraan zoudt ge merken dat het wél iets is om over te praten?',
      ),
    ],
    sources: [jgz('kernvaardigheid 24')],
  },
  {
    id: 'keeping-it-up',
    title: q('volhouden, ook na een terugval', 'keeping it up, after a setback too'),
    questions: [
      q(
        'Wat helpt je om het vol te houden?',
        'What helps you to keep it up?',
        'Wat helpt u om het vol te houden?',
        'Wat helpt u om het vol te houden?',
      ),
      q(
        'Wat heb je gehad aan hoe het eerder lukte?',
        'What did you learn from the time that it worked?',
        'Wat hebt u gehad aan hoe het eerder lukte?',
        'Wat hebt ge gehad aan hoe het eerder lukte?',
      ),
      q(
        'Waaraan merk je dat het weer moeilijker wordt?',
        'How do you notice that it is getting harder again?',
        'Waaraan merkt u dat het weer moeilijker wordt?',
        'Waaraan merkt ge dat het weer moeilijker wordt?',
      ),
    ],
    sources: [jgz('kernvaardigheid 24')],
  },
]
