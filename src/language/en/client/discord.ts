import type { CueEntry } from '../../language'

/** Against the practitioner, the help or the subject. */
export const discord: readonly CueEntry[] = [
  {
    cue: 'discord',
    match: [
      'you .{0,2} (not|never) .{0,3} (listen|listening|understand|know|get it|care|helping|help|hear|hearing|get|have any)',
      '(you|they|you guys|you people) .{0,2} (always|all|just|keep|are all|are just|only) .{0,2} (say|saying|want|telling|the same|tell|judging|nagging|trying to|think|assume|ask|asking|get|blame|care)',
      '(you|she|he|they) .{0,1} (think|thinks|thinking|saying|say|said|telling me|assume|mean|calling me|accusing) .{0,2} (i am|i have|i need|i should|that i|to quit|to stop|to do|i can not|i do not)',
      '(none of your|your business|back off|leave me alone|get off my|mind your own|waste of my time|waste of time|this is stupid|ridiculous|bullshit|whatever|lecture|lecturing|lectured|preach|preaching|judge me|judging me|judgmental|on my case|nagging|nag|bugging|hassle|unfair|not fair|easy for you|pointless|stupid question|sick of this|annoyed|annoying|big brother|do you even|who are you)',
      '(made me|makes me|have to|forced to|forcing me|told me to|told to|had to|supposed to|got to) .{0,1} (come|be here|see you|talk to you|do this|sit here|be in here)',
      '(i am|am) .{0,1} (only|just) .{0,1} (here|coming|doing this) because',
      '(how would you know|what do you know|do you have kids|have you ever|what would you|what is your problem|are you serious|are you kidding|are you going to tell|are you gonna tell|are you saying|are you trying)',
      '(do not|did not) (need|want|ask for) .{0,2} (your|a lecture|advice|this|help|to be here|somebody|someone|anyone|counseling)',
      '(i am not|i was not) (here|the one|going to sit|stupid|crazy|an idiot|a bad|a child|some|one of those|a drunk|listening)',
    ],
    example: 'You are not listening to me.',
    nearMiss: 'He was listening to the radio.',
  },
  {
    cue: 'distrust-of-help',
    match: [
      '(do not|can not|never) .{0,1} (trust|believe) .{0,2} (you|them|doctors|people|the|anyone|therapists|counselors|anybody)',
      '(doctors|therapists|counselors|social workers|shrinks|system|social services|cps|they) .{0,3} (do not care|never|just want|always|only|against|lie|lied|judge|do not help|did not help|make it)',
      '(fighting|against|in) (that|the) system',
    ],
    example: 'I do not trust doctors.',
    nearMiss: 'I trust my doctor.',
  },
  {
    cue: 'fear-of-placement',
    match: [
      '(take|took|taking|taken|lose|losing|lost) .{0,2} (kids|children|baby|son|daughter|custody|them|him|her) .{0,2} (away|from me|from us)',
      '(lose|losing|lost|get|getting|keep) .{0,3} (custody|my kids|my children|my kids back|my baby|my son|my daughter)',
      '(foster care|child services|child protective|cps|social services)',
    ],
    example: 'They will take my kids away.',
    nearMiss: 'They take the kids swimming.',
  },
  {
    cue: 'protests',
    match: [
      '^(excuse me|hey|whoa|wait|hold on|come on|oh please|please|seriously|really|wow|hang on|look|listen)',
      '(come on|give me a break|oh please)',
    ],
    example: 'Whoa, hold on.',
    nearMiss: 'That is okay.',
  },
  {
    cue: 'mocks',
    match: [
      '(good for you|good for them|good for her|good for him|yeah right|as if|lucky you|oh great|oh good|of course you|sure you|like you|if you say so|whatever you say|thanks a lot|how nice)',
    ],
    example: 'Good for you.',
    nearMiss: 'Good morning.',
  },
  {
    cue: 'defends-self',
    match: [
      '(i am|i was) not (a|an|some|that|like|one of) .{0,2} (bad|alcoholic|addict|drunk|idiot|kid|child|stupid|liar|criminal|lazy|monster|those|druggie|person|mom|mother|dad|crazy|kind)',
      'i (do|am|did|was) .{0,2} (my best|the best i can|what i can|trying|all i can|everything i can|doing my best|doing the best)',
      '(not) my fault',
      '(it is|that is) .{0,1} (my|his|her|their|your) (fault|life|body|business|choice|decision|stuff|job|house|kid|money|problem|responsibility)',
      'i know (what i am doing|how to|my own|my kids|my body|my limits|best|that already)',
      '(it is|was) not .{0,1} (like|as if|my|that i|because i)',
    ],
    example: 'I am not a bad mother.',
    nearMiss: 'I am not at home.',
  },
  {
    cue: 'turns-on-practitioner',
    match: [
      '(you|your) .{0,2} (people|job|office|boss|questions|question|opinion|clients|kind)',
      '(told|asked|said|tell|ask) you (already|that|before|i|to|last|so|not)',
      'you (said|told|asked|want me|would not|do not|did not|have not|can not|are not|will|are going to|keep|mean|sound|wanted)',
    ],
    example: 'I told you that already.',
    nearMiss: 'I told him.',
  },
  {
    cue: 'gives-up-talking',
    match: [
      '(never mind|forget it|forget about it|fine whatever|yes whatever|no whatever|okay whatever|but whatever|so whatever|it is whatever|whatever man|whatever dude|whatever happens|whatever fine|if you say so|do what you want|could not care less|does not bother me|do not give a|drop it|can i go now|can i leave|are we done|what do you want me to say|nothing to say|suit yourself|done talking|done with this|who gives a|think what you)',
      '^whatever$',
      '^(yes|no|well|fine|okay|so|oh|but|and) .{0,1} whatever$',
      'it is .{0,2} whatever',
      'can i go$',
      'i .{0,1} (do|did) not .{0,1} care',
    ],
    example: 'Whatever, never mind.',
    nearMiss: 'What is it?',
  },
]
