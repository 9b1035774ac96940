import type { StorageSettings } from '../settings/settings';
import { DiskStore } from './diskStore';
import type { ObjectStore } from './objectStore';
import { S3Store } from './s3Store';

/** The shelf the settings name: a folder or a bucket. */
export function openObjectStore(settings: StorageSettings): ObjectStore {
  return settings.kind === 'disk' ? new DiskStore(settings.folder) : new S3Store(settings);
}
