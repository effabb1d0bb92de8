import type { CueEntry } from '../../language'

/** What clients say for how it is: what it gives them, that they do not care, that others do worse, that it does no harm. */
export const staysAsItIs: readonly CueEntry[] = [
  {
    cue: 'benefit-of-now',
    match: [
      '(daar|hier|ervan) (word|kom|ben|slaap|voel) (ik|je|ge) .{0,3} (rustig|rustiger|tot rust|kalm|kalmer|ontspannen|losser|minder gespannen|zekerder|vrolijk|beter|in slaap)',
      '(maakt|maken|houdt|houden) (me|mij|je) .{0,2} (rustig|kalm|vrolijk|losser|wakker|op de been|gaande|slank|scherp|sociaal|aan de gang)',
      '(helpt|helpen|hielp) (me|mij|je|ons) .{0,3} (ontspannen|slapen|inslapen|in slaap|rustig|vergeten|concentreren|door de dag|tot rust|relaxen)',
      '(haalt|neemt|halen) .{0,3} (scherpe randjes|scherpe kantjes|spanning weg|pijn weg|stress weg|spanning eraf)',
      '(geeft|gaf) (me|mij|je) .{0,2} (rust|energie|kick|zelfvertrouwen|moed|troost|afleiding|ontspanning|plezier|warmte|lucht)',
      '(om|even|effe|kunnen|kan) (te|even|effe|lekker)? (ontspannen|ontstressen|chillen|bijkomen|relaxen|ontladen|tot rust komen|stoom afblazen)',
      '(mijn|mn|het|de) (hoofd|kop|gedachten) .{0,3} (leeg|leegmaken|stil|tot rust)',
      '(uitlaatklep|troosteten|troost uit|tegen de stress|tegen de spanning|tegen de pijn|tegen de zenuwen|tegen de eenzaamheid|tegen de verveling|slaapmutsje)',
      '(doet|deed|doen) .{0,3} deugd',
      '(nergens|even nergens) (meer)? aan (te|hoeven|hoef|moeten|moet) .{0,1} denken',
    ],
    example: 'Daar word ik rustig van.',
    nearMiss: 'Hij zit rustig in de klas.',
  },
  {
    cue: 'does-not-care',
    match: [
      '(kan|kon) (me|mij) .{0,2} (niet|niks|niets|weinig|geen bal|geen barst) .{0,1} (schelen|bommen)',
      '(boeit|interesseert|raakt|deert) (me|mij) .{0,2} (niet|niks|geen|niets)',
      '(maakt|maakte) .{0,3} (niet|niks|niets|geen moer|geen bal|geen zak) uit',
      '(mij een zorg|mij een rotzorg|zal me worst|zal mij worst|worst wezen|wat dan nog|niet wakker van|aan mijn laars|wat kan mij|zie ik dan wel|zien we dan wel|ergens aan dood|toch dood|er niks van aan|er niets van aan|mij gelijk|me gelijk)',
      '^nou en$',
      '(maak|maken) .{0,2} (me|mij|ons) .{0,3} (geen zorgen|niet druk|niet ongerust)',
      '(je|men|ge) leeft maar (een|één) keer',
    ],
    example: 'Dat kan me niks schelen.',
    nearMiss: 'Dat kan hij me niet laten zien.',
  },
  {
    cue: 'compares-down',
    match: [
      '(anderen|sommigen|vrienden|mensen|die|zij|kameraden|maten|vriendinnen|ouders) .{0,2} (drinken|roken|gamen|blowen|doen|eten|gebruiken|schreeuwen) .{0,2} (meer|veel meer|vaker|erger|elke dag|dubbel)',
      '(meer|erger|vaker|slechter|zwaarder|minder) dan (mij|mijn|de meeste|anderen|de rest|iedereen|de anderen|de gemiddelde)',
      '(vergeleken|vergelijking) .{0,1} (met|bij) (anderen|mijn|hem|haar|hen|sommigen|andere|wat)',
      '(net als|net zoals|evenveel als|net zoveel als) (iedereen|de rest|de meesten|mijn vrienden|alle anderen|een ander|anderen)',
      '(niet|lang niet) de (ergste|zwaarste)',
      '(er zijn|je hebt|ge hebt|ik ken) .{0,1} (er|mensen|kinderen|ouders|collegas|gasten) .{0,2} (erger|slechter|meer|elke dag)',
    ],
    example: 'Mijn maten drinken veel meer dan ik.',
    nearMiss: 'Wij drinken thee bij de buren.',
  },
  {
    cue: 'doubts-risk',
    match: [
      '(kan|kunnen|kon) .{0,3} geen kwaad',
      '(zie|snap|begrijp) .{0,3} (niet|geen|het|wat) .{0,3} (probleem|kwaad|gevaar|ophef|zo erg|mis mee|gevaarlijk|heisa|erg aan)',
      '(geloof|geloven) .{0,2} (niet|niks|niets) .{0,1} (dat het|dat dat|van wat|dat roken|dat drinken)',
      '(geloof|geloven) .{0,2} (daar|er) (niks|niets|geen) .{0,1} van',
      'wat .{0,1} (is|kan) .{0,3} (kwaad|mis mee|erg aan|verkeerd aan)',
      '(rookte|dronk|rookt|drinkt) .{0,7} (negentig|tachtig|honderd|stokoud|kerngezond)',
      '(bangmakerij|bangmaken|paniekzaaierij|niet bewezen|nooit bewezen|zeggen zoveel|beweren ze|zogenaamd ongezond|elke week wat anders|overal kanker van|onder de tram|onder een auto|onder een bus)',
      '(heeft|hebben|had) (daar|er|dat|hier|het) .{0,2} (niks|niets) .{0,2} mee te maken',
      '(is|gewoon|puur) (natuurlijk spul|een plantje|legaal|puur natuur|biologisch)',
      '(gezonder|veiliger|beter|minder erg|minder slecht|minder schadelijk) dan (roken|drinken|alcohol|sigaretten|drugs|bier)',
      '(kan|zal|zou) .{0,3} (ook|evengoed|net zo goed) .{0,2} (leeftijd|stress|griepje|iets anders|toeval|erfelijk|het weer)',
    ],
    example: 'Mijn opa rookte en is negentig geworden.',
    nearMiss: 'Mijn opa woonde in Gent.',
  },
]
