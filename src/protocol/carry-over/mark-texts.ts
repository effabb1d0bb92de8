import { nji, obvlk, giz } from '../../../machines/vocabulary'
import type { Language } from '../../schema/codes'
import type { Level, Outcome } from '../../schema/finding'
import type { Sources } from '../../schema/source'

export type Data = Readonly<Record<string, string | number>>
type Text = Readonly<Record<Language, (data: Data) => string>>

/** What a mark says, how loudly, and after which source. */
export interface MarkText {
  readonly level: Level
  readonly outcome: Outcome
  readonly text: Text
  readonly sources: Sources
}

const KEEP: Sources = [nji('Aandachtspunt 1 Bouw een alliantie op: adviezen van ouders')]
const GOALS: Sources = [nji('Aandachtspunt 4 Stel doelen en focus op 1 doel')]
const MONITOR: Sources = [nji('Aandachtspunt 5 Monitor')]
const SCALE: Sources = [giz('Oplossingsgericht werken 4 Schaalvragen stellen')]
const NETWORK: Sources = [nji('KE5 Versterken sociale steun')]

const mark = (level: Level, outcome: Outcome, sources: Sources, nl: Text['nl'], en: Text['en']): MarkText => ({
  level,
  outcome,
  sources,
  text: { nl, en },
})

/**
 * Every mark, by its id. `unclear`: to come back to, nothing has been missed yet; `met` and `missed`: heard, or not
 * heard, in the conversation that was given along.
 */
