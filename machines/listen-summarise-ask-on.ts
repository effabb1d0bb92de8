import { defineMachine } from './protocol'
import { codes, jgz, QUESTIONS, step, text } from './vocabulary'

/** LSD: luisteren, samenvatten, doorvragen. */
export const listenSummariseAskOn = defineMachine({
  id: 'listen-summarise-ask-on',
  title: text('Luisteren, samenvatten, doorvragen', 'Listen, summarise, ask on'),
  group: 'motivational-interviewing',
  kind: 'skill',
  sources: [jgz('Vaardigheid 9')],
  rows: ['P09'],
  closing: ['ask-on'],
  steps: [
    step(
      'listen',
      text('Luisteren', 'Listen'),
      text(
        'Je liet horen dat je luistert, en de ander ging door.',
        'You let it be heard that you listen, and the other went on.',
      ),
      [codes(['facilitate', 'simple-reflection', 'complex-reflection'], { last: true })],
    ),
    step(
      'summarise',
      text('Samenvatten', 'Summarise'),
      text('Je gaf kort weer wat je hoorde.', 'You put in short what you heard.'),
      [codes(['summary']), codes(['simple-reflection', 'complex-reflection'])],
    ),
    step(
      'ask-on',
      text('Doorvragen', 'Ask on'),
      text('Je vroeg verder op de woorden van de ander.', 'You asked on about the other’s words.'),
      [codes([...QUESTIONS], { during: ['listen', 'summarise'], within: 2, not: { attributes: ['check'] } })],
    ),
  ],
})
