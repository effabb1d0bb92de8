const DOCTOR =
  /(?<!\p{L})(?:huisarts|dokter|politie|ziekenhuis|spoed\p{L}*|112|doctor|gp|police|hospital|a&e)(?!\p{L})/iu
/** `Daarmee moet u naar de huisarts`: what a body needs, or danger, may be said unasked. */
export const cannotWait = (text: string): boolean => DOCTOR.test(text)

/** `Dan moet je er om zes uur uit`, `je moet het alleen volhouden`: what weighs on somebody is no order. */
export const BURDEN =
  /(?<!\p{L})(?:moet|moeten)(?: (?:je|jij|u|ge|gij|jullie))? (?:(?:er|al|weer|het|dat|alles|allemaal|samen|alleen|zelf|in je eentje|elke dag) )*(?:om [\p{L}\d: ]+ (?:uit|op|weg|beginnen|vertrekken|werken)|volhouden|dragen|redden|opvangen|rooien|trekken)(?!\p{L})|(?<!\p{L})moet (?:je|jij|u|ge|gij) .+ dat (?:wringt|schuurt|is (?:zwaar|lastig|moeilijk|niet niks)|valt niet mee)(?!\p{L})|\b(?:have|need) to (?:(?:be|get) up at|carry|bear|keep (?:it|this|that|going)|cope)\b/iu

/** `Ik zou er iemand bij willen halen`, `ik zou u iets willen vragen`: what practitioners wish to do themselves. */
const OWN_WISH = /(?<!\p{L})(?:ik zou|zou ik)(?!\p{L}).+(?<!\p{L})(?:willen|voorleggen)(?!\p{L})|\bi would like to\b/iu

/** `Dat zou ik ook niet willen weten`: feeling with the other. */
const FEELS_ALONG = /(?<!\p{L})zou ik ook(?!\p{L})|\bi would(?: not|n['’]t)? (?:either|too)\b/iu

/** `U zou dus vader kunnen zijn`, `je kunt dus een verhaal verzinnen`: what follows from their words is given back. */
const FOLLOWS =
  /(?<!\p{L})(?:kunt|kun|kan|zou|zoudt|could|can)(?: (?:je|jij|u|ge|gij|you))? (?:dus|so)(?!\p{L})|(?<!\p{L})(?:ermee|mee|daarmee) kunnen leven(?!\p{L})/iu
const TO_DO = /(?<!\p{L})(?:proberen|doen|try)(?!\p{L})/iu
const concludes = (text: string): boolean => FOLLOWS.test(text) && !TO_DO.test(text)

/** `Dan kun je geen baan krijgen`, `je kunt weer zwanger raken`: what may happen, and no deed. */
const MAY_HAPPEN =
  /(?<!\p{L})(?:kunt|kun|kan|kunnen|can)(?!\p{L})[^.!?]+(?<!\p{L})(?:geen|helemaal niet|raken|worden|vergeten|get pregnant|not at all)(?!\p{L})/iu
const BETTER = /(?<!\p{L})(?:beter|het beste?|liever|better|rather)(?!\p{L})/iu
const happens = (text: string): boolean => MAY_HAPPEN.test(text) && !BETTER.test(text)
/** `Dan zegt je kind later…`: what another will do. */
const OF_OTHERS =
  /^(?:(?:tja|ja|nou|en|maar|well|and),? )*(?:dan|then) (?:(?:zegt|krijgt|wordt|heeft|gaat|doet|komt|leert|blijft|is) (?:hij|ze|zij|het|(?:je|jouw|uw|de|een) \p{L}+)|(?:your|he|she|they|it) )/iu
/** `Dat zijn meer minuten dan…`: what is so, with nobody to do anything. */
const TELLS = /^(?:(?:dus|en|nou|ja|so|and) )*(?:een|één|de|het|dat|a|the) [^.!?]*(?:, dat is|, that is)(?!\p{L})/iu

/** `Geef het een kans`, `hou vol`: to cheer somebody on is no solution. */
const CHEERS =
  /(?<!\p{L})(?:geef (?:het|dit|dat|hem|haar) een kans|hou(?:d|dt)? (?:het )?vol|doe je best|zet 'm op|zet hem op|give it a (?:chance|go)|keep it up|do your best)(?!\p{L})/iu

/** `En die leg je zeker naast je bed`: a guess at what they do. */
const GUESSES =
  /(?<!\p{L})(?<!(?:moet|kunt|kun|kan|zou|mag) )(?:je|jij|u|ge|gij|you) (?:zeker|vast|probably|surely)(?!\p{L})/iu

/** `Dat moet je dan maar met je mentor bespreken`: what is sent on to somebody else is put aside, not solved. */
const SENDS_ON =
  /(?<!\p{L})(?:moet|vraagt?|bespreekt?|zegt?) (?:je|jij|u|ge) (?:dan |dat |het )*(?:maar|even) (?:eens )?(?:met|bij|aan)(?!\p{L})|\bwill have to (?:ask|discuss|take) (?:that|it) (?:to|with)?/iu

/** The wonder of the miracle question happens to somebody, who has nothing to do. */
const WONDER = /(?<!\p{L})(?:wonder|wonderen|miracle)(?!\p{L})/iu

/** Whether what was coded as advice names no deed for the other. */
export const namesNoDeed = (text: string): boolean =>
  concludes(text) ||
  happens(text) ||
  [BURDEN, OWN_WISH, FEELS_ALONG, OF_OTHERS, TELLS, CHEERS, GUESSES, SENDS_ON, WONDER].some((pattern) =>
    pattern.test(text),
  )
