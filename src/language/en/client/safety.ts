import type { CueEntry } from '../../language'

/** Signs of danger, in ordinary words: tuned to miss few. */
export const safety: readonly CueEntry[] = [
  {
    cue: 'safety-suicide',
    match: [
      '(suicide|suicidal|kill myself|killing myself|end my life|end it all|ending it all|take my own life|overdose|overdosed|hang myself|self harm|self harming|hurt myself|hurting myself|harm myself|cut myself|cutting myself|cut my wrists|slit my)',
      '(want|wanted|wish|rather|ready) .{0,2} (to die|to be dead|be dead|not wake up|i was dead|i were dead|to disappear|not be here|to end it|i would not wake up|not to wake up)',
      '(better off|world would be better) .{0,2} (dead|without me)',
      '(not|no) .{0,3} (want to live|worth living|reason to live|want to wake up|be here anymore|point in living|going on living|want to be here|wanna live)',
      '(jump|jumping|jumped) .{0,1} (off|in front)',
      '(if i|when i am) .{0,1} (was gone|were gone|was not here|were not here|am gone|gone|not around|not here)',
    ],
    example: 'Sometimes I wish I would not wake up.',
    nearMiss: 'He woke up late.',
  },
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
    cue: 'safety-violence',
    match: [
      '(slap|slapped|slaps|punch|punched|punches|choke|choked|strangled|pushed me|pushed her|pushed him|bruise|bruises|black eye|abuse|abused|abusive|violent|violence|spank|spanked|spanking|smacked|smack|whipped|the belt|grabbed me|grabbed her|grabbed him|threw something|threw things|threw me|threw her|threw him|shook her|shook him|shook the baby|shaken|assault|assaulted)',
      '(hurt|hurts|hurting) (me|her|him|them|the kids|the baby|mum|mom|someone)',
      '(put|lay|laid) (his|her|my) hands on',
    ],
    example: 'He slapped her last night.',
    nearMiss: 'He dropped her off last night.',
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
    cue: 'safety-neglect',
    match: [
      '(alone|by himself|by herself|by themselves|unsupervised|on their own)',
      '(left|leave|leaving|home|stays|stay) .{0,3} (alone|by himself|by herself|by themselves|unsupervised|unattended)',
      '(no|not) .{0,3} (food|eaten|fed|dinner|clean clothes|heat|heating|electricity|medicine|diapers)',
      '(locked|lock) .{0,2} (in|up|out|room|closet)',
      '(drunk|high|stoned|passed out|wasted|hungover) .{0,4} (kids|baby|driving|drive|drove|home|car|son|daughter|watching|around)',
      '(drive|drove|driving|driven) .{0,2} (drunk|high|after|buzzed|under the influence|impaired)',
      '(neglect|neglected|malnourished|lice|filthy)',
    ],
    example: 'She is home by herself all night.',
    nearMiss: 'She is at her aunt with the others.',
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
    cue: 'safety-threat',
    match: [
      '(threat|threats|threaten|threatens|threatened|threatening|stalk|stalking|stalked|blackmail|restraining order)',
      '(gun|knife|weapon|weapons|pistol|stab|stabbed)',
      '(will|to|would|gonna|could) (kill|murder) (me|him|her|them|us)',
      '(afraid|scared|terrified) (of|to go) .{0,1} (him|her|my|home|dad|husband|boyfriend|stepdad|them)',
      '(not safe|unsafe|in danger|run away from home|ran away|shelter)',
    ],
    example: 'He threatened to come with a knife.',
    nearMiss: 'He offered to come with a cake.',
  },
  {
    cue: 'safety-abuse',
    match: [
      '(molested|molest|raped|rape|sexual abuse|sexually abused|sexually|incest|touched me|touches me|touched her|inappropriate|inappropriately|groped|nude pictures|nudes|grooming)',
    ],
    example: 'He touched me.',
    nearMiss: 'He called me.',
  },
]
