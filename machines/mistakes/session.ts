import { dialoog, giz, jgz, nji } from '../vocabulary'
import { from, type Mistakes, ours } from './write'

const young = from(nji('Aandachtspunt 1 Adviezen van jongeren'))
const parents = from(nji('Aandachtspunt 1 Adviezen van ouders'))

export const sessionMistakes: Mistakes = {
  'opening-frame': [
    parents(
      'Het gesprek begint, en niemand weet waarvoor of hoe lang. Voorspelbaarheid maakt rustig.',
      'The talk begins, and nobody knows what for or how long. Predictability calms.',
    ),
    ours(
      'De agenda staat al vast. Vragen wat er nog bij moet, maakt er een gesprek van twee kanten van.',
      'The agenda is fixed. Asking what else should be on it makes it a talk from both sides.',
    ),
  ],
  'closing-frame': [
    from(giz('4 Samenvatten'))(
      'De tijd is om en het stopt. Even samenvatten en afspreken geeft houvast.',
      'Time is up and it stops. Summing up and agreeing gives hold.',
    ),
    from(jgz('2.2 Oplossingsgericht werken'))(
      'Of iemand er iets aan had, blijft een raadsel.',
      'Whether it was of any use stays a riddle.',
    ),
  ],
  'start-with-young-person': [
    young(
      '"Alles blijft tussen ons", zonder te zeggen wanneer niet. Later voelt dat als verraad.',
      '"All stays between us", and when it does not is left out. Later that feels like betrayal.',
    ),
    young(
      'De hulpvraag wordt vastgezet. Zeggen dat die mag veranderen geeft ruimte.',
      'The request is pinned down. Saying that it may change gives room.',
    ),
  ],
  'family-leads': [
    from(nji('Aandachtspunt 2 Laat de regie bij ouders en kind'))(
      'Het familiegroepsplan wordt niet genoemd, of pas als het plan al klaar is.',
      'The family group plan is not mentioned, or only when the plan is ready.',
    ),
    from(nji('Aandachtspunt 2 Laat de regie bij ouders en kind'))(
      'Het wordt "u vraagt, wij draaien". Open zijn over wat kan en niet kan hoort erbij.',
      'It becomes "you ask, we deliver". Being open about what can and cannot be done belongs to it.',
    ),
  ],
  'practical-support': [
    from(nji('Kernelement 6 Praktische steun faciliteren'))(
      'Het wordt gewoon overgenomen. Kijken wie het de volgende keer doet, maakt sterker.',
      'It is simply taken over. Looking who does it next time makes stronger.',
    ),
    ours('Er is niet gevraagd of het gezin dit wil.', 'Whether the family wants this was not asked.'),
  ],
  referral: [
    from(jgz('Vaardigheid 4'))(
      'Er gaat een brief, en het contact stopt. Betrokken blijven tot de overdracht geeft moed.',
      'A letter goes, and contact ends. Staying involved until the handover gives courage.',
    ),
    from(dialoog('Bijlage 2 Vijf praktijkvoorbeelden'))(
      'Waarom juist deze hulp, is niet verteld.',
      'Why this help of all was not told.',
    ),
  ],
  'follow-up': [
    parents(
      'Het bellen wordt beloofd en niet gedaan. Kort bellen dat je nog niets weet, is ook bellen.',
      'The call is promised and not made. Ringing briefly that there is no news yet is a call as well.',
    ),
    ours('Na een zwaar gesprek hoort iemand weken niets.', 'After a heavy talk somebody hears nothing for weeks.'),
  ],
  'stages-of-change': [
    from(jgz('Vaardigheid 24'))(
      'Er wordt om actie gevraagd terwijl iemand nog nadenkt. Aansluiten bij de fase gaat sneller.',
      'Action is asked for while somebody is still thinking. Meeting the stage is faster.',
    ),
    ours(
      'Een terugval voelt als falen. Het hoort bij veranderen, en er valt van te leren.',
      'A relapse feels like failing. It belongs to change, and there is something to learn from it.',
    ),
  ],
}
