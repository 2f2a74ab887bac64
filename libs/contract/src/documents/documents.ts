import { documentAudiences, documentTypes } from '@waymark/domain';
import { ChoiceField, Count, Flag, Moment, OneOf, Parts, Text, Uuid } from '../common/index.js';

/** A file of a case. */
export class DocumentView {
  @Uuid()
  id!: string;

  @Text()
  name!: string;

  @OneOf(documentTypes, 'DocumentType')
  type!: string;

  @Count({ description: 'In bytes.' })
  size!: number;

  @OneOf(documentAudiences, 'DocumentAudience')
  audience!: string;

  @Text({ description: 'Who uploaded it, as the viewer may know them.' })
  uploadedBy!: string;

  @Moment()
  createdAt!: string;

  @Flag({ description: 'May the viewer take it away?' })
  removable!: boolean;

  @Text()
  url!: string;
}

/** The documents of a case that the viewer may see, and for whom they may add one. */
export class DocumentsView {
  @Parts(() => DocumentView)
  documents!: DocumentView[];

  @OneOf(documentAudiences, 'DocumentAudience', { isArray: true })
  audiences!: string[];
}

/** The fields that go along with a file. */
export class DocumentInput {
  @ChoiceField('who may read it', documentAudiences, { enumName: 'DocumentAudience' })
  audience!: (typeof documentAudiences)[number];
}
