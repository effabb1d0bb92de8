import { dialoog, jgz, kern, obvlk } from '../sources'
import { type QuestionBank, q } from './question'
import { SOLUTION_QUESTIONS } from './solution-questions'

/** Question banks of the sources (D06, D20, D21, D26, D28, D32, D36 to D39), worded by us. */
export const QUESTION_BANKS: readonly QuestionBank[] = [
  {
    id: 'thinking-about-change',
    title: q('nadenken over verandering', 'thinking about change'),
    questions: [
      q(
        'Wat zit je dwars aan hoe het nu gaat?',
        'What bothers you about how it is now?',
        'Wat zit u dwars aan hoe het nu gaat?',
        'Wat zit u dwars aan hoe het nu gaat?',
      ),
      q(
        'Wat zou je eraan willen doen?',
        'What would you like to do about it?',
        'Wat zou u eraan willen doen?',
        'Wat zoudt ge eraan willen doen?',
      ),
      q(
        'Wat zou het je opleveren als het anders was?',
        'What would it bring you if it were different?',
        'Wat zou het u opleveren als het anders was?',
        'Wat zou het u opbrengen als het anders was?',
      ),
      q(
        'Wat geeft je het vertrouwen dat het kan?',
        'What gives you the trust that it can be done?',
        'Wat geeft u het vertrouwen dat het kan?',
        'Wat geeft u het vertrouwen dat het kan?',
      ),
    ],
    sources: [jgz('Tekstvak 1')],
  },
  {
    id: 'own-strength',
    title: q('eigen mogelijkheden', 'own possibilities'),
    questions: [
      q(
        'Wat heb je al geprobeerd?',
        'What have you tried so far?',
        'Wat hebt u al geprobeerd?',
        'Wat hebt ge al geprobeerd?',
      ),
      q(
        'Wat kun je of heb je wat hierbij helpt?',
        'What can you do, or what do you have, that helps here?',
        'Wat kunt u of hebt u wat hierbij helpt?',
        'Wat kunt ge of hebt ge wat hierbij helpt?',
      ),
      q('Wat zou het lastig kunnen maken?', 'What could get in the way?'),
      q(
        'Wat heb je ervoor nodig?',
        'What do you need for it?',
        'Wat hebt u ervoor nodig?',
        'Wat hebt ge ervoor nodig?',
      ),
      q(
        'Wie kan je erbij helpen?',
        'Who can help you with it?',
        'Wie kan u erbij helpen?',
        'Wie kan u daarbij helpen?',
      ),
      q(
        'Wanneer wil je zover zijn?',
        'When would you like to be there?',
        'Wanneer wilt u zover zijn?',
        'Wanneer wilt ge zover zijn?',
      ),
    ],
    sources: [dialoog('2.4 Eigen mogelijkheden')],
  },
  {
    id: 'network',
    title: q('de mensen eromheen', 'the people around'),
    questions: [
      q('Wie leeft er met jullie mee?', 'Who feels for you all?', 'Wie leeft er met u mee?', 'Wie leeft er met u mee?'),
      q('Wie wil je kind erbij hebben?', 'Whom does your child want to be part of it?'),
      q(
        'Bij wie kun je terecht voor een klus of een oppas?',
        'To whom can you turn for a job or a babysitter?',
        'Bij wie kunt u terecht voor een klus of een oppas?',
        'Bij wie kunt ge terecht voor een klus of een oppas?',
      ),
      q(
        'Bij wie haal je troost?',
        'With whom do you find comfort?',
        'Bij wie haalt u troost?',
        'Bij wie haalt ge troost?',
      ),
      q(
        'Hoe zou je het diegene kunnen vragen?',
        'How could you ask that person?',
        'Hoe zou u het diegene kunnen vragen?',
        'Hoe zoudt ge het die persoon kunnen vragen?',
      ),
    ],
    sources: [dialoog('2.4 Eigen mogelijkheden'), kern('KE5 Versterken sociale steun')],
  },
  {
    id: 'oversight',
    title: q('weten waar je tiener is', 'knowing where your teenager is'),
    questions: [
      q('Waar ga je heen?', 'Where are you going?'),
      q('Wie zijn er nog meer?', 'Who else is there?'),
      q('Wat gaan jullie doen?', 'What are you going to do?'),
      q('Hoe laat ben je thuis?', 'What time are you home?'),
      q('Hoe kom je daar?', 'How do you get there?'),
      q('En hoe kom je terug?', 'And how do you get back?'),
    ],
    sources: [kern('KE4 Opvoedingsvaardigheden')],
  },
  {
    id: 'incident',
    title: q('rustig vragen naar een ruzie of uitbarsting', 'asking calmly about a row or an outburst'),
    questions: [
      q('Wat gebeurde er?', 'What happened?'),
      q('Wat deed je toen?', 'What did you do then?', 'Wat deed u toen?', 'Wat deedt ge toen?'),
      q('Wat ging er ook toen al goed?', 'What went well even then?'),
    ],
    sources: [obvlk('3.2.4 Benadrukken wat goed gaat')],
  },
  {
    id: 'future-letter',
    title: q('een brief aan jezelf, later', 'a letter to yourself, later'),
    questions: [
      q('Wie wil je dan zijn?', 'Who do you want to be then?'),
      q('Hoe ziet je dag eruit?', 'What does your day look like?'),
      q('Wat is er anders geworden?', 'What has become different?'),
      q('Wat is gelukkig hetzelfde?', 'What is still the same, happily?'),
      q('Hoe gaat het tussen jou en de anderen?', 'How is it between you and the others?'),
      q('Hoe heb je dat klaargekregen?', 'How did you bring that about?'),
      q('Welke raad geef je jezelf van nu?', 'What advice do you give to yourself of today?'),
      q('Waar ben je trots op?', 'What are you proud of?'),
      q('Wat was onderweg zwaar?', 'What was hard on the way?'),
    ],
    sources: [obvlk('3.2.3 Toekomstbrieven')],
  },
  ...SOLUTION_QUESTIONS,
]
