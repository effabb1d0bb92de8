import type { PractitionerCode } from '../../schema/codes'
import { coded, isPractitioner, questionsOf } from '../context'
import { conversationRule, type Example, inapplicable } from '../rule'
import { kern } from '../sources'

/** With fewer questions it may be chance that they are all of one kind (ours). */
const ENOUGH = 8

const talk = (question: string, answer: string): Example =>
  Array.from({ length: ENOUGH }, () => [`P: ${question}`, `C: ${answer}`]).flat()

export const openAndClosedMixed = conversationRule({
  id: 'open-and-closed-mixed',
  meta: {
    level: 'hint',
    concern: 'technique',
    title: { nl: 'open en gesloten vragen afwisselen', en: 'open and closed questions by turns' },
    why: {
      nl: 'Jongeren praten makkelijker als een kleine vraag een grote afwisselt.',
      en: 'Young people talk more easily when small questions come between big ones.',
    },
    ignore: { nl: 'Als jullie samen een vragenlijst doorliepen.', en: 'When you went through a list of questions.' },
    skills: [3, 9],
    rows: ['R008'],
    sources: [kern('AP1 Adviezen van jongeren')],
    only: { audience: ['young-person'] },
  },
  messages: {
    allClosed: {
      nl: 'Al je vragen in dit gesprek waren gesloten. Een open vraag ertussen geeft ruimte voor een eigen verhaal.',
      en: 'All your questions in this conversation were closed. An open one in between gives room for a story.',
    },
    allOpen: {
      nl: 'Al je vragen in dit gesprek waren open. Een kleine gesloten vraag ertussen geeft even lucht.',
      en: 'All your questions in this conversation were open. A small closed one in between gives some air.',
    },
  },
  check: ({ turns }) => {
    const questions = turns.filter(isPractitioner).flatMap(questionsOf)
    const of = (...codes: PractitionerCode[]) => questions.filter(({ code }) => codes.includes(code))
    const all = (code: PractitionerCode) =>
      of(code).length === questions.length && of(code).filter(({ uncertain }) => !uncertain).length >= ENOUGH
    if (all('closed-question')) return [{ outcome: 'missed', message: 'allClosed' }]
    const choices = turns.filter(isPractitioner).flatMap((turn) => coded(turn, 'ask-permission'))
    return all('open-question') && choices.length === 0 ? [{ outcome: 'missed', message: 'allOpen' }] : inapplicable
  },
  examples: {
    nl: {
      situation: { audience: 'young-person' },
      missed: [
        talk('[closed-question] Ga je graag naar school?', '[neutral] Gaat wel.'),
        talk('[open-question] Wat doe je na school?', '[neutral] Gewoon, gamen.'),
      ],
      nearMiss: [
        [
          ...talk('[closed-question] Ga je graag naar school?', '[neutral] Gaat wel.'),
          'P: [open-question] Wat doe je er het liefst?',
        ],
      ],
    },
    en: {
      situation: { audience: 'young-person' },
      missed: [
        talk('[closed-question] Do you like school?', '[neutral] It is all right.'),
        talk('[open-question] What do you do after school?', '[neutral] Just games.'),
      ],
      nearMiss: [
        [
          ...talk('[closed-question] Do you like school?', '[neutral] It is all right.'),
          'P: [open-question] What do you like best there?',
        ],
      ],
    },
  },
})
