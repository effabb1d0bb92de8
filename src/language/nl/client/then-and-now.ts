import type { CueEntry } from '../../language'

/** How it was and how it is: what went wrong, what one thought, what one could do or get back. */
export const thenAndNow: readonly CueEntry[] = [
  {
    cue: 'could-do',
    match: [
      'ik zou .{0,5} kunnen',
      'zou ik .{0,5} kunnen',
      'wat ik .{0,2} (kan doen|zou kunnen|kon doen|kan proberen)',
      'ik kan altijd nog .{0,4} (bellen|vragen|proberen|gaan|wandelen|fietsen)',
    ],
    example: 'Ik zou mijn zus kunnen bellen.',
    nearMiss: 'Hij zou kunnen bellen.',
  },
  {
    cue: 'thought-then',
    match: [
      '(toen|en|opeens|plots|plotseling|ineens|daarna) dacht ik',
      'ik dacht (even|nog|gewoon|ook|toen)? (dit|nu|nee|neen|wat|waarom|hoe|oei|och|allez|kom|shit|jezus|mijn god|dat was)',
      'ik (zei|zeg|dacht|vroeg) .{0,1} (tegen mezelf|tegen mijn eigen|tegen mijzelf|bij mezelf|bij mijn eigen|in mezelf|mezelf af|mij af)',
      '(schoot|ging|gaat|spookt|spookte|flitste|kwam) .{0,3} door (mijn|mijn eigen|me) (hoofd|kop)',
      '(hoor|hoorde|betrapte|betrap|zag|zie) .{0,1} (mezelf|mijzelf|mijn eigen)',
      'in mijn achterhoofd',
      '(dat|die zin|dat woord|het) .{0,1} (bleef|blijft|heeft) .{0,2} (hangen|nagalmen|bijgebleven)',
    ],
    example: 'En toen dacht ik: dit ben ik niet.',
    nearMiss: 'Dat was dinsdag, dacht ik.',
  },
  {
    cue: 'then-and-now',
    match: [
      'vroeger .{0,8} (nu|tegenwoordig|maar nu|en nu)',
      '(en|maar|dus) nu (ben|is|heb|heeft|zit|drink|rook|ga|gaat|moet|kan|wil|slaap|doe|sta|lig|loop|eet|voel|kom|krijg|durf) .{0,1} (ik|het|hij|ze|we|er|al|elke)',
      '(dan|zoals|als) vroeger',
      '(meer|minder|vaker|slechter|zwaarder|erger|dikker|trager|bozer) dan (ik deed|ik was|toen|vorig jaar|voordien|daarvoor|eerst|in het begin|een jaar geleden)',
      '(steeds|alsmaar|altijd maar|hoe langer hoe) (meer|vaker|erger|minder|slechter|zwaarder|vroeger)',
      '(van kwaad naar erger|bergaf|bergafwaarts|uit de hand gelopen|uit de hand aan het lopen|ingeslopen|erin geslopen|er ingeslopen|stilaan meer|beetje bij beetje)',
      'het (begon|is begonnen) met .{0,1} (een|een paar|af en toe)',
      '(uit|niet meer in) (mijn|het) ritme',
      '(toentertijd|in die tijd|in mijn beste tijd)',
      'voor het eerst (in|sinds|sedert) .{0,2} (jaren|mijn leven|maanden|tijden|lang|lange)',
    ],
    example: 'Vroeger was het een per week, nu elke avond.',
    nearMiss: 'Hij is nu thuis.',
  },
  {
    cue: 'harm-told',
    match: [
      '(weet|wist|herinner|herinnerde) .{0,3} niet meer .{0,2} (hoe|wat ik|thuisgekomen|van die avond|van de avond)',
      '(black out|blackout|flauwgevallen|flauw gevallen|van mijn stokje|moeten overgeven|overgegeven|gekotst|in slaap gevallen|in slaap gesukkeld|ingedommeld|buiten westen)',
      'mijn (handen|benen|hart|longen|knieen|lijf) .{0,2} (trillen|trilden|beven|beefden|bonst|bonkt|bonsde|bonkte|piepen|branden|doen zeer|begeven)',
      '(ben|was) .{0,4} (gevallen|uitgegleden|gestruikeld|tegen een|van de trap)',
      '(bijna|haast) .{0,3} (verongelukt|doodgereden|aangereden|omgekomen|verdronken|in brand|gecrasht|tegen een|van de weg|erin gebleven)',
      '(schulden|schuldeisers|deurwaarder|deurwaarders|geld geleend|geld lenen|in het rood|rood staan|rood gestaan|huur niet betalen|achterstand met|afbetalen|maand niet rond|loonbeslag|failliet)',
      '(vergokt|opgedronken|opgerookt|verspeeld|erdoorheen gejaagd|er doorheen gejaagd|erdoor gedraaid)',
      '(boete|boetes|rijbewijs kwijt|rijbewijs afgepakt|rijbewijs ingenomen|opgepakt|aangehouden|voorgeleid|proces verbaal|strafblad|ontslagen|op staande voet|officiele waarschuwing|laatste waarschuwing|geschorst|van school gestuurd|betrapt|gezakt voor|gebuisd)',
      '(te laat|ziek gemeld|gespijbeld|verslapen|overslapen|niet komen opdagen) .{0,2} (op|voor|op het werk|op school|bij|gekomen)',
      '(vrouw|man|vriend|vriendin|zij|ze|hij|kinderen) .{0,2} (is weg|is vertrokken|is bij mij weg|heeft mij buitengezet|heeft me buitengezet|buiten gezet|heeft mij verlaten|heeft me verlaten|praat niet meer|praten niet meer|zegt niets meer)',
    ],
    example: 'Ik heb mijn loon vergokt en zit met schulden.',
    nearMiss: 'Ik ging naar huis en kookte soep.',
  },
  {
    cue: 'regains',
    match: [
      '(vertrouwen|conditie|zelfvertrouwen|energie|vrijheid|gezondheid|leven|respect|kracht|kinderen|rijbewijs|rust) .{0,3} (terugkrijgen|terugwinnen|terug te krijgen|terug te winnen|terug hebben|opbouwen|herstellen|terug)$',
      '(terug|weer) (in vorm|in conditie|in mijn ritme|in het ritme|op de rails|op het goede spoor|op het rechte pad|op orde|op mijn poten|op mijn benen|de oude|mezelf|op de been|bovenop|aan het sporten|beginnen sporten|op gang)',
      '(draad|leven|hobby|sport) .{0,2} (weer|terug) (oppakken|opnemen|oppikken)',
      '(mijn|het|dat|een beetje) .{0,1} (vertrouwen|leven|conditie|vrijheid|rijbewijs|energie) terug',
      '(wil|wou|zou|hoop|kan|kunnen|mag|durf) .{0,4} (weer|terug) .{0,3} (kunnen|werken|sporten|fietsen|wandelen|slapen|samen|lachen|genieten|voetballen|rijden|meedoen|lopen|spelen|zingen|dansen|lezen|ademen|mezelf)',
      '(goedmaken|rechtzetten)',
    ],
    example: 'Ik wil haar vertrouwen terugwinnen.',
    nearMiss: 'Ik ben om vier uur terug.',
  },
]
