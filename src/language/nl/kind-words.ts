import type { KindRow } from '../kinds'

/** Dutch words by kind; of a word in two rows, the later row holds. */
export const kindWords: readonly KindRow[] = [
  [
    'time',
    `dag dagen week weken avond avonden nacht nachten ochtend ochtenden middag middagen uur uren uurtje minuut
minuten kwartier maand maanden jaar jaren weekend weekenden keer keren tijd moment momenten maandag dinsdag
woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
november december vakantie seizoen zomer winter leeftijd`,
  ],
  [
    'person',
    `kind kinderen kindje zoon zoontje zonen dochter dochtertje dochters baby peuter kleuter puber pubers jongen
jongens meisje meisjes moeder moeders vader vaders mama papa mam pap ma pa ouder ouders oma opa bomma bompa
broer broertje broers zus zusje zussen tante oom familie gezin gezinnen man mannen vrouw vrouwen vriend vrienden
vriendin vriendinnen partner ex buurvrouw buurman buren collega juf meester mentor leraar docent leerkracht
huisarts dokter arts psycholoog mensen mens jongeren jongere collega's klas school coach`,
  ],
  [
    'good',
    `goed goede fijn fijne mooi mooie knap knappe leuk leuke lekker sterk sterke slim slimme moedig dapper stoer
super top geweldig fantastisch prima netjes prachtig prachtige eerlijk eerlijke lief lieve rustig rustige veilig
gezond beter beste best blij blije trots tevreden handig bijzonder bijzondere indrukwekkend waardevol warm
makkelijk prettig`,
  ],
  [
    'bad',
    `zwaar zware moeilijk moeilijke lastig lastige naar nare vervelend vervelende erg erge heftig heftige pittig
pittige slecht slechte boos boze verdrietig verdrietige bang bange moe eng enge spannend spannende pijnlijk
pijnlijke rot druk drukke hard harde eenzaam schuldig ziek zieke kwaad raar rare gek gekke stom stomme dom
jammer zielig gevaarlijk gevaarlijke onzeker machteloos kapot`,
  ],
  [
    'adjective',
    `nieuw nieuwe oud oude jong jonge groot grote klein kleine ander andere eigen vast vaste vol volle leeg lege open
dicht laat vroeg vroege lang lange kort korte hoog hoge laag lage snel snelle zelfde hele heel eerste tweede
derde laatste volgende vorige halve wit witte rood rode groen groene blauw zwart zwarte stil stille nodig
duidelijk belangrijk belangrijke gewone vrij vrije klaar los`,
  ],
  [
    'at',
    `in op aan van voor met bij naar uit over door tot af tegen onder tussen zonder na binnen buiten sinds volgens
per vanaf tijdens naast achter boven rond langs via mee toe terug weg samen erbij eruit ermee ervan erover eraan
daarmee daarvan daarover daaraan daarbij daarin hiermee hierover`,
  ],
  ['to', 'te om'],
  ['soft', `wel even eens gewoon nou dus ook nog al weer eigenlijk juist alleen best alvast anders zelfs pas net ne`],
  ['strong', 'heel erg zo echt zeer ontzettend hartstikke enorm behoorlijk flink nogal helemaal totaal hele'],
  ['maybe', 'misschien wellicht mogelijk waarschijnlijk blijkbaar kennelijk'],
  ['but', 'maar toch echter ondertussen tegelijk'],
  ['and', 'en'],
  ['because', 'omdat want doordat daarom daardoor dankzij'],
  ['if', 'als indien zodra mits stel'],
  ['joins', 'of terwijl zodat voordat nadat hoewel totdat sinds'],
  ['now', 'nu vandaag vanochtend vanmiddag momenteel'],
  ['later', 'straks morgen later vanavond binnenkort dadelijk overmorgen voortaan zo meteen'],
  ['then', 'dan toen daarna gisteren vroeger eerst vervolgens eerder laatst'],
  ['often', 'altijd vaak soms nooit meestal steeds telkens ooit vaker zelden'],
  [
    'many',
    `veel alle alles allemaal meer minder weinig sommige elke elk iedere ieder beide paar beetje genoeg iets wat
meeste`,
  ],
  [
    'number',
    `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig
veertig vijftig honderd half anderhalf nul een`,
  ],
  ['a', 'een ne nen'],
  ['the', 'de den'],
  ['this', "deze die zo'n zulke dees"],
  ['it', 'het dat dit'],
  ['there', 'er daar hier der'],
  [
    'asks',
    `wat hoe welke welk wie waar wanneer waardoor waarmee waaraan waarin waarover waarop waarvan waarbij hoeveel`,
  ],
  ['why', 'waarom hoezo waarvoor'],
  ['i', 'ik'],
  ['we', 'we wij'],
  ['they', 'hij zij ze'],
  ['you', 'je jij jou jullie u ge gij gullie'],
  ['yours', 'jouw uw'],
  ['me', 'me mij ons'],
  ['mine', "mijn onze m'n mn"],
  ['them', "hem haar hen 'm"],
  ['theirs', "hun z'n zn d'r"],
  ['somebody', 'iemand men iedereen niemand anderen'],
  ['self', 'zelf jezelf uzelf mezelf zichzelf onszelf'],
  ['not', 'niet geen niks niets nergens'],
  ['yes', 'ja jawel inderdaad klopt precies'],
  ['no', 'nee'],
  ['okay', 'oke goed prima mooi'],
  ['sound', `o oh ah ach och haha he hm pff tja jeetje amai au oei joh hoor zeg eh poeh goh aha wauw bah bwa allez`],
  [
    'greets',
    `hallo hoi dag dank dankjewel sorry welkom goedemorgen goedemiddag goedenavond doei merci excuses excuseer`,
  ],
  ['be', 'ben bent is zijn zijt zijde'],
  ['was', 'was waren waart'],
  ['have', 'heb hebt heeft hebben hebde'],
  ['had', 'had hadden'],
  ['become', 'word wordt worden werd werden'],
  ['can', 'kan kun kunt kunnen lukt kunde'],
  ['could', 'kon konden lukte'],
  ['must', 'moet moeten moest moesten hoef hoeft hoeven'],
  ['want', 'wil wilt willen wou wilde hoop hoopt'],
  ['would', 'zou zouden zoudt'],
  ['may', 'mag mogen mocht moogt'],
  ['shall', 'zal zullen zult'],
  ['go', 'ga gaat gaan'],
  ['do', 'doe doet doen deed deden'],
  ['let', 'laat laten'],
  ['seem', 'lijkt lijken klinkt klinken schijnt blijkt leek klonk'],
  [
    'mind',
    `denk denkt denken vind vindt vinden weet weten geloof gelooft snap snapt begrijp begrijpt merk merkt voel voelt
zie ziet hoor hoort herken herkent ken kent`,
  ],
  [
    'say',
    `zeg zegt zeggen vertel vertelt vertellen vraag vraagt vragen noem noemt zei zeiden vertelde vroeg noemde
beschrijf leg`,
  ],
]
