import type { CueEntry } from '../language'

/** Signs of danger beside those of `client/safety`: tuned to miss few. */
export const safety: readonly CueEntry[] = [
  {
    cue: 'safety-suicide',
    match: [
      '(suicide|suicidal|kill myself|killing myself|killed myself|end my life|ending my life|end it all|take my own life|hang myself|shoot myself|slit my wrists|jump off|overdose on)',
      '(want|wanted|wish|rather|ready|better) .{0,3} (to die|be dead|was dead|were dead|dead|not be here|not wake up|disappear forever|not exist|i was not here|to not be here|was never born)',
      '(wish|if) i .{0,2} (was|were|am) .{0,2} not .{0,2} (here|alive|around|there|anymore)',
      '(better off|be better) .{0,3} (without me|dead|if i was gone|if i were gone)',
      '(no|not|do not see|what is the) .{0,2} (reason|point|worth|use) .{0,2} (to live|living|in living|going on|being alive|to go on|of living)',
      '(do not|not|can not) .{0,2} (want to|go on) .{0,2} (live|living|be alive|wake up|be here|exist)',
      '(thought|thoughts|think|thinking|thinks) (about|of|on|is|was|were)? .{0,2} (suicide|ending it|ending my|ending everything|killing|not being here|hurting myself)',
      '(thoughts|thinking|think|thinks|thought) (about|of) .{0,2} (dying|death)',
      '(putting|put) an end to (it|my life|everything)',
      'tired of (living|being alive)',
      'never .{0,1} wake up',
    ],
    example: 'Sometimes I wish I would not wake up.',
    nearMiss: 'He woke up late.',
  },
  {
    cue: 'safety-self-harm',
    match: [
      '(self harm|self harming|self harmed|cut myself|cuts herself|cuts himself|cutting myself|cutting herself|cutting himself|hurt myself|hurting myself|hurts herself|harm myself|harming myself|burn myself|burned myself|scratch myself|scratches herself|hit myself|bang my head)',
      '(cut|cuts|cutting|scratch|scratches|burn|burns|marks|scars|lines) .{0,5} (my|her|his) .{0,1} (arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach)',
      '(razor|blade|razor blade|glass) .{0,6} (arm|wrist|leg|hidden|hide|bathroom)',
      '(laxatives|laxative|make myself sick|made myself sick|makes herself sick|throw up after|throws up after|throwing up after|fingers down)',
    ],
    example: 'Sometimes I cut myself, on my thigh.',
    nearMiss: 'Sometimes I cut the bread myself.',
  },
  {
    cue: 'safety-violence',
    match: [
      '(slap|slapped|slaps|punch|punched|punches|choke|choked|chokes|strangle|strangled|bruise|bruises|bruised|black eye|abuse|abused|abusive|violent|violence|spank|spanked|spanking|the belt|his belt|a belt|grabbed me|grabbed her|grabbed him|pushed me|pushed her|pushed him|shook the baby|shaken|smacked|whipped|knocked me|physical with|physically hurt|physically abused|physically attacked|domestic|laid hands|put his hands|raised his hand)',
      '(hit|hits|hitting|hurt|hurts|kick|kicks|kicked|kicking|beat|beats|beaten|beating|shove|shoves|shoved) .{0,1} (me|him|her|them|us|mum|mom|my|the kids|the baby|the dog|each other|someone)',
      '(threw|throw|throws|throwing) .{0,1} (things|something|stuff|plates|me|him|her|a plate|a chair|a cup|a phone|a shoe|a bottle|a glass|the remote)',
      '(get|gets|got|being|been|was|am) (beaten|hit|kicked|beat up)',
    ],
    example: 'He slapped her last night.',
    nearMiss: 'He dropped her off last night.',
  },
  {
    cue: 'safety-neglect',
    match: [
      '(home|left|leave|leaves|stay|stays|house) .{0,3} (alone|by himself|by herself|by themselves|unsupervised|unattended)',
      '(alone|unsupervised|by himself|by herself) .{0,3} (home|house|for hours|all night|all day|overnight|evenings|in the car)',
      '(no|not|nothing|never) .{0,3} (food in|to eat|enough food|food for|clean clothes|heat|fed|diapers|bathed|been fed)',
      '(locked|lock|locks|tied) .{0,3} (up|in|in the|out|room|closet|basement)',
      '(neglect|neglected|malnourished|starving|filthy|lice|hungry all)',
      '(drunk|high|wasted|passed out|stoned|hungover|drinking|using) .{0,5} (kids|children|baby|driving|drive|car|watching|taking care|babysitting|daughter|son|around them)',
      '(drive|drove|driving) .{0,3} (drunk|high|buzzed|after drinking|with the kids|home after)',
    ],
    example: 'She is home by herself all night.',
    nearMiss: 'She is at her aunt with the others.',
  },
  {
    cue: 'safety-threat',
    match: [
      '(threaten to|threatened|threatening|threatens me|threatens us|threats|blackmail|blackmailed|stalking|stalks|stalked|stalker)',
      '(gun|guns|knife|knives|weapon|weapons|stab|stabbed)',
      '(shoot|shot) .{0,1} (me|him|her|them|us|at|dead)',
      '(will|to|would|gonna|could) (kill|murder) (me|him|her|us|them|my)',
      '(afraid|scared|terrified|fear) .{0,2} of .{0,2} (him|her|my|husband|father|dad|boyfriend|ex|stepdad|partner|going home|what he)',
      '(not|never|do not feel) .{0,2} safe',
      '(unsafe|run away|ran away|running away|shelter|restraining order|protective order|escape from|in danger)',
    ],
    example: 'He threatened to come with a knife.',
    nearMiss: 'He offered to come with a cake.',
  },
  {
    cue: 'safety-abuse',
    match: [
      '(raped|rape|molested|molest|sexually|sexual abuse|assaulted|assault|incest|inappropriately|forced himself|took advantage of)',
      '(touched|touches|touching|touch) .{0,1} (me|her|him|my|them)',
      '(came into|comes into|gets into|got into) .{0,1} (my|her|his) (bed|bedroom|room)',
      '(our|little) secret',
    ],
    example: 'He touched me.',
    nearMiss: 'He called me.',
  },
]
