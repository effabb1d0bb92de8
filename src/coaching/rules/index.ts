import type { Rule } from '../rule'
import { adviceInQuestion } from './advice-in-question'
import { adviceWithPermission } from './advice-with-permission'
import { affirmationOverCompliment } from './affirmation-over-compliment'
import { afterCareOffered } from './after-care-offered'
import { agreementsClosed } from './agreements-closed'
import { alwaysNeverException } from './always-never-exception'
import { anyParentFirst } from './any-parent-first'
import { backgroundAsked } from './background-asked'
import { behaviourMadeConcrete } from './behaviour-made-concrete'
import { bothSidesHeard } from './both-sides-heard'
import { burdenAcknowledged } from './burden-acknowledged'
import { calmBeforeSkill } from './calm-before-skill'
import { chairing } from './chairing'
import { changeTalkPickedUp } from './change-talk-picked-up'
import { childsViewAsked } from './childs-view-asked'
import { choiceWithClient } from './choice-with-client'
import { choicesWhenStuck } from './choices-when-stuck'
import { clientSummarises } from './client-summarises'
import { confidenceFed } from './confidence-fed'
import { correctionWelcomed } from './correction-welcomed'
import { decidedTogether } from './decided-together'
import { diagnosisLater } from './diagnosis-later'
import { distrustAskedAbout } from './distrust-asked-about'
import { doubtIsNormal } from './doubt-is-normal'
import { doubtJoinedWithAnd } from './doubt-joined-with-and'
import { equalExpertsNamed } from './equal-experts-named'
import { exceptionAskedOn } from './exception-asked-on'
import { exerciseFits } from './exercise-fits'
import { expectationsExchanged } from './expectations-exchanged'
import { experienceAccepted } from './experience-accepted'
import { experienceBeforeTip } from './experience-before-tip'
import { exploredBeforeOffer } from './explored-before-offer'
import { goalInTheirWords } from './goal-in-their-words'
import { guiltLifted } from './guilt-lifted'
import { helpToDoItOneself } from './help-to-do-it-oneself'
import { hopeInSmall } from './hope-in-small'
import { hopefulEnd } from './hopeful-end'
import { impartial } from './impartial'
import { importanceNotReadiness } from './importance-not-readiness'
import { improvementExplored } from './improvement-explored'
import { informationDosed } from './information-dosed'
import { knowledgeBuiltOn } from './knowledge-built-on'
import { labelFearHeard } from './label-fear-heard'
import { leaveWhatWorks } from './leave-what-works'
import { limitsExplained } from './limits-explained'
import { miracleFollowedUp } from './miracle-followed-up'
import { momentForProtocol } from './moment-for-protocol'
import { negativeGoalTurned } from './negative-goal-turned'
import { networkAsked } from './network-asked'
import { networkDrawn } from './network-drawn'
import { networkTaskTheirs } from './network-task-theirs'
import { noBlame } from './no-blame'
import { noFillingIn } from './no-filling-in'
import { noJudgement } from './no-judgement'
import { noMockery } from './no-mockery'
import { noThreat } from './no-threat'
import { nonverbalNamed } from './nonverbal-named'
import { normalisingDeepened } from './normalising-deepened'
import { notComplex } from './not-complex'
import { notLimitsAlone } from './not-limits-alone'
import { nothingPresumed } from './nothing-presumed'
import { numberOrColour } from './number-or-colour'
import { onAfterConfirmation } from './on-after-confirmation'
import { oneGoal } from './one-goal'
import { oneQuestion } from './one-question'
import { oneSmallStep } from './one-small-step'
import { openAndClosedMixed } from './open-and-closed-mixed'
import { openOverClosed } from './open-over-closed'
import { otherReadingOffered } from './other-reading-offered'
import { outcomeOverCause } from './outcome-over-cause'
import { ownStepPickedUp } from './own-step-picked-up'
import { ownWords } from './own-words'
import { paceKept } from './pace-kept'
import { permissionRefusalRespected } from './permission-refusal-respected'
import { placementFearHeard } from './placement-fear-heard'
import { plainWords } from './plain-words'
import { practiseOverTalking } from './practise-over-talking'
import { practitionerFirst } from './practitioner-first'
import { praiseDosed } from './praise-dosed'
import { preferenceAsked } from './preference-asked'
import { problemAsClientSees } from './problem-as-client-sees'
import { purposeStated } from './purpose-stated'
import { questionAnsweredConcretely } from './question-answered'
import { questionsInARowRule } from './questions-in-a-row'
import { quickStart } from './quick-start'
import { reactionAsked } from './reaction-asked'
import { reflectionAsStatement } from './reflection-as-statement'
import { reflectionConcise } from './reflection-concise'
import { reflectionDeepened } from './reflection-deepened'
import { reflectionLeftStanding } from './reflection-left-standing'
import { reflectionWithoutLeadIn } from './reflection-without-lead-in'
import { rejectedSolutionDropped } from './rejected-solution-dropped'
import { reproachToWish } from './reproach-to-wish'
import { resultRecognised } from './result-recognised'
import { safetyFirst } from './safety-first'
import { sameScene } from './same-scene'
import { scaleAboutSituation } from './scale-about-situation'
import { scaleCompareLower } from './scale-compare-lower'
import { scaleExplained } from './scale-explained'
import { scaleNotGraded } from './scale-not-graded'
import { secrecyWithExceptions } from './secrecy-with-exceptions'
import { shameMetNeutrally } from './shame-met-neutrally'
import { shareInDecisionAsked } from './share-in-decision-asked'
import { sharingAnnounced } from './sharing-announced'
import { smallerStep } from './smaller-step'
import { solutionAsked } from './solution-asked'
import { somethingGoodNamed } from './something-good-named'
import { stepsAsked } from './steps-asked'
import { stucknessAdmitted } from './stuckness-admitted'
import { successShared } from './success-shared'
import { summaryChecked } from './summary-checked'
import { summaryMade } from './summary-made'
import { sustainTalkRolledWith } from './sustain-talk-rolled-with'
import { takenOnSelf } from './taken-on-self'
import { takenSeriously } from './taken-seriously'
import { teachWhenCalm } from './teach-when-calm'
import { timeForChangeNamed } from './time-for-change-named'
import { topWithinReach } from './top-within-reach'
import { topicExitRespected } from './topic-exit-respected'
import { twoExperts } from './two-experts'
import { vagueWishMadeConcrete } from './vague-wish-made-concrete'
import { valuesNamed } from './values-named'
import { warmHandover } from './warm-handover'
import { whatHappened } from './what-happened'
import { whyExplained } from './why-explained'
import { whyQuestion } from './why-question'
import { worryWithQuestion } from './worry-with-question'
import { worseningFaced } from './worsening-faced'

