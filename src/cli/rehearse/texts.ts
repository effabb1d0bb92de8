import type { Language, Localised } from '../../schema/codes'
import type { OpennessLevel } from '../../schema/scenario'
import type { EffectId } from '../../rehearsal/openness'

interface Texts {
  readonly scenarios: string
  readonly choose: (count: number) => string
  readonly noSuchChoice: (given: string, count: number) => string
  readonly practise: string
  readonly protocol: string
  readonly you: string
  readonly along: string
  readonly youBegin: string
  readonly client: string
  readonly commands: string
  readonly help: readonly string[]
  readonly unknownCommand: (given: string) => string
  readonly resume: (turns: number) => string
  readonly resumed: string
  readonly unreadable: string
  readonly notSaved: (file: string) => string
  readonly kept: string
  readonly nothingToUndo: string
  readonly undone: string
  readonly nothingYet: string
  readonly noHint: string
  readonly nextStep: string
  readonly steps: string
  readonly allSteps: string
  readonly stopped: string
  readonly why: string
  readonly ignore: string
  readonly example: string
  readonly yourWords: string
  readonly professional: string
  readonly levels: Readonly<Record<'praise' | 'hint' | 'concern', string>>
  readonly left: (name: string) => string
  readonly finished: string
  readonly ended: string
  readonly closedProtocol: (title: string) => string
  readonly report: string
  readonly nothingSaid: string
  readonly sure: string
  readonly unsure: string
  readonly heardBy: string
  readonly theOther: string
  readonly counts: (own: number, name: string, theirs: number, share: string) => string
  readonly questions: (count: number) => string
  readonly open: string
  readonly reflections: (count: number) => string
  readonly complex: string
  readonly ratio: (ratio: string) => string
  readonly change: (change: number, sustain: number) => string
  readonly noLean: (name: string) => string
  readonly openness: (name: string, from: string, to: string) => string
  readonly opened: string
  readonly shut: string
  readonly well: string
  readonly attempt: string
  readonly nothingWell: string
  readonly nothingToTry: string
  readonly source: string
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const nl: Texts = {
  scenarios: 'Oefengesprekken',
  choose: (count) => `Welk gesprek wil je oefenen? (1-${count}, Enter is 1) `,
  noSuchChoice: (given, count) => `"${given}" staat er niet bij; kies een nummer van 1 tot ${count}.`,
  practise: 'Je oefent',
  protocol: 'Stappen',
  you: 'Jij',
  along: 'De ander zegt wat in dit gesprek gezegd is. Jij antwoordt in je eigen woorden.',
  youBegin: 'Jij begint.',
  client: 'Cliënt',
  commands: 'Zeg wat je zou zeggen. /help toont wat er nog meer kan; /stop geeft het verslag.',
  help: [
    '/hint    wat opvalt aan je laatste beurt, en welke stap nog komt',
    '/uitleg  hoe je laatste beurt gecodeerd is, en waarom',
    '/undo    neemt je laatste beurt terug',
    '/stop    stopt en geeft het verslag',
    '/help    deze lijst',
  ],
  unknownCommand: (given) => `${given} ken ik niet. Dit kan wel:`,
  resume: (turns) =>
    `Je was al bezig met dit gesprek (${turns === 1 ? '1 beurt' : `${turns} beurten`}). Verdergaan? (j/n, Enter is ja) `,
  resumed: 'Verder waar je was.',
  unreadable: 'Het bewaarde gesprek is niet te lezen; je begint opnieuw.',
  notSaved: (file) => `Let op: het gesprek kan niet bewaard worden in ${file}.`,
  kept: 'Je gesprek is bewaard. Start het opnieuw om verder te gaan.',
  nothingToUndo: 'Er is nog niets om terug te nemen.',
  undone: 'Je laatste beurt is teruggenomen.',
  nothingYet: 'Zeg eerst iets, dan valt er iets uit te leggen.',
  noHint: 'Over je laatste beurt valt niets bijzonders op te merken.',
  nextStep: 'Volgende stap',
  steps: 'Stappen',
  allSteps: 'Alle stappen zijn gedaan.',
  stopped: 'De ander wil dit nu niet. Dat is geen fout: verken wat er speelt, en vraag het later nog eens.',
  why: 'Wat het oplevert',
  ignore: 'Laat het gerust liggen',
  example: 'Bijvoorbeeld',
  yourWords: 'Jouw woorden',
  professional: 'In het gesprek',
  levels: { praise: 'Goed', hint: 'Tip', concern: 'Let op' },
  left: (name) =>
    `${name} breekt het gesprek af. Met /undo neem je je laatste beurt terug, met /stop krijg je het verslag.`,
  finished: 'Hier eindigt het gesprek. Met /stop krijg je het verslag.',
  ended: 'Het gesprek is afgelopen. Met /undo neem je je laatste beurt terug, met /stop krijg je het verslag.',
  closedProtocol: (title) => `${title}: de stappen zijn rond. Ga door zolang je wilt, of rond af en typ /stop.`,
  report: 'Verslag',
  nothingSaid: 'Er is nog niets gezegd; er is geen verslag.',
  sure: 'zeker',
  unsure: 'zeker, dus een gok',
  heardBy: 'Te horen aan',
  theOther: 'de ander',
  counts: (own, name, theirs, share) =>
    `${own === 1 ? '1 beurt' : `${own} beurten`} van jou, ${theirs} van ${name}; ${share} van de woorden was van jou.`,
  questions: (count) => (count === 1 ? '1 vraag' : `${count} vragen`),
  open: 'open',
  reflections: (count) => (count === 1 ? '1 reflectie' : `${count} reflecties`),
  complex: 'complex',
  ratio: (ratio) => `${ratio} reflecties per vraag`,
  change: (change, sustain) => `Over veranderen: ${change} keer ervoor, ${sustain} keer ertegen.`,
  noLean: (name) => `${upper(name)} zei nog niets voor of tegen veranderen.`,
  openness: (name, from, to) =>
    from === to ? `${upper(name)} bleef ${to}.` : `${upper(name)} was aan het begin ${from} en aan het eind ${to}.`,
  opened: 'Maakte opener',
  shut: 'Maakte geslotener',
  well: 'Dit ging goed',
  attempt: 'Om te proberen',
  nothingWell: 'Hier is nog niets bij gevonden. Een reflectie of een open vraag is een mooi begin.',
  nothingToTry: 'Hier is niets bij gevonden.',
  source: 'Bron',
}

const en: Texts = {
  scenarios: 'Practice conversations',
  choose: (count) => `Which one would you like to practise? (1-${count}, Enter is 1) `,
  noSuchChoice: (given, count) => `"${given}" is not in the list; choose a number from 1 to ${count}.`,
  practise: 'You practise',
  protocol: 'Steps',
  you: 'You',
  along: 'The other says what was said in this conversation. You answer in your own words.',
  youBegin: 'You begin.',
  client: 'Client',
  commands: 'Say what you would say. /help shows what else there is; /stop gives the report.',
  help: [
    '/hint    what stands out in your last turn, and which step comes next',
    '/explain how your last turn was coded, and why',
    '/undo    takes your last turn back',
    '/stop    stops and gives the report',
    '/help    this list',
  ],
  unknownCommand: (given) => `I do not know ${given}. There is:`,
  resume: (turns) =>
    `You had already begun this conversation (${turns === 1 ? '1 turn' : `${turns} turns`}). Go on? (y/n, Enter is yes) `,
  resumed: 'On from where you were.',
  unreadable: 'The saved conversation cannot be read; you begin anew.',
  notSaved: (file) => `Mind: the conversation cannot be saved in ${file}.`,
  kept: 'Your conversation is saved. Start it again to go on.',
  nothingToUndo: 'There is nothing to take back yet.',
  undone: 'Your last turn is taken back.',
  nothingYet: 'Say something first, then there is something to explain.',
  noHint: 'Nothing stands out in your last turn.',
  nextStep: 'Next step',
  steps: 'Steps',
  allSteps: 'All steps are done.',
  stopped: 'The other would rather not, for now. That is no fault: explore what matters, and ask again later.',
  why: 'What it brings',
  ignore: 'Feel free to leave it',
  example: 'For instance',
  yourWords: 'Your words',
  professional: 'In the conversation',
  levels: { praise: 'Good', hint: 'Tip', concern: 'Mind' },
  left: (name) => `${name} breaks off the conversation. /undo takes your last turn back, /stop gives the report.`,
  finished: 'The conversation ends here. /stop gives the report.',
  ended: 'The conversation has ended. /undo takes your last turn back, /stop gives the report.',
  closedProtocol: (title) =>
    `${title}: the steps are complete. Go on as long as you like, or round off and type /stop.`,
  report: 'Report',
  nothingSaid: 'Nothing was said yet; there is no report.',
  sure: 'sure',
  unsure: 'sure, so a guess',
  heardBy: 'Heard in',
  theOther: 'the other',
  counts: (own, name, theirs, share) =>
    `${own === 1 ? '1 turn' : `${own} turns`} of yours, ${theirs} of ${name}; ${share} of the words were yours.`,
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  open: 'open',
  reflections: (count) => (count === 1 ? '1 reflection' : `${count} reflections`),
  complex: 'complex',
  ratio: (ratio) => `${ratio} reflections per question`,
  change: (change, sustain) => `About change: ${change} times for it, ${sustain} times against.`,
  noLean: (name) => `${upper(name)} said nothing for or against change yet.`,
  openness: (name, from, to) =>
    from === to ? `${upper(name)} stayed ${to}.` : `${upper(name)} was ${from} at the start and ${to} at the end.`,
  opened: 'Opened up',
  shut: 'Closed off',
  well: 'This went well',
  attempt: 'Worth trying',
  nothingWell: 'Nothing found here yet. A reflection or an open question is a fine start.',
  nothingToTry: 'Nothing found here.',
  source: 'Source',
}

/** What a rehearsal in the terminal says; a missing language or text does not compile. */
export const TEXTS: Readonly<Record<Language, Texts>> = { nl, en }

export const LEVEL_NAMES: Readonly<Record<OpennessLevel, Localised>> = {
  closed: { nl: 'gesloten', en: 'closed' },
  guarded: { nl: 'afwachtend', en: 'guarded' },
  open: { nl: 'open', en: 'open' },
}

/** Effects that are no codes of their own. */
export const EFFECT_NAMES: Readonly<Partial<Record<EffectId, Localised>>> = {
  volley: { nl: 'vraag na vraag', en: 'question after question' },
  leading: { nl: 'sturende vraag', en: 'leading question' },
  directive: { nl: 'voorschrijvend', en: 'directive' },
}
