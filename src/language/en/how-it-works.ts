import type { CueEntry } from '../language'

/** What is told as a general fact: what the body or a substance does, and what people do. */
export const howItWorks: readonly CueEntry[] = [
  {
    cue: 'body-or-drug-does',
    match: [
      '#BodyOrDrug (also|just|only|really|actually|still|usually|often|always|basically|mostly|then|can|will|may|might|does not|do not)? #DoesInBody',
      '#BodyOrDrug (is|are) (also|just|only|really|actually|still|usually|not|very|more|so)? .{0,1} (in|made|working|used|taken|trying|there|able|meant|tolerated|addictive|dangerous|harmful|safe|strong|stronger|weaker|high|low|normal|fine|healthy|clear|bad|good|responsible|bound|supposed|designed|called|better|higher|lower|related|linked|damaged|inflamed|a)',
      '(smoking|drinking|vaping|snoring|stress|exercise|quitting|it|that|which|they|this) (also|just|only|really|actually|basically|mostly|usually|slowly|often|can|will|may|might|then|does not|does)? (slows|slow|opens|builds up|build up|builds|blocks|block|thins|wears off|wear off|settles down|goes away|go away|kicks in|kick in|peaks|washes|lowers|lower|raises|raise|goes up|go up|goes down|go down|gets into|get into|attacks|attack|kills|burns|burn|treats|treat|clears|fights|fight|relaxes|reacts|react|spreads|spread|shows up|show up|depends|varies|vary|clogs|hardens|narrows|narrow|dissolves|stimulates|numbs|speeds up|speed up|breaks down|break down|takes effect|gets rid|eases|ease|dries|irritates|irritate|swells|heals|heal|weakens|weaken|damages|damage|increases|increase|interferes|interfere|passes|pass|lasts|last|lingers|linger)',
      '(it|that|this|change|recovery|quitting|which|really|just|usually|can|will|often|does|may|might|habits) (takes|take) .{0,1} (time|practice|a while|several tries|a few tries|weeks|months|years|patience|some time|a few weeks|a few days|a long time|longer|up to|about|between|effort)',
    ],
    example: 'The liver needs about an hour for one glass.',
    nearMiss: 'My liver test was on Monday.',
  },
  {
    cue: 'what-people-do',
    match: [
      '#People (who|that|also|often|usually|just|really|sometimes|actually|always|never|all|generally|do not|can not|still|only|then|even|would|could)? #PeopleDo',
      '(some|most|many|others|plenty|lots|few|a few|none|all|half|quite a few) (also|often|usually|just|do not|even|still|only)? (can|do|does|get|feel|find|will|might|may|think|need|tend|use|go|take|say|end|come|want|like|try|choose|start|have)',
      'they (also|often|usually|sometimes|all|just|always|then|only|do not|actually|generally)? (tend|offer|run|use|recommend|need|get|look|take|ask|find|call|look at|do it|work with|can be|have a|have to|do have|make it|go through|come back|come out|come in)',
      '#People (who|with|that|in|on|at|of|like) .{1,5} (are|will|can|have|do|tend|get|find|say|need|often|usually)',
      '(one in|out of|percent of|most of the|half of the) .{0,2} #People',
    ],
    example: 'Some people feel sick for a day or two.',
    nearMiss: 'You feel sick for a day or two.',
  },
]
