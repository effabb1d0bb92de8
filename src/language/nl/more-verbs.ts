/**
 * Everyday regular verbs besides those of `verbs.ts`, as infinitives: known as verbs by their forms, nothing else. Verbs
 * that part (opruimen) are left out: what stands in a main clause is the verb without its first part.
 */
export const moreVerbs: readonly string[] = `
aaien aarzelen accepteren achterhalen ademen antwoorden appen baden banen bedanken bedaren bedoelen beleven beloven
bemoeien benaderen benoemen benutten bepalen beperken bereiden beseffen bestellen betekenen bevestigen bewaken
bewaren boeken bonken bonzen borduren borstelen botsen bouwen branden breien brommen brullen checken claimen
controleren dansen dempen denderen dimmen dobberen douchen draaien draven dribbelen drogen drukken duiken durven duwen
dwalen eisen ergeren erkennen fantaseren fietsen filmen fluisteren fronsen gamen garanderen gebaren geeuwen giechelen
gillen gloeien gluren gokken gooien graaien grappen grenzen griezelen grijnzen groeten grommen gunnen haasten haken
halen hameren handelen handhaven haperen hechten herhalen herkauwen herpakken herstellen heten hinderen hoesten hoeven
hollen huppelen huren jagen jengelen jeuken joggen juichen kammen kapen kappen kauwen keren kibbelen kiepen klagen
klappen klauteren kletsen kleuren klikken klimmen klotsen kloven klussen knagen kneden knellen knetteren knikken
knippen knipperen knoeien knokken knopen knuffelen koelen koesteren koken koppelen kosten krabben kraken krassen
krijsen krullen kussen kwetsen landen leiden leunen leveren liften lijmen likken lonken lossen lozen luchten lukken
maaien malen mankeren matigen mediteren melken mengen merken mikken missen mompelen monteren mopperen morsen motiveren
naaien naderen negeren niezen noteren nuanceren observeren oefenen ontdekken ontmoeten ontploffen ontspannen
ontwikkelen ordenen organiseren overdrijven overleggen overtuigen parkeren peilen peinzen pesten peuteren piepen
pikken plaatsen plagen plakken plannen plassen plukken poepen prakken prikkelen prikken printen proeven profiteren
proppen protesteren puzzelen raken ratelen razen reageren realiseren redden redeneren regenen reizen rekenen remmen
rennen repareren richten rillen ritselen roddelen roeren roken rollen rommelen ronken rouwen ruilen ruimen rukken
schaatsen schakelen schamen schateren schatten schelen schetsen scheuren schillen schommelen schoppen schrapen
schrappen schudden sjouwen slagen slepen slikken slingeren slopen smeken smeren smoezen smullen snauwen snikken
snoepen snorren snurken solliciteren sorteren sparen spatten spelen spetteren spieken spoelen sporten spugen staken
stallen stampen stapelen stappen staren starten stellen stempelen steunen stikken stoeien stoken storen storten
stotteren stralen stranden strekken strelen streven struikelen studeren stuiteren sturen sudderen sussen tekenen
tellen temmen temperen testen tikken timmeren tobben trainen trappen treiteren trillen troosten trouwen tuimelen
twijfelen typen vegen veilen verbazen verbeelden verbeteren verdelen verdienen verhogen verhuizen verklappen verklaren
verlagen verlengen vermoeden vermoorden verpesten verrassen verschonen versterken vertalen vertragen vertrouwen
verwennen verwerken verwonderen verzachten verzamelen verzorgen vieren vissen vlammen vloeken voeden voegen voelen
volgen vouwen vrezen vullen waaien waarderen waarschuwen wachten wagen waken wandelen wankelen wapperen warmen
weigeren wenken wensen wiebelen wiegen wikkelen wisselen wissen wonen worstelen zaaien zakken zeulen zeuren zoemen
zoenen zuchten zwaaien zweten zwoegen
`
  .trim()
  .split(/\s+/)

/** Strong verbs besides those of `verbs.ts`: infinitive, stem, past, participle. */
export const moreStrongVerbs: readonly string[] = `
ruiken ruik rook geroken
stinken stink stonk gestonken
buigen buig boog gebogen
fluiten fluit floot gefloten
verdwijnen verdwijn verdween verdwenen
bewijzen bewijs bewees bewezen
blijken blijk bleek gebleken
snijden snijd sneed gesneden
zwijgen zwijg zweeg gezwegen
dwingen dwing dwong gedwongen
springen spring sprong gesprongen
winnen win won gewonnen
binden bind bond gebonden
zwemmen zwem zwom gezwommen
schuiven schuif schoof geschoven
schenken schenk schonk geschonken
kruipen kruip kroop gekropen
bidden bid bad gebeden
dragen draag droeg gedragen
trekken trek trok getrokken
rijden rijd reed gereden
stijgen stijg steeg gestegen
vergelijken vergelijk vergeleek vergeleken
vermijden vermijd vermeed vermeden
verdragen verdraag verdroeg verdragen
verzinnen verzin verzon verzonnen
bespreken bespreek besprak besproken
besluiten besluit besloot besloten
beslissen beslis besliste beslist
betrekken betrek betrok betrokken
bezoeken bezoek bezocht bezocht
bevallen beval beviel bevallen
ontvangen ontvang ontving ontvangen
onthouden onthoud onthield onthouden
wegen weeg woog gewogen
lachen lach lachte gelachen
laden laad laadde geladen
snuiven snuif snoof gesnoven
drijven drijf dreef gedreven
wijzen wijs wees gewezen
zingen zing zong gezongen
sluipen sluip sloop geslopen
schelden scheld schold gescholden
treffen tref trof getroffen
varen vaar voer gevaren
steken steek stak gestoken
stelen steel stal gestolen
werpen werp wierp geworpen
bijten bijt beet gebeten
scheiden scheid scheidde gescheiden
wassen was waste gewassen
`
  .trim()
  .split('\n')