/** Every rule that the coach knows, in alphabetical order of id. */
export const RULES: readonly Rule[] = [
  adviceInQuestion,
  adviceWithPermission,
  affirmationOverCompliment,
  afterCareOffered,
  agreementsClosed,
  alwaysNeverException,
  anyParentFirst,
  backgroundAsked,
  behaviourMadeConcrete,
  bothSidesHeard,
  burdenAcknowledged,
  calmBeforeSkill,
  chairing,
  changeTalkPickedUp,
  childsViewAsked,
  choiceWithClient,
  choicesWhenStuck,
  clientSummarises,
  confidenceFed,
  correctionWelcomed,
  decidedTogether,
  diagnosisLater,
  distrustAskedAbout,
  doubtIsNormal,
  doubtJoinedWithAnd,
  equalExpertsNamed,
  exceptionAskedOn,
  exerciseFits,
  expectationsExchanged,
  experienceAccepted,
  experienceBeforeTip,
  exploredBeforeOffer,
  goalInTheirWords,
  guiltLifted,
  helpToDoItOneself,
  hopeInSmall,
  hopefulEnd,
  impartial,
  importanceNotReadiness,
  improvementExplored,
  informationDosed,
  knowledgeBuiltOn,
  labelFearHeard,
  leaveWhatWorks,
  limitsExplained,
  miracleFollowedUp,
  momentForProtocol,
  negativeGoalTurned,
  networkAsked,
  networkDrawn,
  networkTaskTheirs,
  noBlame,
  noFillingIn,
  noJudgement,
  noMockery,
  noThreat,
  nonverbalNamed,
  normalisingDeepened,
  notComplex,
  notLimitsAlone,
  nothingPresumed,
  numberOrColour,
  onAfterConfirmation,
  oneGoal,
  oneQuestion,
  oneSmallStep,
  openAndClosedMixed,
  openOverClosed,
  otherReadingOffered,
  outcomeOverCause,
  ownStepPickedUp,
  ownWords,
  paceKept,
  permissionRefusalRespected,
  placementFearHeard,
  plainWords,
  practiseOverTalking,
  practitionerFirst,
  praiseDosed,
  preferenceAsked,
  problemAsClientSees,
  purposeStated,
  questionAnsweredConcretely,
  questionsInARowRule,
  quickStart,
  reactionAsked,
  reflectionAsStatement,
  reflectionConcise,
  reflectionDeepened,
  reflectionLeftStanding,
  reflectionWithoutLeadIn,
  rejectedSolutionDropped,
  reproachToWish,
  resultRecognised,
  safetyFirst,
  sameScene,
  scaleAboutSituation,
  scaleCompareLower,
  scaleExplained,
  scaleNotGraded,
  secrecyWithExceptions,
  shameMetNeutrally,
  shareInDecisionAsked,
  sharingAnnounced,
  smallerStep,
  solutionAsked,
  somethingGoodNamed,
  stepsAsked,
  stucknessAdmitted,
  successShared,
  summaryChecked,
  summaryMade,
  sustainTalkRolledWith,
  takenOnSelf,
  takenSeriously,
  teachWhenCalm,
  timeForChangeNamed,
  topWithinReach,
  topicExitRespected,
  twoExperts,
  vagueWishMadeConcrete,
  valuesNamed,
  warmHandover,
  whatHappened,
  whyExplained,
  whyQuestion,
  worryWithQuestion,
  worseningFaced,
]
