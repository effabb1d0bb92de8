import type { CueEntry } from '../../language'

/** Danger told by clients in ordinary words: tuned to miss few. */
export const safety: readonly CueEntry[] = [
  {
    cue: 'wants-to-be-gone',
    match: [
      '(just|want to|would) .{0,1} (disappear|run away|vanish|be gone|leave it all|get away from everything|sleep forever|keep driving|drive away)',
      '(not|never) .{0,2} (wake up|come back|be here)',
      '(what is the point of|no point)',
    ],
    example: 'I just want to disappear.',
    nearMiss: 'The dog runs in the yard.',
  },
  {
    cue: 'lost-control',
    match: [
      '(lost control|lost it|lose it|lost my temper|snapped|saw red|blacked out|went too far|went off|almost hit|almost hurt|almost threw|almost shook|almost killed|too hard|too rough|could have hurt|could have killed|flew off the handle|fly off the handle|lost my cool|lost my rag|lost the plot|went ballistic|went mental|flipped out|flew into a rage|could not stop myself|went overboard|got carried away|blew up at|blew my top|took it too far|taken it too far|crossed the line|crossed a line)',
      '(drank|had|smoked|ate|spent|said|took|used|went) .{0,2} (more|further|longer) than i (meant|intended|planned|wanted|should)',
      '(screamed|screaming|yelled|shouted|exploded) at (him|her|them|the kids|my)',
    ],
    example: 'I lost it and grabbed too hard.',
    nearMiss: 'I found it on the desk.',
  },
  {
    cue: 'left-unwatched',
    match: [
      '(he|she|they|kids|baby) .{0,2} (sleeps|asleep|sleeping|makes|make|puts|gets|watch|watches) .{0,3} (anyway|himself|herself|themselves|alone|own)',
    ],
    example: 'He makes breakfast himself.',
    nearMiss: 'He makes a noise.',
  },
  {
    cue: 'danger-told',
    match: [
      '(he|she|they|dad|mom|husband|wife|boyfriend|girlfriend|father|mother|ex|i) .{0,2} (hits|hit|slapped|slaps|beats|beat|punched|punches|kicked|kicks|choked|chokes|shoved|grabbed|shook|pushed|threw|whipped|smacked|spanked|threatens|threatened|raped|touched|locked) .{0,2} (me|her|him|us|them|the kids|my|the baby)',
      '(been|was|is|got|get|gets|were|being) .{0,2} (hit|beaten|abused|molested|raped|assaulted|choked|threatened|locked in|slapped|kicked|bullied)',
      '(want|wanted|wish|wishing|rather|going) .{0,3} (to die|be dead|i was dead|to be dead|to kill|not wake up|to end it|end my life|to disappear|hurt myself|to hurt myself|not be here)',
      '(kill|killing|cut|cutting|hurt|hurting|harm|harming|hang|burn|burning|shoot) myself',
      'myself .{0,2} (cut|deep|cutting)',
      '(suicide|suicidal|overdose|overdosed|self harm|end my life|better off dead|better off without me|take my own life|end it all)',
      '(not|no) .{0,3} (want to live|worth living|reason to live|want to be here anymore|wake up anymore|point in living)',
      '(bruise|bruises|black eye|broken arm|lost control|snapped|too rough|too hard) .{0,3} (on|with|and|her|him|arm|face|me)',
      '(alone|by himself|by herself|by themselves) .{0,3} (all night|at night|in the house|in the car|for hours|all day|at home)',
      '(left|leave|leaving) .{0,3} (alone|by himself|by herself|by themselves|unattended)',
      '(drunk|high|stoned|passed out|buzzed) .{0,4} (driving|drive|drove|behind the wheel|with the kids|with the baby|in the car|home)',
      '(drove|drive|driving|driven) .{0,2} (drunk|high|buzzed|impaired|under the influence)',
      '(afraid|scared|terrified) of (him|her|my husband|my dad|my boyfriend|my ex|my father|my mom|what he|what i might)',
      '(gun|knife) .{0,3} (to|at|in|on|house|hand|and)',
    ],
    example: 'He slapped me last night.',
    nearMiss: 'He slept last night.',
  },
]
