import type { CueEntry } from '../language'

/** What practitioners tell of themselves, of others, of consequences and of the help that there is. */
export const telling: readonly CueEntry[] = [
  {
    cue: 'says-consequence',
    match: [
      'van .{1,3} (word|wordt|krijg|krijgt|slaap|raak|raakt|worden|krijgen) (je|u|jij|hij|een kind|kinderen|mensen)',
      'hoe (bozer|harder|drukker|later|moeier|strenger|sneller) .{1,6} hoe',
      'als (je|jij|u|ge|gij|jullie|iemand|ze|mensen|men) .{1,8} dan (word|wordt|krijg|krijgt|kan|kun|kunt|zal|zul|zult|is|gaat|ga|heb|hebt|heeft|kom|komt|merk|merkt|zie|ziet|loop|loopt|voel|voelt|werkt|blijft|duurt|slaap|slaapt|daalt|stijgt|verlies|verliest)',
      'als (je|jij|u|ge|gij|jullie|iemand|ze|mensen|men) .{1,8} (krijg|loop|zul|word|merk|heb|kun|kan|voel|slaap|krijgt|loopt|zult|wordt|merkt|hebt|kunt|voelt|slaapt|gaat|zal|werkt|blijft|daalt|stijgt) (je|u|ge|het)',
      'hoe (meer|minder|langer|vaker|eerder|vroeger|hoger) .{1,8} hoe (meer|minder|beter|slechter|langer|moeilijker|makkelijker|gemakkelijker|hoger|lager|groter|kleiner)',
    ],
    example: 'Als u een paar dagen overslaat, werkt het niet meer.',
    nearMiss: 'Als je wilt, vertel eens over gisteren.',
  },
  {
    cue: 'own-view',
    match: [
      'ik (denk|vind|geloof|meen|vermoed) .{0,1} (ook|wel|echt|zelf|toch|eigenlijk|persoonlijk)? (dat|het)',
      'ik (denk|vind) (jij|je|u|ge)',
      '(volgens mij|naar mijn mening|naar mijn gevoel|mijns inziens|als je het mij vraagt|als u het mij vraagt|wat mij betreft|mijn zorg is|mijn indruk is)',
      'ik (maak|maakte) me .{0,3} (zorgen|ongerust)',
      'ik (hoop|zou hopen|ben ervan overtuigd|weet zeker|ben zeker) .{0,1} (dat|je|u)',
    ],
    example: 'Ik denk echt dat het u goed zou doen.',
    nearMiss: 'Denkt u dat het u goed zou doen?',
  },
  {
    cue: 'tells-of-others',
    match: [
      '(een|andere|mijn|onze|veel|sommige|een paar|nog een) .{0,1} (client|clienten|patient|patienten) .{0,1} (die|van|vertelde|zei|zeggen|had|hebben|heeft|kwam|merkte|merken|begon|vinden|vond)',
      'een van (mijn|onze) (clienten|patienten|mensen|gezinnen|ouders)',
      '(mensen|ouders|gezinnen|jongeren|clienten|patienten) die .{0,1} (hier|bij mij|bij ons|ik|we|wij) .{0,2} (komen|kwamen|kom|komt|zie|zien|spreek|spreken|begeleid|begeleiden|help|helpen|ken|kennen|over de vloer)',
      '(zie|merk|hoor|zien|merken|horen) (ik|we|wij) .{0,2} (bij|van) .{0,2} (anderen|mensen|ouders|gezinnen|clienten|patienten|jongeren)',
      'in mijn (praktijk|ervaring|loopbaan)',
    ],
    example: 'Een van mijn patiënten begon met een blokje om na het eten.',
    nearMiss: 'De patiënt ligt op kamer twee.',
  },
  {
    cue: 'how-help-works',
    match: [
      '(dit|deze|het|de|die|dat|onze|uw|je) (middel|medicijn|medicijnen|medicatie|pleister|pleisters|nicotinepleister|nicotinepleisters|kauwgom|tabletten|pil|pillen|cursus|groep|programma|behandeling|therapie|traject|inhalator|spray|app|inloopspreekuur|spreekuur|hulplijn|lotgenotengroep|praatgroep|oudercursus|antibiotica) .{0,1} (is|zijn|heeft|hebben|werkt|werken|duurt|helpt|helpen|kost|kosten|begint|start|bestaat|zorgt|zorgen|wordt|worden|komt|komen|remt|verlaagt|verlagen|geeft|geven|loopt)',
      '(we|wij|ze) .{0,1} (bieden|organiseren|hebben|geven|verzorgen) .{0,3} (groep|groepen|cursus|cursussen|training|trainingen|programma|spreekuur|begeleiding|folder|workshop|brochure)',
      '(bieden|organiseren|hebben|geven) (we|wij) .{0,3} (groep|groepen|cursus|cursussen|training|trainingen|programma|spreekuur|begeleiding|folder|workshop|brochure)',
      '(tablet|tabletten|pil|pillen|pufjes|capsule|capsules|druppels) .{0,1} (per dag|per week|in de ochtend|in de avond|bij het eten|voor het slapen|voor het slapengaan)',
      '(op een lege maag|op een nuchtere maag|bij de maaltijd|zonder recept|zonder voorschrift|bedoeld voor|terugbetaald|aanmelden via|inschrijven via)',
    ],
    example: 'De cursus duurt zes weken en is voor ouders.',
    nearMiss: 'Hij was te laat op de cursus.',
  },
  {
    cue: 'cites-report',
    match: [
      '#YouS (hebt|heb|heeft) .{0,1} (ingevuld|aangekruist|aangegeven|aangevinkt) (dat|bij|hier)',
      '(juf|meester|school|mentor|leerkracht|huisarts|consultatiebureau) (zegt|schrijft|vindt|vertelt)',
      'wat (zij|ze|hij|school|de juf|de meester|de mentor|de dokter|#Your #Kin|#Your #Partner) (mij|me|ons) .{0,1} (verteld|gezegd|gemeld|geschreven|vertelde|zei|vertelt)',
      '(school|juf|meester|mentor|leerkracht|huisarts|crèche|opvang) .{0,3} (maakt zich zorgen|geeft aan|laat weten|gaf aan|ziet dat|merkt dat)',
      '#Your (#Kin|#Others|#Helper|#Partner|school|ouders) (zei|zeiden|belde|vertelde|vertelden|mailde|appte|meldde|schreef|gaf aan|gaven aan|maakt zich zorgen)',
      '#Your (#Kin|#Others|#Helper|#Partner|school|ouders) (heeft|had|hebben|hadden) .{0,4} (gebeld|gemeld|gezegd|verteld|opgegeven|doorgegeven|gemaild|aangemeld|gevraagd|laten weten)',
      '(de|van) (school|huisarts|kinderarts|mentor|juf|leerkracht|politie|wijkagent|assistente|crèche|opvang) .{0,1} (zei|belde|mailde|meldde|schrijft|schreef|meldt|gaf door|gaf aan)',
      '(volgens|in) (het|de|je|uw|zijn|haar) (systeem|dossier|verslag|rapport|verwijsbrief|registratie|overdracht|rooster)',
      '(ik zie|ik lees|zie ik|lees ik) .{0,1} (hier|in het systeem|in de brief|dat er|in je dossier|in uw dossier)',
      '(er staat hier|hier staat|staat hier|er staat bij|zie hier staan|ik heb hier)',
      '(ik|we|wij) (kreeg|kregen|heb|hebben) .{0,4} (melding|bericht|telefoontje|mailtje|signaal|signalen|verwijzing) .{0,1} (van|gekregen|binnen|over)',
      'er (kwam|is|ligt|was) .{0,2} (melding|bericht|mail|brief|signaal|vonnis) .{0,1} (binnen|van|gekomen|over)',
      '#YouS (bent|ben|zijt|was|staat) .{0,3} (gemeld|aangemeld|verwezen|doorverwezen|doorgestuurd|opgegeven)',
      'ik (heb|had) .{0,1} (gehoord|begrepen|gelezen|vernomen|doorgekregen) (van|dat|uit|op)',
    ],
    example: 'Je mentor had gemaild over de afgelopen weken.',
    nearMiss: 'Ik heb mijn mentor gemaild.',
  },
]
