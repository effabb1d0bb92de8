import type { CueEntry } from '../language'

/** Statements about the other: what the other feels, wants, thinks, does, and what it is like for the other. */
export const aboutTheOther: readonly CueEntry[] = [
  {
    cue: 'you-feel',
    match: [
      'you (are|were|feel|felt|feeling|get|got|seem|seemed|sound|look|become|became|been|be|getting) .{0,3} (angry|mad|upset|frustrated|sad|depressed|afraid|scared|worried|anxious|nervous|stressed|overwhelmed|exhausted|guilty|ashamed|embarrassed|lonely|alone|hurt|disappointed|torn|confused|ambivalent|stuck|hopeless|helpless|happy|glad|proud|relieved|hopeful|excited|confident|concerned|annoyed|bothered|comfortable|uncomfortable|motivated|discouraged|unsure|pressured|shocked|surprised|fed up|sick of|tired|trapped|judged|irritated|conflicted|reluctant|skeptical|determined|lost|miserable|bored|pleased|grateful|desperate|burned out|burnt out|attacked|defensive|resentful|worn out|terrified|frightened|panicky|jealous|isolated|unhappy|curious|eager|hesitant|uneasy|insecure|puzzled|devastated|heartbroken|humiliated|betrayed|rejected|ignored|unheard|cornered|blamed|powerless|numb|restless|tense|on edge|ready|cautious|leery|wary|done with|over it|at a loss|content|satisfied|dissatisfied|optimistic|thrilled|sure)',
      '^(you|part of you) .{0,3} (feel|felt|feeling|feels)',
      '#Tells you .{0,3} (feel|felt|feeling)',
      '(make|makes|made|making|leaves|left|leaving|has) you (feel|feeling|so|really|pretty|kind of|wonder|wondering|nervous|mad|sad|angry|scared|worry|happy|anxious|uncomfortable|stressed)',
      '(that|it|this|which|he|she|they|really|still|also) (bothers|bothered|scares|scared|worries|worried|frustrates|frustrated|hurts|upsets|concerns|stresses|annoys|bugs|frightens|excites|weighs on|gets to|got to|terrifies|overwhelms|saddens|angers|drains|surprises|surprised|embarrasses) you',
      '(that|it|this|what) .{0,1} (bothers|scares|worries|worried|frustrates|hurts|upsets|concerns|stresses|annoys|bugs|frightens|weighs on|excites) .{0,2} you',
      '#Tells you .{0,2} (worry|hate|love|enjoy|miss|dread|fear|regret|resent|care|struggle|hurt|are struggling|have struggled|were struggling|have been struggling|are dreading|are enjoying|do not care|are missing)',
      '^you .{0,2} (worry|hate|love|enjoy|miss|dread|fear|regret|resent|care|struggle|struggling|hurt|like|liked)',
      '#Tells you (do not|did not|really|just|also|still|actually|kind of)? (like|liked|feel like)',
      'you (do not|did not|never|are not|were not) .{0,1} (feel|like|enjoy|care|looking forward)',
      '(your) .{0,1} (fear|fears|anger|worry|worries|frustration|sadness|guilt|pain|anxiety|heart|grief|shame|disappointment|excitement)',
    ],
    example: 'You feel so guilty about it.',
    nearMiss: 'I feel guilty about it.',
  },
  {
    cue: 'you-want',
    match: [
      '^you .{0,2} (want|wanted|wanting|hope|hoped|hoping|wish|wished|would like|would love|would prefer|would rather|are looking for|long for|looking forward|are trying to|were trying to)',
      '#Tells you .{0,2} (want|wanted|wanting|hope|hoped|hoping|wish|wished|would like|would love|would prefer|would rather|are looking for|long for|looking forward|are trying to|were trying to)',
      'you would .{0,1} (like|love|prefer|rather)',
      'you (are|were|have been) .{0,1} (hoping|wanting|looking for|looking to|wishing|longing|trying to)',
      'you (do|did|really|just|also|still|kind of|would really|would just|would still) .{0,1} (want|like to|love to|hope|wish)',
      'you (do not|did not|would not|never) .{0,2} (want|wish|wanted)',
      '(something|what|all|things|one thing|which is what|the last thing) you (want|would like|hope|wanted|really want|care about|are looking for|wish|are hoping|are wanting|were hoping|long for)',
      '(your) .{0,1} (hope|wish|dream|desire|hopes|dreams|intention|longing)',
    ],
    example: "You'd really like things to change.",
    nearMiss: "I'd like things to change.",
  },
  {
    cue: 'you-think',
    match: [
      '^you .{0,2} (think|thought|believe|believed|wonder|wondering|doubt|realize|realized|understand|figure|figured|guess|recognize|recognized|suspect|assume|decided|thinking|considering|see|saw|find|found|notice|noticed|expect|expected)',
      '#Tells you .{0,2} (think|thought|believe|believed|wonder|wondering|doubt|realize|realized|understand|figure|figured|guess|recognize|recognized|suspect|assume|decided|thinking|considering|see|saw|find|found|notice|noticed|expect|expected)',
      'you (are|were|have been) .{0,2} (thinking|wondering|sure|convinced|aware|considering|noticing|realizing|starting to|beginning to|questioning|debating|weighing|certain|clear|leaning|contemplating|seeing|finding)',
      'you are not .{0,2} (sure|convinced|certain|ready|thinking|clear|seeing|interested|there)',
      'you (do not|did not|can not|could not) .{0,1} (think|see|know|believe|understand|feel that|find|realize|notice|agree)',
      'you have .{0,1} (thought|realized|noticed|decided|considered|wondered|doubts|figured|recognized|concluded)',
      '#Tells you .{0,1} know (that|it|what|how|you|there|this|where|exactly|deep)',
      '^you .{0,1} know (that|it|how|exactly|deep|this is|you)',
      'you (feel like|feel that|feel as|see yourself|saw yourself|would say|see it|felt like)',
      '(in|from|to) your (mind|view|eyes|opinion|perspective|experience|point of view|thinking|way of thinking)',
      '(part|side|piece|half) of you',
    ],
    example: 'You wonder if it will ever get better.',
    nearMiss: 'I wonder if it will get better.',
  },
  {
    cue: 'you-can',
    match: [
      'you (can|could|are able|were able|have been able|have managed|managed|know how|would be able|feel able|are capable|can not|could not|were not able|are not able|have been unable)',
    ],
    example: "You're able to stay calm.",
    nearMiss: 'He is able to stay calm.',
  },
  {
    cue: 'you-must',
    match: [
      'you (have to|had to|need|needed|must|have got to|got to|are supposed|should|are expected|are forced|feel like you have to|are required)',
    ],
    example: 'You have to do everything alone.',
    nearMiss: 'I have to do everything alone.',
  },
  {
    cue: 'you-did',
    match: [
      'you (have|had|did|made|took|went|came|gave|got|kept|found|put|tried|started|stopped|quit|decided|cut|worked|called|told|asked|used|were|spent|lost|gained|grew|moved|turned|noticed|realized|brought|set|stayed|managed|stuck|learned|chose|left|became|have been|have done|have had|have tried|have made)',
    ],
    example: "You've asked three times already.",
    nearMiss: 'He asked three times.',
  },
  {
    cue: 'important-to-you',
    match: [
      '(important|matters|matter|means|meant|meaningful|valuable|precious|priority|significant|big deal|essential|special|everything|world) .{0,1} (a lot|so much|it is|this is|that is|thing|things|part|enough)? (to|for) you',
      'you (value|care about|treasure|prioritize|believe in|are committed|are dedicated|take pride|cherish|hold dear)',
      'you .{0,1} (really|truly|do|obviously|clearly) .{0,1} (care|value|love)',
      '(your) .{0,2} (priority|priorities|number one)',
      '(matters|counts|important) .{0,1} (most|more) .{0,2} you',
      'what (matters|counts|is important) .{0,2} you',
    ],
    example: 'That matters a lot to you.',
    nearMiss: 'That matters a lot to the school.',
  },
  {
    cue: 'so-you',
    match: [
      '^so .{0,2} (you|your) (are|were|have|had|did|do|feel|felt|want|wanted|love|loved|hate|hated|enjoy|enjoyed|care|cared|worry|worried|hope|hoped|wish|wished|miss|missed|struggle|struggled|saw|thought|believe|believed|realize|realized|noticed|find|found|came|went|got|get|made|took|tried|started|stopped|quit|decided|kept|keep|drink|drank|smoke|smoked|use|used|eat|ate|sleep|slept|work|worked|live|lived|spend|spent|lose|lost|gained|grew|gave|said|mentioned|told|talked|seem|sound|look|wonder|wondered|recognize|recognized|understand|value|knew|prefer|expected|planned|figured|like|liked|stay|stayed|left|feeling|trying|managed|learned|heard|called|moved|ran|bought|played|turned|stood|held|ended|dealt|needed|forgot|avoid|avoided|cope|coped|woke|walked|cut|reached|set|brought|hit|chose|choose|become|became|fell|broke|fought|gambled|relapsed|slipped|identified|seemed|deserve|doubt|fear|dread|regret|resent|would|might|must|can not|could not|really|still|already|just|also|always|never|sometimes|kind of|even|actually|probably|almost|basically|truly|certainly|generally|mostly|honestly|genuinely|rarely|hardly|barely|currently|recently|definitely|usually|often|only|finally|obviously|clearly|sort of|both|too)',
      '(okay|all right|right|yes|hm|sure|well) so .{0,1} you (are|were|have|had|did|do|feel|felt|want|wanted|love|loved|hate|hated|enjoy|enjoyed|care|cared|worry|worried|hope|hoped|wish|wished|miss|missed|struggle|struggled|saw|thought|believe|believed|realize|realized|noticed|find|found|came|went|got|get|made|took|tried|started|stopped|quit|decided|kept|keep|drink|drank|smoke|smoked|use|used|eat|ate|sleep|slept|work|worked|live|lived|spend|spent|lose|lost|gained|grew|gave|said|mentioned|told|talked|seem|sound|look|wonder|wondered|recognize|recognized|understand|value|knew|prefer|expected|planned|figured|like|liked|stay|stayed|left|feeling|trying|managed|learned|heard|called|moved|ran|bought|played|turned|stood|held|ended|dealt|needed|forgot|avoid|avoided|cope|coped|woke|walked|cut|reached|set|brought|hit|chose|choose|become|became|fell|broke|fought|gambled|relapsed|slipped|identified|seemed|deserve|doubt|fear|dread|regret|resent|would|might|must|can not|could not)',
      'so .{0,1} (for you|part of you|basically|in your|right now|even|on one hand|on the one hand|the reason you)',
    ],
    example: "So you've stopped going out.",
    nearMiss: 'So I called the doctor.',
  },
  {
    cue: 'states-about-other',
    match: [
      '^you (are|were|have|had|did|do|feel|felt|want|wanted|love|loved|hate|hated|enjoy|enjoyed|care|cared|worry|worried|hope|hoped|wish|wished|miss|missed|struggle|struggled|saw|thought|believe|believed|realize|realized|noticed|find|found|came|went|got|get|made|took|tried|started|stopped|quit|decided|kept|keep|drink|drank|smoke|smoked|use|used|eat|ate|sleep|slept|work|worked|live|lived|spend|spent|lose|lost|gained|grew|gave|said|mentioned|told|talked|seem|sound|look|wonder|wondered|recognize|recognized|understand|value|knew|prefer|expected|planned|figured|like|liked|stay|stayed|left|feeling|trying|managed|learned|heard|called|moved|ran|bought|played|turned|stood|held|ended|dealt|needed|forgot|avoid|avoided|cope|coped|woke|walked|cut|reached|set|brought|hit|chose|choose|become|became|fell|broke|fought|gambled|relapsed|slipped|identified|seemed|deserve|doubt|fear|dread|regret|resent|would|might|must|can not|could not)',
      '^you (really|still|already|just|also|always|never|sometimes|kind of|even|actually|probably|almost|basically|truly|certainly|generally|mostly|honestly|genuinely|rarely|hardly|barely|currently|recently|definitely|usually|often|only|finally|obviously|clearly|sort of|both|too) (are|were|have|had|did|do|feel|felt|want|wanted|love|loved|hate|hated|enjoy|enjoyed|care|cared|worry|worried|hope|hoped|wish|wished|miss|missed|struggle|struggled|saw|thought|believe|believed|realize|realized|noticed|find|found|came|went|got|get|made|took|tried|started|stopped|quit|decided|kept|keep|drink|drank|smoke|smoked|use|used|eat|ate|sleep|slept|work|worked|live|lived|spend|spent|lose|lost|gained|grew|gave|said|mentioned|told|talked|seem|sound|look|wonder|wondered|recognize|recognized|understand|value|knew|prefer|expected|planned|figured|like|liked|stay|stayed|left|feeling|trying|managed|learned|heard|called|moved|ran|bought|played|turned|stood|held|ended|dealt|needed|forgot|avoid|avoided|cope|coped|woke|walked|cut|reached|set|brought|hit|chose|choose|become|became|fell|broke|fought|gambled|relapsed|slipped|identified|seemed|deserve|doubt|fear|dread|regret|resent|would|might|must|can not|could not)',
      '(so|and|but|because|though|although|now|maybe|like|um|yes|moment|side|hand|hearing|hear|sense|today|sometimes|means that|though that|hear that|seems that) you (are|were|have|had|did|do|feel|felt|want|wanted|love|loved|hate|hated|enjoy|enjoyed|care|cared|worry|worried|hope|hoped|wish|wished|miss|missed|struggle|struggled|saw|thought|believe|believed|realize|realized|noticed|find|found|came|went|got|get|made|took|tried|started|stopped|quit|decided|kept|keep|drink|drank|smoke|smoked|use|used|eat|ate|sleep|slept|work|worked|live|lived|spend|spent|lose|lost|gained|grew|gave|said|mentioned|told|talked|seem|sound|look|wonder|wondered|recognize|recognized|understand|value|knew|prefer|expected|planned|figured|like|liked|stay|stayed|left|feeling|trying|managed|learned|heard|called|moved|ran|bought|played|turned|stood|held|ended|dealt|needed|forgot|avoid|avoided|cope|coped|woke|walked|cut|reached|set|brought|hit|chose|choose|become|became|fell|broke|fought|gambled|relapsed|slipped|identified|seemed|deserve|doubt|fear|dread|regret|resent|would|might|must|can not|could not)',
      '(so|and|but|because|though|now|maybe|like|um) you (really|still|already|just|also|always|never|sometimes|kind of|even|actually|probably|almost|basically|truly|certainly|generally|mostly|honestly|genuinely|rarely|hardly|barely|currently|recently|definitely|usually|often|only|finally|obviously|clearly|sort of|both|too) (are|were|have|had|did|do|feel|felt|want|wanted|love|loved|hate|hated|enjoy|enjoyed|care|cared|worry|worried|hope|hoped|wish|wished|miss|missed|struggle|struggled|saw|thought|believe|believed|realize|realized|noticed|find|found|came|went|got|get|made|took|tried|started|stopped|quit|decided|kept|keep|drink|drank|smoke|smoked|use|used|eat|ate|sleep|slept|work|worked|live|lived|spend|spent|lose|lost|gained|grew|gave|said|mentioned|told|talked|seem|sound|look|wonder|wondered|recognize|recognized|understand|value|knew|prefer|expected|planned|figured|like|liked|stay|stayed|left|feeling|trying|managed|learned|heard|called|moved|ran|bought|played|turned|stood|held|ended|dealt|needed|forgot|avoid|avoided|cope|coped|woke|walked|cut|reached|set|brought|hit|chose|choose|become|became|fell|broke|fought|gambled|relapsed|slipped|identified|seemed|deserve|doubt|fear|dread|regret|resent|would|might|must|can not|could not)',
      '^you (really|still|already|just|also|always|never|sometimes|even|actually|probably|almost|basically|truly|certainly|generally|mostly|honestly|genuinely|rarely|hardly|barely|currently|recently|definitely|usually|often|only|finally|obviously|clearly|both|too) (go|see|take|think|try|put|know|remember|come|run|play|make|give|say|talk|need|walk|call|sit|hear|buy|hang)',
    ],
    example: 'You still go there every week.',
    nearMiss: 'Do you still go there?',
  },
  {
    cue: 'how-it-is-for-you',
    match: [
      '(hard|tough|difficult|important|easy|easier|harder|new|scary|frustrating|exciting|stressful|painful|helpful|much|lot|big|work|works|worked|working|problem|challenge|concern|issue|priority|worth|worrying|comfortable|fun|good|nice|better) (for|to|on) you',
      '(it|that|this|which|drinking|smoking|really|also|still) (gives|gave|helps|helped|keeps|kept|lets|makes|made|takes|took|gets|got|brings|brought|does|did|costs|hits|holds|pulls|drives|stops|reminds|allows|allowed|puts|calms|relaxes|affects|affected|touches|touched|stresses|comforts|tires|wears|protects|leaves|left|connects|motivates|motivated|inspires|pushes|tells|told|shows|showed|means|meant|bothers|bothered|scares|scared|worries|hurts|hurt|upsets|upset|surprises|surprised) you',
      '(is|be|not|just|like|was|still|really) .{0,1} something .{0,1} you (are|would|have|want|really|can|do|enjoy|like|feel|need|could|value|had|did|were)',
      '(it|that) (is|was|has been|does|did) not .{0,4} (for|to) you',
      '(it|that|this) (is|was|has been) .{0,2} (affecting|affected|bothering|hurting|helping|keeping|making|causing|taking|getting|holding|weighing|pulling|scaring|worrying|stressing|driving|working|wearing) .{0,1} (you|your)',
      '^(it|that|this|there) .{0,4} (for|to) you$',
      '^(for|to) you (it|that|this|the|there)',
    ],
    example: 'It gives you a moment to breathe.',
    nearMiss: 'I will give you a leaflet.',
  },
]
