import type { CueEntry } from '../language'

/** Informing and advising. */
export const informing: readonly CueEntry[] = [
  {
    cue: 'generic-subject',
    match: [
      '^(children|kids|toddlers|teens|teenagers|babies|parents|people|women|men|smokers|drinkers|patients|folks|alcohol|nicotine|smoking|drinking|marijuana|tobacco|cigarettes|diabetes|exercise|research|studies|your body|the body|the brain|your brain|your teeth|teeth|most|many|some)',
      '(for|when|in|with|among|because|that|if|as|than|of) (children|kids|toddlers|teens|teenagers|babies|people|women|men|smokers|adults|someone|individuals|most people|many people|patients)',
      '(most|many|some|other|a lot of|lots of|all) (children|kids|people|parents|toddlers|teens|teenagers|babies|women|men|smokers|drinkers|patients|folks|adults)',
      '(generally|in general|on average|usually|typically|often times|oftentimes|tend to|tends to|as a rule)',
      '(at|for|around) (that|this|his|her|your) age',
    ],
    example: 'Children of that age need a lot of sleep.',
    nearMiss: 'My children sleep badly.',
  },
  {
    cue: 'research-word',
    match: [
      '(research|studies|study|studied|evidence|guideline|guidelines|data|statistics|statistically|percent|percentage|odds|proven|recommended|recommendation|recommends|recommend|cdc|national|scientific|scientists|experts|shown to|average|the limit|low risk|at risk|standard drink|standard drinks)',
      '(we|they) (know|do know|find|found|have found|have seen|see) (that|from|is)',
    ],
    example: 'Research shows that this works.',
    nearMiss: 'We will find out together.',
  },
  {
    cue: 'fact-explains',
    match: [
      '(that|it|this|which) (is|was) .{0,2} (because|due to|caused by|called|a kind|a type|a sign|considered|defined|a form|part of|designed|basically|known|a medication|a program|when)',
      '(that|it|this|which|they|these|those) .{0,1} (means|mean|causes|cause|leads|lead|increases|increase|affects|affect|happens|works|work|helps|help|can cause|can lead|can increase|can affect|can help|makes|contains|contain|raises|reduces|reduce|lowers|takes|costs|can make|will help|can be|may cause|include|includes|tends|can also|could lead|can result)',
      '(the reason|what happens|what that means|the way|how it works|basically|in fact|actually|what we find|what we know|what i know|the fact|the thing is|the good news|the bad news)',
      '(increases|increase|increased|raises|reduces|lowers|higher|greater|lower) .{0,3} (risk|chance|likelihood|odds|chances)',
      'there (is|are) .{0,3} (a lot of|some|several|many|different|medications|programs|evidence|risk|risks|link|research|things|number|also|other|really|something|two|three|products|no)',
      '(linked|related|associated|connected) (to|with)',
      '(as you know|just so you know|by the way|for your information|so you know|you know that)',
    ],
    example: "That's because the system isn't finished.",
    nearMiss: 'He comes in through the back door.',
  },
  {
    cue: 'health-fact',
    match: [
      '(brain|liver|lungs|lung|blood|blood pressure|blood sugar|heart disease|heart attack|stroke|hormones|nicotine|insulin|glucose|a1c|cholesterol|calories|bmi|cancer|infection|virus|vaccine|medication|medications|medicine|side effects|side effect|dose|dosage|milligrams|milligram|symptoms|symptom|diabetes|kidney|kidneys|asthma|gum disease|cavities|plaque|immune system|metabolism|pregnancy|fetus|overdose|withdrawal|dependence|tolerance|hepatitis|hiv|condoms|transmission|patch|gum|lozenge|prescription|cell|cells|organs|joints|nerve|bacteria|carbs|protein|sodium|fiber|intake)',
    ],
    example: 'Nicotine narrows the blood vessels.',
    nearMiss: 'He sits nervously on his chair.',
  },
  {
    cue: 'suggestion',
    match: [
      '(maybe|perhaps|possibly) .{0,3} (you|we|try|it would|it might|that is|a|an|just|one)',
      'you (could|might|may|can|might want|may want|could try|might try|could maybe|might consider|may consider|might think) .{0,4} (try|consider|want|start|think|talk|go|do|use|call|ask|look|make|take|find|put|keep|get|have|set|write|even|also|always|check|cut|join|bring|see|give|walk)',
      '(one|another|a) (thing|idea|option|way|possibility|strategy|suggestion|approach) .{0,4} (is|would|could|might|to|you|be|that)',
      '(what|how) about .{0,2} (trying|doing|going|if|we|you|setting|cutting|starting|using|something|just)',
      '(have you|did you) .{0,2} (thought about|considered|tried|thought of|consider|try)',
      '(it|that) (might|could|may|would) .{0,2} (help|be helpful|be good|be a good|be worth|be useful|work|be easier|be nice|be an option)',
      '(you|we) .{0,2} (want|like) to .{0,1} (try|consider|think about)',
      '(good|great) (idea|thing) to',
      '(consider|try|think about) .{0,1} (doing|going|using|taking|making|cutting|talking|getting|trying|setting|having|starting|keeping|that|it|this|some|the|a|to)',
    ],
    example: "Maybe it's an idea to start earlier.",
    nearMiss: 'I have no idea what time it is.',
  },
  {
    cue: 'imperative',
    match: [
      '^(try|make|go|start|stop|take|keep|put|give|talk|call|ask|use|let|do|think|remember|write|set|get|eat|drink|read|find|choose|pick|look|consider|bring|come|be|watch|focus|avoid|cut|check|listen|stay|move|add|practice|limit|reward|ignore|praise|quit|throw|schedule|leave|count|wait|walk|join) (to|sure|a|an|the|your|it|that|them|him|her|with|on|about|out|up|down|back|at|some|more|less|for|one|in|what|two|this|these|those|off|away|care|him|as|by|yourself|only|and|into|small|time|note|something|whatever)',
      '^(do not|never|always|just|instead|first|simply) (try|make|go|start|stop|take|keep|put|give|talk|call|ask|use|let|do|think|write|set|get|eat|drink|be|worry|say|forget|bring|focus|cut)',
    ],
    example: 'Try to let him finish talking first.',
    nearMiss: 'I try to let him finish first.',
  },
  {
    cue: 'you-should',
    match: [
      'you (should|need to|have to|must|ought to|have got to|better|had better|got to|really need|really should|definitely should|are going to need|are going to have|will need|will have|should not|can not|shall|need)',
      '(should|need to|must|have to) .{0,3} (stop|quit|cut|start|take|think|consider|go|make|do|be|change|get|talk|see|lose|eat|exercise|follow)',
      '(it is|is|that is) .{0,2} (important|best|crucial|essential|better|necessary|critical|vital|time) .{0,2} (to|that|for|you|if)',
      '(want|like|need) you to',
      'you (are|will be) .{0,1} (going to|required|supposed) .{0,2} (stop|quit|take|do|go|start|need|have|come|want|call)',
      '(make sure|be sure) .{0,2} (you|to|that)',
    ],
    example: 'You should really go to bed earlier.',
    nearMiss: 'You would like to go to bed earlier.',
  },
  {
    cue: 'i-would',
    match: [
      'i would .{0,2} (recommend|suggest|encourage|advise|wait|start|say|try|go|consider|think about|not|do|definitely|strongly|like you to|like to see|want you|hate|probably|really|just|love to see|prefer)',
      'if (i were|it were) .{0,1} (you|me|in your)',
      'in your (place|shoes|position)',
      '(what i would|what i do|here is what i)',
    ],
    example: 'I would wait with that.',
    nearMiss: 'I would like to stop.',
  },
  {
    cue: 'recommends',
    match: [
      '(recommend|recommended|recommending|recommendation|recommendations|suggest|suggested|suggesting|suggestion|suggestions|advise|advice|encourage|encouraging|urge|propose|my thought is|my advice|strongly)',
      '(the best|the easiest|the safest|best) (thing|way|option|approach|bet|advice) .{0,4} (is|to|for|would|you)',
      '(works|work|helps|help) (best|really well|well|a lot)',
    ],
    example: 'I recommend that you see the doctor.',
    nearMiss: 'Nobody can know that.',
  },
  {
    cue: 'options-offered',
    match: [
      'you (could|can|might|may) .{0,8} or .{0,2} (you|a|to|the|with|maybe|even|go|try|just|talk|use|have|do|some|call|your|in|take|get|something)',
      '(there are|you have|we have|i have) .{0,5} (options|ways|choices|things|possibilities|products|programs|different|approaches|groups|resources)',
      '(some people|others|some|other people) .{0,8} (others|some people|some|other people)',
      '(options|choices|variety|number of ways|different ways|couple of ways|few ways|menu)',
      '(whether|either) .{0,5} or',
    ],
    example: 'You could talk to school, or to the doctor.',
    nearMiss: 'I want tea or coffee.',
  },
  {
    cue: 'what-helps',
    match: [
      '(what|something|things|one thing) .{0,5} (works|helps|helped|worked|found helpful|find helpful|has worked|have worked|has helped|people do|people try)',
      '(some|other|many|a lot of|most) .{0,1} (people|parents|patients|smokers|folks|women|men|families|clients) .{0,3} (find|found|have|use|try|do|say|like|choose|start|benefit|decide|will)',
      '(it|that|this|which) .{0,1} (helps|can help|will help|might help|would help|could help|works|has helped)',
      '(successful|effective|beneficial|helpful) .{0,3} (for|to|is|when|in|at|way|if)',
    ],
    example: 'What works for many families is a set routine.',
    nearMiss: 'Nothing helps.',
  },
  {
    cue: 'practitioner-offers-help',
    match: [
      'i (can|could|will|would|am going to|would be happy to|am happy to) .{0,4} (refer|give|help|write|send|call|set|connect|provide|get|put|schedule|find|print|check|prescribe|arrange|introduce|show|hook|look into|offer|follow up|be here|support|work with|take you|order|share)',
      '(we|here) (can|could|will|offer|have|provide|would|do) .{0,4} (help|offer|set|refer|provide|support|program|programs|work with|work on|schedule|group|groups|get you|give you|resources|counselor|work together|classes|meet|follow)',
      '(here to|happy to|able to|want to|like to|glad to) (help|support|work with|assist|listen)',
      '(let me|i will) .{0,2} (get|give|give you|see what|find|write|call|check)',
    ],
    example: 'I can refer you to a group.',
    nearMiss: 'I can not hear you.',
  },
  {
    cue: 'freedom-to-disregard',
    match: [
      '(take it or leave it|take what|leave the rest|no pressure|no obligation|does not have to|do not have to|may or may not|might or might not|this may not|that may not|not for everyone|see if|see what you think|for what it is worth|only if you|if you want to|whatever you decide|not going to force|not here to|not trying to|nobody is going to)',
      'you (do not|would not) have to',
      '(you can|feel free) .{0,2} (ignore|say no|tell me no|decide|disagree|stop|choose|do what)',
      '(may|might|could|or) .{0,1} not .{0,2} (work|fit|be right|apply|be for|be something)',
    ],
    example: 'Take it or leave it, whatever fits you.',
    nearMiss: 'He left it there.',
  },
  {
    cue: 'your-choice',
    match: [
      '(up to you|your choice|your decision|your call|you decide|you get to decide|you choose|you are the one|you can decide|you are in charge|you are the boss|you are in control|only you|entirely you|your life|your body|your own|you have the|you are the only|nobody can make|no one can make|can not make you|will not make you|can not force|your pace|whatever you|what you choose|you are free|you have choices|you have a choice|you make the)',
      '(decision|choice|choose|decide|call|control) .{0,3} (is yours|yours|up to|for you|you make|you want to make|is with)',
      '(it is|that is|is) .{0,3} up to you',
      '(respect|support) .{0,2} (your|whatever|you)',
      'what (you|would) .{0,2} (want to do|like to do|work for you|works for you|feel ready|think is best|are ready|are willing)',
    ],
    example: "It's up to you how far we go.",
    nearMiss: 'The judge says how far we go.',
  },
  {
    cue: 'you-know-best',
    match: [
      'you (know|are|understand) .{0,4} (best|better than|the expert|an expert|yourself|your body|your child|your kids|what works)',
      '(you are|you) the (expert|specialist|one who knows)',
      '(nobody|no one) .{0,2} (knows|better)',
    ],
    example: 'You know your child best.',
    nearMiss: 'He knows the road best.',
  },
]
