import type { CueEntry } from '../language'

/** Running the meeting, and the talk around it. */
export const structure: readonly CueEntry[] = [
  {
    cue: 'time-frame',
    match: [
      '(we|i|you) (have|have got|only have|have about) .{0,4} (minutes|an hour|half an hour|time today|few minutes|hour|half hour|time left)',
      '(this|it|that|session|meeting) .{0,2} (takes|take|will take|lasts|should take) .{0,4} (minutes|hour|long|minute|time)',
      '(running|run|ran) (out of|short on) time',
      '(next|last|few|couple of|rest of our) .{0,2} (minutes|time together)',
      'our time',
    ],
    example: 'We have about half an hour today.',
    nearMiss: 'He will be here in half an hour.',
  },
  {
    cue: 'agenda-word',
    match: [
      '(agenda|on the list|things to cover|cover today|plan for today|topics)',
      '(today|first|so) .{0,3} (we|i) (will|would like|are going|want|wanted|thought|can|could|need|would) .{0,4} (talk|discuss|go over|look|cover|spend|start|focus|ask|do|work|see|check|get)',
      '(we|i) (will|would like|are going|want|wanted|can|could|thought|was hoping|am going|would) .{0,5} (talk about|discuss|go over|look at|cover|spend|start by|start with|focus on|begin|check in|come back|get into|review|touch on)',
      '(start|begin|started) .{0,2} (by|with|off)',
    ],
    example: "Today I'd like to talk about sleep.",
    nearMiss: 'Today is Monday.',
  },
  {
    cue: 'announces',
    match: [
      'i (am going to|will|would like to|want to|wanted to|just want to|am just going to|have|might|need to|do have|have got|thought i would|would just like to) .{0,4} (ask|show|explain|tell|give|share|read|go over|summarize|check|talk|a question|some questions|question|write|hand|a few questions|run|see if|introduce|step back|come back|clarify|point out|say|start|make sure|play|mention|change gears)',
      'let (me|us) .{0,2} (ask|show|explain|tell|see|give|read|go|start|try|look|talk|take|step|just|check|move|switch|summarize|back|think|get|begin|do|make|shift|put|pause|finish)',
      '(next|now|first|before) .{0,1} (we|i) .{0,2} (will|are|would|want|can|am|do|go|get|finish|start|wrap|move)',
      '(one|another|my next|last|next) (more)? .{0,1} (question|thing)',
    ],
    example: "I'm going to ask you something.",
    nearMiss: 'I am going to school.',
  },
  {
    cue: 'transition',
    match: [
      '(let us|we can|we could|i would like to|can we|want to|going to|let me) .{0,3} (switch|move|shift|change|turn|go back|come back|get back|talk about|talk a little|look at|step back|back up|return|circle back)',
      '(back|getting back|going back|coming back|moving on|moving to|switching|shifting|turning) .{0,2} (to|gears|on|now)',
      '(another|different) (topic|subject|note|thing|area)',
      '(speaking of|in terms of|as far as|with regard|when it comes to|regarding)',
      '(now|so|okay|all right) .{0,1} (let us|what about|tell me about|moving|about)',
    ],
    example: "Let's switch to school now.",
    nearMiss: 'He goes to school now.',
  },
  {
    cue: 'appointment',
    match: [
      '(appointment|appointments|schedule|scheduled|reschedule|next visit|next session|next time|follow up|see you next|see you in|see you then|see you again|see you back|check back|check in with you|come back|meet again|last visit|last session|last time we|call you|touch base|get together again|reconvene|meet with you|see you next|see you in|in about a week|back in)',
      '(meet|see|talk|visit|call|come|back|check) .{0,4} (again|next week|in two weeks|in a week|in a month|in a few weeks|next month|next time|#Day)',
    ],
    example: 'Shall we meet again in two weeks?',
    nearMiss: 'He is two weeks old.',
  },
  {
    cue: 'exercise-instruction',
    match: [
      'close your eyes',
      '(take|grab|pick|choose|write|draw|circle|place|put|fill|mark|point|use) .{0,3} (card|cards|paper|pen|sheet|line|form|number|a moment|deep breath|list|worksheet|minute to|box|chart|dot)',
      '(there is|there are) no (right|wrong|right or wrong|bad|stupid) .{0,1} (answer|answers|question|questions)',
      '(take|deep) .{0,1} (breath|breaths|your time)',
      '(think|imagine|picture) .{0,2} (about|of|back|a time|for a moment|yourself|for a second)',
    ],
    example: 'Close your eyes and think of this morning.',
    nearMiss: 'I close the door.',
  },
  {
    cue: 'closing',
    match: [
      '(wrap up|wrapping up|wrap this up|before we finish|before you go|before we end|end of our|finish up|close today|to close|in closing|out of time|stop here|stop there|leave it there|for today|last question|all the time we have|that is all i|is about it|is probably it|is it for today|is it for now|good place to stop|look forward to|looking forward to seeing|looking forward to hearing|looking forward to working|looking forward to our|hope this was helpful|hope this has been|hope that was helpful|hope it was helpful|been helpful to you|let you go|head back to class|we are all set|you are all set|anything else before|come to the end|our time is|end here)',
    ],
    example: "We're going to wrap up now.",
    nearMiss: 'The corner is round.',
  },
  {
    cue: 'introduces-self',
    match: [
      'my name is',
      'i am .{0,1} (dr|doctor|nurse|a nurse|a counselor|the nurse|the counselor|your nurse|your counselor|a social worker|a dentist|a pharmacist|your doctor|the doctor|a therapist|one of the|a health|the health|with the|from the|your new|a physician|a case|your case)',
      'i (work|am calling) .{0,2} (with|at|for|here|from|in)',
      'i will be your',
    ],
    example: "My name is Anna, I'm a nurse here.",
    nearMiss: 'I am tired.',
  },
  {
    cue: 'note-taking',
    match: [
      'i (will|am going to|am just going to|am|just) .{0,2} (write|writing|take notes|taking notes|jot|jotting|note|make a note|put that down|type|document|put it in)',
      '(write|writing|jot|jotting|note|put) .{0,2} (down|notes|in your chart|in the chart|in my notes)',
      '(chart|notes|record|file)',
    ],
    example: "I'll write that down.",
    nearMiss: 'I write to my father.',
  },
  {
    cue: 'greeting',
    match: [
      '^(hi|hello|hey|good morning|good afternoon|good evening|morning|hiya|welcome|see you|how are you|how have you been|howdy|greetings|kia ora)',
      '(okay|oh|well|right|yes|great|good|so|all right|and) (hi|hello|hey|good morning|good afternoon|welcome)',
      '(nice|good|great|lovely|pleasure|pleased|wonderful) .{0,1} (to meet|to see you|to have you|to have met|meeting|seeing you|talking to|talking with|speaking with|speaking to|chatting with|to talk to|to talk with|to speak with)',
      '(take care|cheers|good night|goodnight|nighty night)$',
      '^night$',
      'have a (good|great|nice|lovely|wonderful|safe|pleasant|fantastic) .{0,1} (day|one|week|weekend|afternoon|evening|night|morning|time|rest|trip|drive|holiday)',
      '(see|talk to) you (next|then|again|in|soon|later|on|tomorrow|back)',
      '(bye|goodbye|bye bye|good bye|take care now|how are you doing|how are you today|good luck|best of luck|all the best|all the very best|see you later|see you soon|safe travels|safe trip|take it easy|cheerio|safe home|mind yourself)',
    ],
    example: 'Good morning, come on in.',
    nearMiss: 'It was a good morning for him.',
  },
  {
    cue: 'thanks',
    match: [
      '^(i|we) (really|do|just|certainly)? appreciate',
      '(thank|thanks for|thanks so much|thank you|thanks a lot|thanks again|thanks very much|many thanks|no problem|my pleasure|appreciate it|do not mention it|no worries)',
      'you are (very|most|so|more than|quite)? welcome',
      '^thanks',
    ],
    example: 'Thank you for your time.',
    nearMiss: 'He gave thanks in church, they say.',
  },
  {
    cue: 'apology',
    match: [
      '(i apologize|my apologies|my bad|excuse me|pardon|my mistake|forgive me)',
      'sorry .{0,2} (i|about|for|to keep|to interrupt|to bother|we|that i|go ahead|what)',
      '^sorry',
      '(am|so|really) sorry',
    ],
    example: "Sorry I'm late.",
    nearMiss: 'It is late.',
  },
  {
    cue: 'small-talk',
    match: [
      '(coffee|cup of tea|water|weather|traffic|parking|weekend plans|sit down|have a seat|take a seat|grab a seat|make yourself|comfortable|find the place|how was the drive|cold outside|hot outside|rain|raining|snow|nice day|beautiful day|your coat|hear me okay|camera|microphone|can you hear me)',
    ],
    example: 'Would you like some coffee?',
    nearMiss: 'It was about school.',
  },
  {
    cue: 'backchannel',
    match: [
      '^(hm|yes|okay|right|sure|i see|oh|ah|wow|really|all right|got it|gotcha|great|good|uh huh|yes yes|exactly|absolutely|fair enough|no|interesting|of course|cool|excellent|definitely|oh okay|oh wow|oh really|i understand|understood|makes sense|oh yes|oh i see|right right|i hear you|good good|nice|perfect|awesome|totally|oh no|is that right|wonderful|um|i get it|i got it|very good|oh gosh|well|fantastic|true|that is great|that is good|indeed|hm yes|okay great|okay good|yes okay|oh good|oh great|hm okay)$',
    ],
    example: 'Mm-hmm.',
    nearMiss: 'Mm-hmm, and then he left.',
  },
  {
    cue: 'go-on',
    match: [
      '^(go on|go ahead|please go on|keep going|continue|please continue|and|tell me more|say more|i am listening|take your time|please do|please|carry on|yes go ahead|and then|so)$',
      '(go ahead|go on|keep going|carry on|take your time)$',
    ],
    example: 'Go on.',
    nearMiss: 'We go on with school.',
  },
]
