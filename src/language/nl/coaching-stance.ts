import type { CueEntry } from '../language'

/** What coaching listens for in Dutch: how the practitioner stands towards the client. */
export const nlCoachingStance: readonly CueEntry[] = [
  {
    cue: 'passes-judgement',
    match: [
      'dat (is|was|vind ik) (gewoon|echt|toch|wel|natuurlijk|eigenlijk)? (niet|geen) (zo|heel|erg|echt)? (goed|handig|verstandig|slim|normaal|gezond|netjes|goede|manier)',
      'dat (is|vind ik|was) (gewoon|echt|toch|wel|natuurlijk|eigenlijk|nogal)? (onverantwoord|ongezond|dom|raar|onzin|overdreven|kinderachtig|egoïstisch|ongepast)',
      'dat kan (gewoon|echt|natuurlijk|toch) niet$',
      '#You bent (gewoon|echt|wel|veel)? te (streng|soft|toegeeflijk|slap|lui|makkelijk)',
      '#You bent (gewoon|echt)? niet (streng|consequent|duidelijk) genoeg?',
      'ik (vind|vond) (het|dat) (raar|vreemd|onbegrijpelijk|jammer) dat #You',
      'dat had #You (beter|anders|niet)',
      'zo (wordt|komt|werkt) (het|dat) (nooit|niet)',
      'dat is (een)? (smoes|uitvlucht|excuus)',
    ],
    example: 'Dat is niet zo handig van je.',
    nearMiss: 'Dat is niet zo ver hier vandaan.',
  },
  {
    cue: 'fills-in',
    match: [
      '#You (bedoelt|bedoel) (natuurlijk|eigenlijk|gewoon|vast)',
      'dus #You wilt? gewoon',
      '#You (vindt|vind|denkt|denk|wilt|wil) (vast|natuurlijk|zeker|ongetwijfeld)',
      'ik weet (wel|precies|zeker|heus wel) (dat|wat|hoe) #You',
      'ik weet wel wat (dit|dat) is',
      '#You (bent|ben) (gewoon|natuurlijk) (bang|boos|jaloers|moe|lui|onzeker)',
    ],
    example: 'U bedoelt natuurlijk dat het uw man zijn schuld is.',
    nearMiss: 'Je denkt er vaak aan.',
  },
  {
    cue: 'obliges',
    match: [
      '#You (moet|moeten|hoort|dient) (gewoon|echt|wel|nu|dan|toch|eerst|maar|ook|daar|hem|haar|het|dat|ze|niet|vaker|meer|minder)',
      'dan moet #You',
      '#You (kunt|kan) .{0,3} (beter|het beste)',
      '(moet|moeten) #You (gewoon|echt|wel|eerst|maar)',
    ],
    example: 'U moet gewoon consequenter zijn.',
    nearMiss: 'Je moet van jezelf altijd sterk zijn.',
  },
  {
    cue: 'disputes',
    match: [
      'dat klopt (echt|gewoon|helemaal|toch)? niet',
      'dat is (echt|gewoon|helemaal|toch)? niet (waar|zo|juist)',
      'zo is het (helemaal|echt|gewoon)? niet',
      'dat (lijkt me|geloof ik) (haast|bijna|gewoon|echt)? niet',
      '(weet|weten) #You dat (wel|heel)? zeker',
      'dat heb #You verkeerd (gezien|begrepen|onthouden)',
      'dat zie #You verkeerd',
    ],
    example: 'Dat klopt niet, zo is het niet gegaan.',
    nearMiss: 'Dat is niet makkelijk.',
  },
  {
    cue: 'calls-complex',
    match: [
      '(complexe|ingewikkelde) (problemen|problematiek|situatie|zaak|kwestie)',
      '(is|zijn|klinkt|lijkt) (allemaal|wel|heel|erg|best|nogal)? (complex|ingewikkeld)',
    ],
    example: 'Jouw situatie is best complex.',
    nearMiss: 'Het formulier is een blad.',
  },
  {
    cue: 'names-diagnosis',
    match: [
      '(heeft|heb|hebt|is|lijkt|klinkt als|denk aan|kan) .{0,4} (adhd|add|autisme|autistisch|borderline|depressief|depressie|angststoornis|hechtingsstoornis|odd|pdd-nos|trauma)',
    ],
    example: 'Dat klinkt als ADHD.',
    nearMiss: 'Ik denk aan de vakantie.',
  },
  {
    cue: 'blames-parent',
    match: [
      '(komt|kwam|ligt) (door|aan) (jou|jullie|u|uw|jouw) (opvoeding|aanpak|gedrag|schuld|zelf|als)?',
      'dat komt (doordat|omdat) #You',
      '#You doet het (gewoon|toch)? (verkeerd|fout)',
      'is (toch|gewoon|ook|dan)? (#Your)? (eigen|uw|jouw|jullie) schuld',
      'had #You (maar|dat)? (eerder|beter) moeten',
      'geen wonder dat (hij|ze|zij)',
    ],
    example: 'Dat komt doordat u te veel toegeeft.',
    nearMiss: 'Dat komt goed van pas.',
  },
  {
    cue: 'asks-what-is-wrong',
    match: [
      'wat is er mis met',
      'wat (mankeert|scheelt) (er)? (hem|haar|#You|aan)',
      'wat is er (toch)? met (hem|haar|#You)',
      'waar gaat het (toch)? mis met',
    ],
    example: 'Wat is er mis met hem?',
    nearMiss: 'Wat is er gebeurd?',
  },
  {
    cue: 'threatens-placement',
    match: [
      '(anders|dan) (moet|moeten|ga|gaan|schakel|schakelen|bel|bellen|zie|komt) .{0,5} (jeugdzorg|jeugdbescherming|veilig thuis|de raad|een melding|melden|de rechter|uit huis)',
      '(anders|dan) (wordt|worden|raak|raakt|bent|ben) .{0,5} (uit huis|kwijt|weggehaald|afgepakt|geplaatst)',
      '(dreigt|volgt|komt) .{0,2} (uithuisplaatsing|ondertoezichtstelling)',
    ],
    example: 'Anders moet ik jeugdzorg inschakelen.',
    nearMiss: 'Jeugdzorg heeft u eerder geholpen.',
  },
  {
    cue: 'promises-secrecy',
    match: [
      '(blijft|blijven|houden we|hou ik) .{0,3} (tussen ons|onder ons|geheim)',
      '(ik) (zeg|vertel) (het|dit|dat)? (echt)? (aan|tegen)? niemand',
      '(niemand|geen mens) (hoort|komt|krijgt) .{0,3} (te weten|iets|dit|ervan)',
      '(alles|wat) .{0,5} blijft (hier|binnen)',
    ],
    example: 'Dit blijft tussen ons.',
    nearMiss: 'We blijven nog even hier zitten.',
  },
  {
    cue: 'names-exception-to-secrecy',
    match: [
      '(tenzij|behalve|uitzondering|uitzonderingen)',
      '(alleen|maar) (als|bij|wanneer)',
      '(gevaar|veiligheid|onveilig|zorgen maak|ernstig|levensgevaar)',
    ],
    example: 'Tenzij er gevaar is.',
    nearMiss: 'Tot morgen.',
  },
  {
    cue: 'claims-expertise',
    match: [
      '(als|ik als|wij als) (deskundige|deskundigen|professional|professionals|hulpverlener|verpleegkundige|arts)',
      '(ik|wij|we) (heb|hebben) hiervoor (geleerd|gestudeerd|doorgeleerd)',
      '(geloof|vertrouw) (mij|me) (nou|nu)? (maar|nou)',
      '(ik|wij|we) (weten|weet) (nu|nou|wel)? (eenmaal|echt|uit ervaring) (beter|het beste|wat)',
      'neem (dat|het) (nou|nu)? (maar)? van (mij|me) aan',
    ],
    example: 'Neem dat maar van mij aan.',
    nearMiss: 'Neem de tijd maar.',
  },
  {
    cue: 'replaces-problem',
    match: [
      'het (echte|eigenlijke|werkelijke) probleem (is|zit|ligt)',
      '(het gaat|gaat het) (hier)? (eigenlijk|in feite|volgens mij) (helemaal)? niet om',
      '(uw|jouw|jullie|je) (echte|eigenlijke) probleem',
    ],
    example: 'Het echte probleem is dat u geen grenzen stelt.',
    nearMiss: 'Het probleem is soms lastig.',
  },
  {
    cue: 'presumes-known',
    match: [
      '(zoals|dat) #You (vast|natuurlijk|ongetwijfeld|wel) (weet|weten)',
      '(zoals|dat) (iedereen|elke ouder) weet',
      'dat (weet|weten) #You (toch|vast|natuurlijk) (wel|ook)?',
      '#You (weet|weten) (natuurlijk|toch|vast) (wel)? dat',
    ],
    example: 'Zoals u natuurlijk weet slapen peuters veel.',
    nearMiss: 'Wat weet u daar al over?',
  },
  {
    cue: 'calls-odd',
    match: [
      '(dat is|dat klinkt|wat) (wel|toch|nogal|best)? (raar|tegenstrijdig|vreemd|gek|dubbel) (van je|hoor|dat je)?',
      '#You spreekt #Self tegen',
      '#You weet niet (eens)? wat #You wilt?',
    ],
    example: 'U spreekt uzelf tegen.',
    nearMiss: 'U spreekt duidelijk.',
  },
]
