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
  readonly counts: (own: number, theirs: number, share: string) => string
  readonly figures: (questions: number, open: string, reflections: number, complex: string, ratio: string) => string
  readonly change: (change: number, both: number) => string
  readonly noLean: string
  readonly openness: (from: string, to: string) => string
  readonly opened: string
  readonly shut: string
  readonly well: string
  readonly attempt: string
  readonly nothingWell: string
  readonly nothingToTry: string
  readonly source: string
  readonly saveWith: string
}

const nl: Texts = {
  scenarios: 'Oefengesprekken',
  choose: (count) => `Welk gesprek wil je oefenen? (1-${count}, Enter is 1) `,
  noSuchChoice: (given, count) => `"${given}" staat er niet bij; kies een nummer van 1 tot ${count}.`,
  practise: 'Je oefent',
  protocol: 'Stappen',
  you: 'Jij',
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
  resumed: 'Verder waar je was. De laatste woorden:',
  unreadable: 'Het bewaarde gesprek is niet te lezen; je begint opnieuw.',
  notSaved: (file) => `Let op: het gesprek kan niet bewaard worden in ${file}.`,
  kept: 'Je gesprek is bewaard. Start het opnieuw om verder te gaan.',
  nothingToUndo: 'Er is nog niets om terug te nemen.',
  undone: 'Je laatste beurt is teruggenomen. De laatste woorden:',
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
  counts: (own, theirs, share) =>
    `${own === 1 ? '1 beurt' : `${own} beurten`} van jou, ${theirs} van de ander; ${share} van de woorden was van jou.`,
  figures: (questions, open, reflections, complex, ratio) =>
    `${questions === 1 ? '1 vraag' : `${questions} vragen`} (${open} open), ${reflections === 1 ? '1 reflectie' : `${reflections} reflecties`} (${complex} complex), ${ratio} reflecties per vraag.`,
  change: (change, both) => `${change} van de ${both} uitingen over veranderen gingen vóór verandering.`,
  noLean: 'De ander zei nog niets voor of tegen veranderen.',
  openness: (from, to) => `De ander was ${from} aan het begin en ${to} aan het eind.`,
  opened: 'Maakte opener',
  shut: 'Maakte geslotener',
  well: 'Dit ging goed',
  attempt: 'Om te proberen',
  nothingWell: 'Hier is nog niets bij gevonden. Een reflectie of een open vraag is een mooi begin.',
  nothingToTry: 'Hier is niets bij gevonden.',
  source: 'Bron',
  saveWith: 'Bewaar een volgend gesprek met --save BESTAND, en lees het hele verslag met gespreksmaat score BESTAND.',
}

const en: Texts = {
  scenarios: 'Practice conversations',
  choose: (count) => `Which one would you like to practise? (1-${count}, Enter is 1) `,
  noSuchChoice: (given, count) => `"${given}" is not in the list; choose a number from 1 to ${count}.`,
  practise: 'You practise',
  protocol: 'Steps',
  you: 'You',
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
  resumed: 'On from where you were. The last words:',
  unreadable: 'The saved conversation cannot be read; you begin anew.',
  notSaved: (file) => `Mind: the conversation cannot be saved in ${file}.`,
  kept: 'Your conversation is saved. Start it again to go on.',
  nothingToUndo: 'There is nothing to take back yet.',
  undone: 'Your last turn is taken back. The last words:',
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
  counts: (own, theirs, share) =>
    `${own === 1 ? '1 turn' : `${own} turns`} of yours, ${theirs} of theirs; ${share} of the words were yours.`,
  figures: (questions, open, reflections, complex, ratio) =>
    `${questions === 1 ? '1 question' : `${questions} questions`} (${open} open), ${reflections === 1 ? '1 reflection' : `${reflections} reflections`} (${complex} complex), ${ratio} reflections per question.`,
  change: (change, both) => `${change} of ${both} utterances about change spoke for it.`,
  noLean: 'The other said nothing for or against change yet.',
  openness: (from, to) => `The other was ${from} at the start and ${to} at the end.`,
  opened: 'Opened up',
  shut: 'Closed off',
  well: 'This went well',
  attempt: 'Worth trying',
  nothingWell: 'Nothing found here yet. A reflection or an open question is a fine start.',
  nothingToTry: 'Nothing found here.',
  source: 'Source',
  saveWith: 'Keep the next conversation with --save FILE, and read the whole report with gespreksmaat score FILE.',
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
