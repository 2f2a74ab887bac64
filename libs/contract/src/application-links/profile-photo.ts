import { Count, Text, TextField, Uuid } from '../common/index.js';

/** The photo, or logo, of a promoter's profile. */
export class ProfilePhotoView {
  @Uuid()
  id!: string;

  @Text({ description: 'What the picture shows, for people who cannot see it.' })
  alt!: string;

  @Count({ description: 'In pixels.' })
  width!: number;

  @Count({ description: 'In pixels.' })
  height!: number;
}

export class ProfilePhotoInput {
  @TextField('what the picture shows', { max: 300, min: 0, optional: true })
  alt?: string;
}
