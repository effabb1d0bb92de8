import { defineMachine } from './protocol'
import { ASKS, nji, REFLECTIONS } from './vocabulary'

/** Signs that somebody speaks about the scene and not in it. */
const OUT_OF_ROLE = ['leaves-role', 'asks-what-seen', 'asks-experience', 'apology'] as const

/** Signs that the scene is being set up. */
const SETS_UP = ['exercise-instruction', 'assigns-roles', 'practitioner-goes-first', 'introduces-practice'] as const

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
          cues: ['introduces-practice'],
          before: ['introduce', 'model', 'try'],
          not: {
            codes: [...REFLECTIONS, 'autonomy', 'other'],
            cues: ['announces-strange-question', 'appointment', 'asks-plan'],
          },
        },
        {
          codes: [...ASKS, 'structure'],
          cues: ['introduces-practice', 'practitioner-goes-first', 'asks-leave-for-exercise'],
          before: ['model', 'try'],
          not: { cues: ['announces-strange-question', 'appointment', 'asks-plan', 'scale-word'] },
        },
        {
          codes: ['structure', 'ask-permission'],
          cues: ['assigns-roles'],
          last: true,
          before: ['introduce', 'model', 'try'],
        },
      ],
      continues: [
        {
          codes: ['structure', 'ask-permission'],
          cues: ['leaves-role', ...SETS_UP],
        },
      ],
    },
    {
      id: 'model',
      title: { nl: 'Voordoen', en: 'Show how' },
      doneWhen: {
        nl: 'Je deed het gedrag eerst zelf voor, in een situatie van "een ouder" en "een kind".',
        en: 'You showed the behaviour first yourself, in the scene of "a parent" and "a child".',
      },
      sources: [nji(`${section}, stap 2`)],
      moves: [
        {
          codes: ['other'],
          last: true,
          after: ['introduce'],
          before: ['name-steps', 'try'],
          not: { cues: [...OUT_OF_ROLE] },
        },
      ],
      continues: [
        {
          during: ['introduce', 'model'],
          last: true,
          not: {
            codes: [...REFLECTIONS, 'ask-permission', 'autonomy', 'normalising', 'acknowledgement', 'compliment'],
            cues: [...OUT_OF_ROLE, ...SETS_UP, 'hands-over'],
          },
        },
      ],
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
        { cues: ['asks-what-seen'], after: ['introduce'], before: ['try', 'review'], not: { codes: ['other'] } },
        { cues: ['leaves-role'], during: ['model'] },
        {
          codes: ['open-question'],
          cues: ['past-marker', 'asks-experience', 'anything-else'],
          during: ['model', 'name-steps'],
        },
        { codes: ['information', 'simple-reflection'], cues: ['names-steps'], during: ['model', 'name-steps'] },
      ],
      continues: [{ codes: ['open-question', 'closed-question'] }, { codes: ['facilitate'], cues: ['anything-else'] }],
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
          cues: ['assigns-roles', 'invites-try'],
          after: ['name-steps', 'review'],
          not: { cues: ['leaves-role', 'appointment'], codes: [...REFLECTIONS, 'autonomy'] },
        },
        {
          cues: ['hands-over'],
          after: ['model', 'name-steps', 'review'],
          not: { codes: [...REFLECTIONS, 'autonomy'] },
        },
        {
          codes: ['structure'],
          last: true,
          alone: true,
          during: ['name-steps'],
          not: { cues: ['leaves-role', 'appointment'] },
        },
        {
          codes: ['other'],
          last: true,
          alone: true,
          during: ['name-steps', 'try', 'review'],
          not: { cues: ['greeting', 'thanks', ...OUT_OF_ROLE] },
        },
      ],
      continues: [
        {
          during: ['try'],
          codes: ['structure', 'other', 'confront', 'closed-question', 'information'],
          not: { cues: [...OUT_OF_ROLE] },
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
        { cues: ['leaves-role'], during: ['try'] },
        {
          codes: ['open-question', 'why-question', 'ask-permission'],
          after: ['try'],
          not: {
            attributes: ['scaling', 'usefulness', 'check'],
            cues: ['invites-try', 'assigns-roles', 'hands-over', 'plans-follow-up'],
          },
        },
        {
          codes: ['closed-question'],
          during: ['review'],
          not: { attributes: ['scaling', 'usefulness', 'check'], cues: ['invites-try', 'assigns-roles', 'hands-over'] },
        },
        {
          codes: ['affirmation', 'compliment'],
          last: true,
          after: ['try'],
          not: { cues: ['invites-try', 'assigns-roles', 'your-choice'] },
        },
        { codes: [...REFLECTIONS], during: ['try'] },
        { codes: ['advice'], attributes: ['with-permission'], during: ['review'] },
        { codes: ['advice'], cues: ['feedback-tip'], after: ['try'] },
      ],
      continues: [{ codes: ['advice'], during: ['review'] }],
    },
  ],
})