export const MARKS = {
  'carried-promise-due': mark(
    'hint',
    'unclear',
    KEEP,
    ({ said, date, due }) =>
      `Op ${date} zei je: "${said}". Dat zou er ${due} zijn. Je kunt erop terugkomen, ook als het nog niet gelukt is.`,
    ({ said, date, due }) =>
      `On ${date} you said: "${said}". That was for ${due}. You can come back to it, also if it did not work out yet.`,
  ),
  'carried-promise-open': mark(
    'hint',
    'unclear',
    KEEP,
    ({ said, date }) => `Op ${date} zei je: "${said}". Vertellen wat ervan gekomen is, geeft vertrouwen.`,
    ({ said, date }) => `On ${date} you said: "${said}". Telling what came of it builds trust.`,
  ),
  'carried-promise-told': mark(
    'praise',
    'met',
    KEEP,
    ({ said }) => `Je kwam terug op wat je had toegezegd: "${said}". Zo weten mensen dat ze op je kunnen rekenen.`,
    ({ said }) => `You came back to what you had promised: "${said}". So people know that they can count on you.`,
  ),
  'carried-promise-left': mark(
    'hint',
    'missed',
    KEEP,
    ({ said, date }) => `Op ${date} zei je: "${said}". In dit gesprek kwam dat niet terug. Een kort berichtje kan nog.`,
    ({ said, date }) =>
      `On ${date} you said: "${said}". That did not come back in this talk. A short message is still possible.`,
  ),
  'carried-working-goal': mark(
    'hint',
    'unclear',
    GOALS,
    ({ said, date }) =>
      `Het werkdoel van ${date} ("${said}") heeft zijn tijd gehad. Een mooi moment om samen terug te kijken en een volgend stapje te kiezen.`,
    ({ said, date }) =>
      `The working goal of ${date} ("${said}") has had its time. A good moment to look back together and choose a next small step.`,
  ),
  'carried-progress-due': mark(
    'hint',
    'unclear',
    MONITOR,
    ({ weeks }) =>
      `Het is ${weeks} weken geleden dat jullie stilstonden bij hoe het met de doelen gaat. Het streven is minstens elke vier weken.`,
    ({ weeks }) =>
      `It is ${weeks} weeks since you looked together at how it goes with the goals. The aim is at least every four weeks.`,
  ),
  'carried-progress-asked': mark(
    'praise',
    'met',
    MONITOR,
    () => 'Je vroeg hoe het met het doel gaat. Zo blijft zichtbaar wat er verandert.',
    () => 'You asked how it is with the goal. So it stays visible what changes.',
  ),
  'carried-still-4': mark(
    'hint',
    'unclear',
    MONITOR,
    ({ weeks, since }) =>
      `Sinds ${since} (${weeks} weken) is er geen verbetering te zien. Tussen vier en acht weken is overleg met een collega op zijn plaats.`,
    ({ weeks, since }) =>
      `Since ${since} (${weeks} weeks) no improvement can be seen. Between four and eight weeks it is time to consult a colleague.`,
  ),
  'carried-still-8': mark(
    'hint',
    'unclear',
    MONITOR,
    ({ weeks, since }) =>
      `Sinds ${since} (${weeks} weken) is er geen verbetering te zien. De acht weken zijn om: nu is overleg nodig, als dat nog niet gebeurd is.`,
    ({ weeks, since }) =>
      `Since ${since} (${weeks} weeks) no improvement can be seen. The eight weeks have passed: now a colleague is needed, if that has not happened yet.`,
  ),
  'carried-still-12': mark(
    'concern',
    'unclear',
    MONITOR,
    ({ weeks, since }) =>
      `Sinds ${since} (${weeks} weken) is er geen verbetering te zien. Dit is het moment voor een verklarende analyse.`,
    ({ weeks, since }) =>
      `Since ${since} (${weeks} weeks) no improvement can be seen. This is the moment for an explanatory analysis.`,
  ),
  'carried-unknown': mark(
    'hint',
    'unclear',
    MONITOR,
    ({ weeks }) =>
      `Jullie werken ${weeks} weken samen, en er is nog niets twee keer gemeten. Je kunt vragen hoe het nu is, vergeleken met het begin.`,
    ({ weeks }) =>
      `You have worked together for ${weeks} weeks, and nothing has been measured twice. You can ask how it is now, compared with the start.`,
  ),
  'carried-scale-better': mark(
    'praise',
    'met',
    [...SCALE, obvlk('2.1 Monitoren met de OBVL-K')],
    ({ from, to, date }) =>
      `Op de schaal ging het van ${from} (${date}) naar ${to}: dat is beter. Je kunt vragen wat de ander daarvoor deed.`,
    ({ from, to, date }) =>
      `On the scale it went from ${from} (${date}) to ${to}: that is better. You can ask what the other did for it.`,
  ),
  'carried-scale-worse': mark(
    'hint',
    'unclear',
    [...SCALE, ...MONITOR],
    ({ from, to, date }) =>
      `Op de schaal ging het van ${from} (${date}) naar ${to}: dat is zwaarder. Het helpt om dat te erkennen, en te vragen wanneer het even beter was.`,
    ({ from, to, date }) =>
      `On the scale it went from ${from} (${date}) to ${to}: that is heavier. It helps to acknowledge that, and to ask when it was better for a while.`,
  ),
  'carried-scale-equal': mark(
    'hint',
    'unclear',
    SCALE,
    ({ to, date }) =>
      `Op de schaal staat het nog op ${to}, net als op ${date}. Je kunt vragen hoe het lukte om daar te blijven.`,
    ({ to, date }) => `On the scale it still is ${to}, as on ${date}. You can ask how they managed to stay there.`,
  ),
  'carried-network-never': mark(
    'hint',
    'unclear',
    NETWORK,
    () => 'Je vroeg nog niet wie er om hen heen staan. Die mensen blijven, ook als jij weg bent.',
    () => 'You did not ask yet who is around them. Those people stay, also when you are gone.',
  ),
  'carried-steps-open': mark(
    'hint',
    'unclear',
    MONITOR,
    ({ protocol, steps }) => `Van "${protocol}" staat nog open: ${steps}. Je kunt daar verdergaan waar jullie waren.`,
    ({ protocol, steps }) => `Of "${protocol}" is still open: ${steps}. You can go on from where you were.`,
  ),
} as const satisfies Readonly<Record<string, MarkText>>
export type MarkId = keyof typeof MARKS
