import type { Transcript } from '../../src/schema/transcript'

/** Lines "P: …" (practitioner) and "C: …" (client) as a transcript. */
export const talk = (id: string, ...lines: readonly string[]): Transcript => ({
  id,
  language: 'nl',
  turns: lines.map((line) => ({
    role: line.startsWith('P:') ? ('practitioner' as const) : ('client' as const),
    text: line.slice(2).trim(),
  })),
})

/** An invented mother, whose son of four does not sleep: three conversations in three months. */
export const FIRST = talk(
  'slapen-1',
  'P: Fijn dat u er bent. Waar wilt u het vandaag over hebben?',
  'C: Over Sem, hij slaapt niet. Ik ben elke avond tot tien uur bezig.',
  'P: Dat is zwaar, elke avond weer.',
  'C: Ja, mijn moeder zegt dat ik strenger moet zijn maar dat werkt niet.',
  'P: Wat is uw doel, waar wilt u naartoe?',
  'C: Dat hij om acht uur rustig in zijn eigen bed ligt.',
  'P: Op een schaal van nul tot tien: nul is dat het helemaal niet lukt en tien is dat uw doel bereikt is. Waar staat u nu?',
  'C: Een drie denk ik.',
  'P: Wat maakt dat het een drie is en geen nul?',
  'C: Soms valt hij wel vanzelf in slaap, als ik eerst voorlees.',
  'P: Wat zou een eerste kleine stap kunnen zijn?',
  'C: Ik ga elke avond om half acht met hem voorlezen in bed.',
  'P: Dat klinkt als een mooi begin. Ik zoek voor u uit hoe lang de wachtlijst voor de slaapcursus is.',
  'C: Graag.',
  'P: Zal ik u vrijdag even bellen om te horen hoe het gaat?',
  'C: Ja, dat is goed.',
  'P: En zal ik de school ook bellen?',
  'C: Nee, liever niet.',
  'P: Prima, dan laten we dat. Tot de volgende keer.',
)

export const SECOND = talk(
  'slapen-2',
  'P: Welkom terug. Ik heb de wachtlijst voor u nagevraagd: het is ongeveer zes weken.',
  'C: O, dat valt mee.',
  'P: Vorige keer stond u op een drie. Waar staat u nu op die schaal van nul tot tien?',
  'C: Een vijf, want hij ligt vaker voor half negen.',
  'P: Wat hebt u gedaan waardoor het een vijf is?',
  'C: We lezen samen voor, en mijn zus past dinsdag op zodat ik kan uitrusten.',
  'P: Mooi hoe u dat voor elkaar krijgt. Ik stuur u nog de folder over slapen.',
  'C: Fijn.',
)

export const THIRD = talk(
  'slapen-3',
  'P: Hoe gaat het met het doel, dat hij om acht uur in bed ligt?',
  'C: Het is weer minder. Hij komt er steeds uit.',
  'P: Op die schaal van nul tot tien, waar zit u nu?',
  'C: Een vier.',
  'P: Wie in uw omgeving zou u kunnen helpen?',
  'C: Mijn zus misschien, en de buurvrouw.',
  'P: Ik leg het voor aan een collega, en dan kom ik er volgende week op terug.',
  'C: Oké.',
)
