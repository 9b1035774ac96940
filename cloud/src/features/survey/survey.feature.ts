import type { ProviderClass } from '../../platform/wiring';
import { AddSurveyPhoto } from './addSurveyPhoto.command';
import { EligiblePeople } from './eligiblePeople';
import { MySurveys } from './mySurveys.query';
import { SurveyController } from './survey.controller';
import { SurveyEvidence } from './surveyEvidence';
import { SurveyPhotoRepository } from './surveyPhoto.repository';
import { SurveyPhotoSweep } from './surveyPhotoSweep';
import { SurveyRepository } from './survey.repository';
import { SurveyViews } from './surveyViews';
import { TakeSurveyAlong } from './takeSurveyAlong.command';

/** What the feature survey puts into the program. */
export const surveyFeature: readonly ProviderClass[] = [
  AddSurveyPhoto,
  EligiblePeople,
  MySurveys,
  SurveyController,
  SurveyEvidence,
  SurveyPhotoRepository,
  SurveyPhotoSweep,
  SurveyRepository,
  SurveyViews,
  TakeSurveyAlong,
];
