export { BoardPaper } from './boardPaper';
export { PostingFollowers } from './postingFollowers';
export { PostingPhotoRepository } from './postingPhoto.repository';
export { PublicNoticeRepository } from './publicNotice.repository';
export type { PublicNotice } from './publicNotice';
export { PostingPhotos } from './postingPhotos';
