// The example of the README: what stands there is this file, run, with what it printed.
import { codeTranscript, importTranscript, scoreTranscript } from '../../src/index'

const transcript = importTranscript(`
Verpleegkundige: Fijn dat u er bent. Waar wilt u het vandaag over hebben?
Moeder: Over het slapen, eh, ze komt er elke nacht uit. Ik wil echt dat het anders wordt.
Verpleegkundige: U bent op. Waarom brengt u haar dan niet gewoon terug?
Moeder: Ja, dat doe ik al, maar dan gaat ze gillen.`)

const coded = codeTranscript(transcript)
for (const turn of coded.turns)
  for (const { text, code, confidence } of turn.segments) console.log(confidence.toFixed(2), code, '|', text)
for (const { text, rephrasing } of scoreTranscript(coded).toTry) console.log('->', text, rephrasing ?? '')
