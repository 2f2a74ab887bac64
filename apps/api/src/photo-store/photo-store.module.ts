import { Global, Module } from '@nestjs/common';
import { photoStoreParts, type Settings } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';
import { BucketStore } from './bucket-store.js';
import { FolderStore } from './folder-store.js';
import { PHOTO_STORE, PhotoFiles } from './photo-files.js';
import type { PhotoStore } from './photo-store.js';

/** The store that a setting names. */
export function photoStoreOf(setting: string): PhotoStore {
  const parts = photoStoreParts(setting);
  return parts.kind === 'bucket' ? new BucketStore(parts) : new FolderStore(parts.folder);
}

@Global()
@Module({
  providers: [
    PhotoFiles,
    {
      provide: PHOTO_STORE,
      useFactory: ({ photoStore }: Settings) => photoStoreOf(photoStore),
      inject: [SETTINGS],
    },
  ],
  exports: [PhotoFiles],
})
export class PhotoStoreModule {}
