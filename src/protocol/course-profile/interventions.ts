import { obvlk, text } from '../../../machines/vocabulary'
import type { Language, Localised } from '../../schema/codes'
import type { CourseSuggestion, Intervention, Measurements } from '../../schema/course-profile'

interface Known {
  readonly id: Intervention
  readonly title: Localised
  readonly picture: NonNullable<CourseSuggestion['picture']>
  readonly protocols: readonly [string, ...string[]]
  readonly section: string
  readonly why: Localised
}

/** The eight interventions in the order in which the toolkit groups them, and the picture that each belongs to. */
const KNOWN: readonly Known[] = [
  {
    id: 'out-of-the-situation',
    title: text('Uit de situatie halen', 'Out of the situation'),
    picture: 'circling',
    protocols: ['out-of-the-situation'],
    section: '3.2.1 Uit de situatie halen',
    why: text(
      'Draaien jullie rond in dezelfde gedachten? Samen iets heel anders doen, op een andere plek, maakt vaak weer ruimte.',
      'Do you go round in the same thoughts? Doing something quite different together, elsewhere, often gives room again.',
    ),
  },
  {
    id: 'systemic-broadening',
    title: text('Systemisch verbreden', 'Systemic broadening'),
    picture: 'circling',
    protocols: ['systemic-broadening', 'circular-questioning'],
    section: '3.2.2 Systemisch verbreden',
    why: text(
      'Draaien jullie rond in dezelfde gedachten? Het kan helpen om te vragen hoe anderen in en om het gezin ernaar kijken.',
      'Do you go round in the same thoughts? It may help to ask how others in and around the family look at it.',
    ),
  },
  {
    id: 'future-projections',
    title: text('Toekomstprojecties', 'Future projections'),
    picture: 'negative',
    protocols: ['miracle-question', 'future-letter'],
    section: '3.2.3 Toekomstprojecties',
    why: text(
      'Gaat het vooral over wat er mis is? Een vraag naar later, als het goed gaat, brengt wensen en eigen ideeën boven.',
      'Is it mostly about what goes wrong? A question about later, when it goes well, brings up wishes and own ideas.',
    ),
  },
  {
    id: 'what-goes-well',
    title: text('Benadrukken wat goed gaat', 'Stressing what goes well'),
    picture: 'negative',
    protocols: ['what-goes-well'],
    section: '3.2.4 Benadrukken wat goed gaat',
    why: text(
      'Gaat het vooral over wat er mis is? Noemen wat je ziet lukken, en vragen waar ze trots op zijn, verlegt de blik.',
      'Is it mostly about what goes wrong? Naming what you see working, and asking what they are proud of, turns the eye.',
    ),
  },
  {
    id: 'involving-colleague',
    title: text('Een collega erbij', 'Bringing in a colleague'),
    picture: 'own-limit',
    protocols: ['involving-colleague'],
    section: '3.2.5 Inzetten van een collega',
    why: text(
      'Weet je het zelf even niet meer? Een collega met andere kwaliteiten kan meekijken, als het gezin dat goedvindt.',
      'Are you at a loss yourself? A colleague with other qualities can look along, if the family agrees.',
    ),
  },
  {
    id: 'network-meeting',
    title: text('Netwerkoverleg', 'Network meeting'),
    picture: 'own-limit',
    protocols: ['network-meeting-preparation', 'network-meeting'],
    section: '3.2.6 Netwerkoverleg',
    why: text(
      'Kom je er met het gezin alleen niet uit? De mensen om hen heen kunnen meedenken, en blijven als jij weg bent.',
      'Do you not get further with the family alone? The people around them can think along, and stay when you are gone.',
    ),
  },
  {
    id: 'peer-contact',
    title: text('Lotgenotencontact', 'Contact with peers'),
    picture: 'own-limit',
    protocols: ['peer-contact'],
    section: '3.2.7 Inzetten van ervaringsdeskundigen',
    why: text(
      'Helpt het als iemand het van binnenuit kent? Andere ouders of een ervaringsdeskundige weten hoe dit is.',
      'Would it help that somebody knows it from within? Other parents or an expert by experience know what this is like.',
    ),
  },
]

const LAST: Known = {
  id: 'critical-maximum',
  title: text('Het kritisch maximum erkennen', 'Acknowledging the critical maximum'),
  picture: 'all-tried',
  protocols: ['critical-maximum'],
  section: '3.2.8 Kritisch maximum erkennen',
  why: text(
    'Alles is geprobeerd. Eerst in je team en dan met het gezin kun je bespreken of dit het hoogst haalbare is, en wat er dan nodig is.',
    'Everything was tried. In your team first, and then with the family, you can discuss whether this is the most that can be had, and what is needed then.',
  ),
}

const PICK = obvlk('3.2 Methodische uitwerking van interventies')

const suggested = (known: Known, fits: boolean | null, language: Language): CourseSuggestion => ({
  intervention: known.id,
  title: known.title[language],
  protocols: [...known.protocols],
  picture: known.picture,
  fits,
  text: known.why[language],
  data: { intervention: known.id },
  sources: [PICK, obvlk(known.section)],
})

/**
 * What can be tried when the help stagnates: those not yet tried, first those that fit what the conversations look like.
 * The critical maximum comes only when all else was tried.
 */
export function suggestionsFor(
  { done, picture }: Pick<Measurements, 'done' | 'picture'>,
  language: Language,
): CourseSuggestion[] {
  const tried = new Set<string>(done.map(({ action }) => action))
  const untried = KNOWN.filter(({ id }) => !tried.has(id))
  if (untried.length === 0) return tried.has(LAST.id) ? [] : [suggested(LAST, true, language)]
  const fits = (known: Known): boolean | null =>
    picture.length === 0 ? null : picture.some((each) => each === known.picture)
  const all = untried.map((known) => suggested(known, fits(known), language))
  return [...all.filter((each) => each.fits !== false), ...all.filter((each) => each.fits === false)]
}
