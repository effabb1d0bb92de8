import { defineMachine } from './protocol'
import { exceptions } from './exceptions'
import { asks, asksFor, nji, step, text } from './vocabulary'

const section = 'Kernelement 2 Het levensverhaal en eerdere hulpervaringen'

/** What happened to you: the client and no question is fired off. */
export const lifeStory = defineMachine({
  id: 'life-story',
  title: text('Levensverhaal en eerdere hulp', 'Life story and earlier help'),
  group: 'story-and-practice',
  sources: [nji(section)],
  rows: ['P40'],
  anyOrder: true,
  closing: ['closing'],
  steps: [
    step(
      'start',
      text('Het begin', 'The start'),
      text('Je vroeg de ander het eigen verhaal te vertellen.', 'You asked the other to tell their own story.'),
      [
        { cues: ['life-story'] },
        { codes: ['open-question', 'structure', 'ask-permission'], cues: ['topic-life'], before: ['living', 'events'] },
      ],
    ),
    step(
      'living',
      text('Wonen', 'Living'),
      text('Je vroeg waar en bij wie de ander woonde.', 'You asked where and with whom the other lived.'),
      [asks(['asks-living', 'topic-living'])],
    ),
    step(
      'events',
      text('Wat iemand meemaakte', 'What they went through'),
      text('Je vroeg naar mooie en daarna naar moeilijke momenten.', 'You asked for good and then for hard moments.'),
      [
        asks(['asks-events', 'topic-good-or-hard'], {
          not: { cues: ['topic-missed-help', 'asks-what-would-have-helped'] },
        }),
      ],
    ),
    step(
      'day',
      text('School en dagbesteding', 'School and day'),
      text('Je vroeg hoe het op school of overdag ging.', 'You asked how it went at school or during the day.'),
      [asks(['asks-school', 'topic-school'])],
    ),
    step(
      'earlier-help',
      text('Eerdere hulp', 'Earlier help'),
      text(
        'Je vroeg welke hulp er was en wat daarvan werkte.',
        'You asked which help there was and what of it worked.',
      ),
      [asks(['asks-earlier-help']), asks(['topic-help'], { not: { cues: ['topic-missed-help', 'topic-lesson'] } })],
    ),
    step(
      'strength',
      text('Eigen kracht', 'Own strength'),
      text('Je vroeg wanneer het goed ging en hoe dat kwam.', 'You asked when it went well and what made it so.'),
      [asksFor(['strengths', 'exception', 'success'])],
      { part: exceptions, partAfter: ['start', 'events', 'earlier-help'] },
    ),
    step(
      'improvement',
      text('Wat beter had gekund', 'What could have been better'),
      text(
        'Je vroeg wanneer goede hulp verschil had gemaakt.',
        'You asked when good help would have made a difference.',
      ),
      [asks(['asks-what-would-have-helped', 'topic-missed-help'])],
    ),
    step(
      'closing',
      text('Afsluiten', 'Closing'),
      text(
        'Je vroeg wat jullie ervan kunnen leren, en wat jullie wel en niet moeten doen.',
        'You asked what you can learn from it, and what you should and should not do.',
      ),
      [
        asks(['asks-lesson', 'asks-take-along', 'topic-lesson'], {
          after: ['start', 'living', 'events', 'earlier-help'],
        }),
        asksFor(['elicit-need'], { after: ['events', 'earlier-help'] }),
      ],
    ),
  ],
})
