import { affirming } from './affirmation'
import { chairing } from './chairing'
import { circularQuestioning } from './circular-questioning'
import { clearInstruction } from './clear-instruction'
import { closingFrame } from './closing-frame'
import { collaborationMeetingFirst } from './collaboration-meeting-first'
import { collaborationMeetingFollowUp } from './collaboration-meeting-follow-up'
import { criticalMaximum } from './critical-maximum'
import { decidingAboutHelp } from './deciding-about-help'
import { desiredSituation } from './desired-situation'
import { difficultTopic } from './difficult-topic'
import { drieluik } from './drieluik'
import { elicitingChangeTalk } from './eliciting-change-talk'
import { encouraging } from './encouraging'
import { exceptions } from './exceptions'
import { familyLeads } from './family-leads'
import { followUp } from './follow-up'
import { futureLetter } from './future-letter'
import { goalSetting } from './goal-setting'
import { handlingResistance } from './handling-resistance'
import { informingWithPermission } from './informing-with-permission'
import { involvingColleague } from './involving-colleague'
import { lifeStory } from './life-story'
import { listenSummariseAskOn } from './listen-summarise-ask-on'
import { miracleQuestion } from './miracle-question'
import { monitoring } from './monitoring'
import { networkExploration } from './network-exploration'
import { networkMeeting } from './network-meeting'
import { networkMeetingPreparation } from './network-meeting-preparation'
import { neutralEnquiry } from './neutral-enquiry'
import { normalisingProtocol } from './normalising'
import { obvlkExplanatory } from './obvlk-explanatory'
import { openExploration } from './open-exploration'
import { openingFrame } from './opening-frame'
import { outOfTheSituation } from './out-of-the-situation'
import { oversightOfTeens } from './oversight-of-teens'
import { ownStrength } from './own-strength'
import { ownStrengthConference } from './own-strength-conference'
import { parentingSkills } from './parenting-skills'
import { participationLevel } from './participation-level'
import { peerContact } from './peer-contact'
import { practicalSupport } from './practical-support'
import { practisingBehaviour } from './practising-behaviour'
import { psychoEducation } from './psycho-education'
import { referral } from './referral'
import { reflectiveListening } from './reflective-listening'
import { reframing } from './reframing'
import { riskToWish } from './risk-to-wish'
import { scalingQuestion } from './scaling-question'
import { sharedDecision } from './shared-decision'
import { signsOfSafety } from './signs-of-safety'
import { stagesOfChange } from './stages-of-change'
import { stagnation } from './stagnation'
import { startWithYoungPerson } from './start-with-young-person'
import { successes } from './successes'
import { summaryWithCheck } from './summary-with-check'
import { systemicBroadening } from './systemic-broadening'
import { teenNegotiation } from './teen-negotiation'
import { usefulness } from './usefulness'
import { whatGoesWell } from './what-goes-well'
import type { Protocol, ProtocolMachine } from './protocol'

/** Every protocol of the sources, group by group in their order. */
export const PROTOCOLS: readonly Protocol[] = [
  reflectiveListening,
  openExploration,
  riskToWish,
  affirming,
  summaryWithCheck,
  informingWithPermission,
  elicitingChangeTalk,
  handlingResistance,
  difficultTopic,
  listenSummariseAskOn,
  desiredSituation,
  exceptions,
  successes,
  miracleQuestion,
  futureLetter,
  scalingQuestion,
  usefulness,
  whatGoesWell,
  neutralEnquiry,
  obvlkExplanatory,
  stagnation,
  outOfTheSituation,
  systemicBroadening,
  circularQuestioning,
  involvingColleague,
  peerContact,
  criticalMaximum,
  monitoring,
  sharedDecision,
  participationLevel,
  ownStrength,
  networkExploration,
  drieluik,
  signsOfSafety,
  ownStrengthConference,
  decidingAboutHelp,
  networkMeetingPreparation,
  networkMeeting,
  collaborationMeetingFirst,
  collaborationMeetingFollowUp,
  chairing,
  lifeStory,
  psychoEducation,
  normalisingProtocol,
  reframing,
  practisingBehaviour,
  goalSetting,
  parentingSkills,
  clearInstruction,
  encouraging,
  teenNegotiation,
  oversightOfTeens,
  openingFrame,
  closingFrame,
  startWithYoungPerson,
  familyLeads,
  practicalSupport,
  referral,
  followUp,
  stagesOfChange,
]

/** The plain XState machine of every protocol, by the protocol's id: to run, inspect or draw without the rest. */
export const MACHINES: Readonly<Record<string, ProtocolMachine>> = Object.fromEntries(
  PROTOCOLS.map(({ id, machine }) => [id, machine]),
)
