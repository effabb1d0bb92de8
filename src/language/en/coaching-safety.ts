import type { CueEntry } from '../language'

/** What coaching listens for in English: danger, and whether it is asked about. */
export const enCoachingSafety: readonly CueEntry[] = [
  {
    cue: 'asks-about-danger',
    match: [
      '(dying|suicide|suicidal|ending your life|end your life|killing yourself|hurting yourself|taking your life)',
      '(not wanting to live|not want to live|being dead)',
      '(are|is|feel|feels) .{0,4} safe',
      'safety',
      '(hit|hits|hurt|hurts|hurting|violence|violent)',
      '(what happened|what happens)',
      'do you have a plan',
    ],
    example: 'Do you ever think about ending your life?',
    nearMiss: 'How is school?',
  },
  {
    cue: 'danger',
    match: [
      '(do not|not|never) want to (live|wake up|be here|be alive)',
      'want to (die|disappear|be gone|be dead)',
      '(kill|killing|hurt|hurting|harm|harming|cut|cutting) myself',
      '(suicide|suicidal)',
      '(end|ending) my life',
      'better off (dead|without me)',
      '(gave|gives|give) (him|her|me|us|them) a (shove|push|kick|slap|punch|smack)',
      '(hits|hit|beats|beat|kicks|kicked|slaps|slapped|choked|chokes) (me|her|him|us|them|the kids|my)',
      '(bruises|abused|abuse|molested|raped)',
    ],
    example: 'Some days I do not want to live.',
    nearMiss: 'I do not want to talk about it.',
  },
  {
    cue: 'stays-with-it',
    match: [
      '(thank you|thanks) for (telling|saying|sharing|writing|trusting)',
      '(good|glad|brave) (that|of you to) (you)? .{0,1} (say|tell|told|share|shared|said)',
      'does (anyone|anybody|your mother|your father) know',

      '(want|would like) to stay with (that|this|what)',
      'let us stay with (that|this)',
      'what do you think (he|she) (means|meant)',
    ],
    example: 'I want to stay with that for a moment.',
    nearMiss: 'I will come back to that.',
  },
  {
    cue: 'turns-on-them',
    match: ['because #You .{0,2} (yourself|always|keep|so|too)', '#You (provoke|provoked)'],
    example: 'Perhaps he does that because you always shout.',
    nearMiss: 'Perhaps he does that because he is tired.',
  },
]
