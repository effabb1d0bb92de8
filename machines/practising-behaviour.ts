import { defineMachine } from './protocol'
import { nji, QUESTIONS, REFLECTIONS } from './vocabulary'

const section = 'Aandachtspunt 3 Oefen concreet gedrag'

/** The practitioner shows it first, the client finds the steps, tries them, and tells how it went. */
export const practisingBehaviour = defineMachine({
  id: 'practising-behaviour',
  title: { nl: 'Gedrag oefenen', en: 'Practising behaviour' },
  group: 'story-and-practice',
  sources: [nji(section)],
  rows: ['P44'],
  closing: ['review'],
  steps: [
    {
      id: 'introduce',
      title: { nl: 'Het oefenen inleiden', en: 'Introduce the exercise' },
      doneWhen: {
        nl: 'Je stelde voor om te oefenen en zei wie wie speelt, en de ander deed mee.',
        en: 'You proposed to practise and said who plays whom, and the other joined in.',
      },
      sources: [nji(`${section}, stap 1`)],
      asksLeave: true,
      moves: [
        {
          codes: ['ask-permission', 'structure', 'closed-question', 'advice'],
          cues: ['introduces-practice', 'practitioner-goes-first'],
          before: ['model', 'try'],
        },
        { codes: ['ask-permission', 'structure'], cues: ['assigns-roles'], last: true, before: ['model', 'try'] },
        { codes: ['structure'], cues: ['introduces-practice'], last: true, before: ['review'] },
      ],
      continues: [{ codes: ['structure', 'ask-permission'] }],
    },
    {
      id: 'model',
      title: { nl: 'Voordoen', en: 'Show how' },
      doneWhen: {
        nl: 'Je deed het gedrag eerst zelf voor, in een situatie van "een ouder" en "een kind".',
        en: 'You showed the behaviour first yourself, in the scene of "a parent" and "a child".',
      },
      sources: [nji(`${section}, stap 2`)],
      moves: [{ codes: ['other'], last: true, after: ['introduce'], before: ['name-steps', 'try'] }],
      continues: [{ codes: ['structure'], cues: ['assigns-roles', 'practitioner-goes-first'] }],
    },
    {
      id: 'name-steps',
      title: { nl: 'De stappen laten benoemen', en: 'Let the steps be named' },
      doneWhen: {
        nl: 'Je vroeg welke stappen de ander zag, en die noemde ze.',
        en: 'You asked which steps the other saw, and they named them.',
      },
      sources: [nji(`${section}, stap 3`)],
      moves: [
        { codes: [...QUESTIONS], cues: ['asks-what-seen'], after: ['introduce'], before: ['try', 'review'] },
        { codes: ['open-question', 'closed-question'], after: ['model'], before: ['try', 'review'] },
        { codes: ['information', 'simple-reflection'], cues: ['names-steps'], during: ['model'] },
      ],
      continues: [{ codes: ['facilitate'] }],
    },
    {
      id: 'try',
      title: { nl: 'De ander oefent', en: 'The client tries' },
      doneWhen: {
        nl: 'De ander speelde precies dezelfde situatie, nu in de eigen rol.',
        en: 'The other played exactly the same scene, now in their own role.',
      },
      sources: [nji(`${section}, stap 4`)],
      moves: [
        {
          codes: ['structure', 'ask-permission'],
          cues: ['assigns-roles', 'invites-try'],
          after: ['name-steps', 'review'],
          not: { cues: ['leaves-role'] },
        },
        {
          codes: ['structure'],
          last: true,
          during: ['name-steps', 'try'],
          not: { cues: ['leaves-role', 'appointment'] },
        },
        {
          codes: ['other'],
          last: true,
          during: ['name-steps', 'try', 'review'],
          not: { cues: ['greeting', 'thanks'] },
        },
      ],
    },
    {
      id: 'review',
      title: { nl: 'Nabespreken', en: 'Review' },
      doneWhen: {
        nl: 'De ander vertelde hoe het ging en je noemde wat er goed aan was.',
        en: 'The other told how it went and you named what was good about it.',
      },
      sources: [nji(`${section}, stap 5`)],
      moves: [
        { codes: [...QUESTIONS], after: ['try'], not: { attributes: ['scaling', 'usefulness', 'check'] } },
        { codes: ['affirmation', 'compliment'], after: ['try'] },
        { codes: [...REFLECTIONS], during: ['try'] },
        { codes: ['advice'], attributes: ['with-permission'], during: ['review'] },
        { codes: ['advice'], cues: ['feedback-tip'], after: ['try'] },
      ],
    },
  ],
})
