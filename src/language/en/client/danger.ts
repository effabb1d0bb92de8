import type { CueEntry } from '../../language'

/** Danger told as something that happened, happens or is near. */
export const danger: readonly CueEntry[] = [
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
