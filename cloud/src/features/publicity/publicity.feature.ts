import type { ProviderClass } from '../../platform/wiring';
import { AddPostingPhoto } from './addPostingPhoto.command';
import { CaseNotices } from './caseNotices.query';
import { PostingPhotos } from './postingPhotos';
import { BoardPaper } from './boardPaper';
import { ConfirmPosting } from './confirmPosting.command';
import { FollowPublicity } from './followPublicity';
import { ObjectToNotice } from './objectToNotice.command';
import { PostingAccess } from './postingAccess';
import { PostingFollowers } from './postingFollowers';
import { PostingPhotoRepository } from './postingPhoto.repository';
import { PublicityController } from './publicity.controller';
import { PublicNoticeRepository } from './publicNotice.repository';
import { PublicNoticeViews } from './publicNoticeViews';
import { VillageBoard } from './villageBoard.query';

/** What the feature publicity puts into the program. */
export const publicityFeature: readonly ProviderClass[] = [
  AddPostingPhoto,
  BoardPaper,
  CaseNotices,
  PostingPhotos,
  ConfirmPosting,
  FollowPublicity,
  ObjectToNotice,
  PostingAccess,
  PostingFollowers,
  PostingPhotoRepository,
  PublicityController,
  PublicNoticeRepository,
  PublicNoticeViews,
  VillageBoard,
];
