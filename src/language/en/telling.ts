import type { CueEntry } from '../language'

/** What practitioners tell of themselves, of other clients, of consequences and of the help there is. */
export const telling: readonly CueEntry[] = [
  {
    cue: 'says-consequence',
    match: [
      '^(and|but|so|because|well|okay|now|yes|no)? (if|unless|once) you (do not|miss|skip|keep|carry on|stop|wait|drop|take|get|use|smoke|drink|quit|cut|leave|stay|come|start|find|only|ever|really|do it|do that|catch|change|eat|go over|go back|hit|run|arrange|are not|are having|are taking|are on|are going to)',
      '(if|once|unless) (you|they|people|somebody|someone|kids) .{1,8} (it|that|they|this|your) (is|does|goes|takes|comes|stays|keeps|starts|stops|works|tends|builds|turns|makes|feels|drops)',
      '(if|unless|once) (you|they|people|somebody|someone|kids|children|we|it) .{1,8} (you|it|that|they|we|this|your|he|she) (will|are going to|is going to|can|could|might|may|should|would|gets|becomes|get|need to|run|makes)',
      '(if|unless|once) (you|they|people|somebody|someone|it) .{1,8} then (you|it|that|they|there|we|your|he|she)',
      '(the more|the less|the longer|the sooner|the earlier|the higher) (you|it|they|people|your|we|of) .{0,8} (the more|the less|the better|the worse|the longer|the easier|the harder|the higher|the lower|the greater)',
      '(that|which|it|this|they) (will|can|could|may|might) .{0,1} (make|give|get|allow|let|keep|put|save|prevent|protect) (you|your|it|him|her|them|people|the)',
    ],
    example: "If you skip a few doses, it'll stop working.",
    nearMiss: 'If you like, tell me about a normal day.',
  },
  {
    cue: 'own-view',
    match: [
      'i (really|just|do|still|also|personally|honestly|truly|certainly)? (think|believe|feel like|feel that|would say|suspect|would think|would argue|would guess) (you|it|that|this|there|we|those|these|they|if|the|a|one|what|for|some|people|most|maybe|probably|really|your)',
      'my (guess|hunch|impression|suspicion|bet|honest opinion|advice|gut feeling) (is|would be|was)',
      '(in my opinion|in my view|my opinion|from my perspective|from my point of view|my concern is|my concerns are|my worry is|as far as i am concerned|the way i see it|if you ask me|my feeling is|my take|my thinking is|from where i sit)',
      'i am .{0,4} (concerned|worried|confident|convinced|certain|afraid) (about|that|for|looking|you|your|the|this)',
      'i (hope|was hoping|am hoping|would hope|would love|would like|would hate|do not want|want|do not like) .{0,1} (you|to see|that you|for you)',
      'i (do not|would not) (think|believe|feel) .{0,1} (you|it|that|this|there|we|those|they|the|any)',
      'i am (sure|guessing|thinking) .{0,1} (you|it|that|they|there|we)',
      'i (bet|guarantee|promise) (you|it|that|they|there)',
    ],
    example: 'I honestly think it would do you good.',
    nearMiss: 'Do you think it would do you good?',
  },
  {
    cue: 'tells-of-others',
    match: [
      '(client|clients|patient|patients|guys|people|person|students|families|women|men|parents|kids|folks|somebody|someone|smokers|drinkers) (that|who)? .{0,1} (i|we) .{0,2} (see|saw|work|worked|seen|know|knew|talk|talked|had|treat|treated|meet|met|help|helped|get|speak)',
      '(my|our|other|some|many|a|another|one|same|most|several|few|previous|former) .{0,1} (client|clients|patient|patients) (who|that|told|said|say|found|find|have|has|had|tried|do|did|use|used|feel|felt|came|of|like|tell|seem|were|are)',
      'one of (my|our|the) .{0,1} (clients|patients|students|guys|women|men|parents|people|families)',
      '(found|noticed|seen|learned|see|find|discovered) .{0,3} (working with|in working|over the years|in my work|in my practice|with my|with our|with other|with patients|with clients|with people|with families)',
      '(working|worked|work) .{0,1} (with|in) .{0,3} (clients|patients|people|families|parents|teenagers|teens|smokers|students|this field|individuals|folks)',
      '(people|folks|patients|clients|women|men|guys|kids|families|parents) (who|that)? .{0,1} (come|came|walk|call) .{0,1} (in|here|through|to see)',
      '(in|from) (my|our) (practice|clinic|program|programs|work|groups)',
    ],
    example: 'One of my patients started with a short walk after dinner.',
    nearMiss: 'The doctor was patient with me.',
  },
  {
    cue: 'how-help-works',
    match: [
      '(this|the|that|these|those|our|your|nicotine|a) (medication|medications|medicine|medicines|patch|patches|gum|lozenge|lozenges|vaccine|vaccines|shot|pill|pills|tablet|tablets|inhaler|program|programme|class|classes|group|groups|course|treatment|treatments|service|services|clinic|center|centre|hotline|app|worksheet|policy|scan|counselor|therapy|training|antibiotics|insulin|injection|brochure|website) .{0,1} (is|are|has|have|will|can|helps|help|works|work|runs|run|meets|meet|starts|lasts|costs|takes|gives|lets|shows|teaches|offers|includes|may|does|do|should|comes|blocks|reduces|lowers|provides|covers|uses|tells|treats|protects)',
      'they (can|will|usually|also|could|might) (also|actually|just|even|all)? (help|come|call|give|show|tell|teach|set|send|work|check|ask|take|talk|provide|bring|look|explain|run|meet|do) (you|it|your|with|people|the|some|a|that|at|in|on|out|about|through|everything)',
      'we (do|do not) (have|allow|accept|take|recommend|give|offer|need)',
      'we (also|do|actually|even|usually|always|generally|typically|can|do not really|do not)? (offer|provide|run|carry|teach|advise|require|prescribe|charge)',
      '(we|they|here|clinic|school|center) .{0,1} (have|has|got) .{0,3} (program|programs|group|groups|class|classes|products|services|policy|van|brochure|pamphlet|resources|counselor|counselors|website|handout|medications|workshop|workshops|clinic|line|course|courses|nurse|dietitian|nutritionist)',
      '(take|takes|taking|taken|use|use it) .{0,2} (tablet|tablets|pill|pills|capsule|capsules|dose|doses|puff|puffs|it|them|this) .{0,3} (daily|once|twice|times|morning|evening|bedtime|meal|meals|food|mouth|day|water|needed)',
      '#Number (tablet|tablets|pill|pills|capsule|capsules|puff|puffs|drop|drops|spray|sprays|piece|pieces) (a day|per day|daily|once|twice|every|at night|in the morning|at bedtime|with food|with water|before bed)',
      'take (one|two|half) .{0,1} (every|each|a|once|twice|daily|at|in|with|before|after)',
      '(it|this|that|these|they) (is|are) (for|to treat|to lower|to help with|used for|meant for) (your|high|the)? (blood pressure|cholesterol|pain|blood sugar|diabetes|heart|infection|anxiety|depression|asthma|allergies|nausea|thyroid|stomach|migraines|inflammation|swelling|lungs|kidneys)',
      '(with or without food|empty stomach|by mouth|over the counter|free of charge|covered by|sign up for|sign you up|toll free|side effects are|side effects include|side effects can|phone number|support group|support groups|nicotine replacement|meets every|meet once|drop in)',
      '(it|this|that|they|these|which) (is|are) .{0,1} (designed|meant|intended|used|supposed|given|made up|covered|free|offered|available|required|prescribed|run by|for your|for people|for anyone)',
      '(requirement|requirements|the rules|the policy|eligible|the process|the procedure|how it works|the way it works)',
    ],
    example: 'The class meets in the evening and costs nothing.',
    nearMiss: 'He missed class again.',
  },
  {
    cue: 'cites-report',
    match: [
      'your (mother|father|mom|dad|teacher|school|doctor|parents|wife|husband|mentor) (called us|called me|told me|told us|has called|wrote|reported|let us know)',
      '(according to|says in|it says in) (the|your) (file|record|records|report|system|letter|referral)',
      '(we|i) (got|received) .{0,2} (report|referral|message|letter) (from|about)',
    ],
    example: 'According to the file you were here last spring.',
    nearMiss: 'My mother called the school.',
  },
]
