export { EligiblePeople } from './eligiblePeople';
export { SurveyEvidence } from './surveyEvidence';
export { SurveyRepository } from './survey.repository';
