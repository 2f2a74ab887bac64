import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentInput, DocumentsView, DocumentView } from '@waymark/contract';
import { CaseDocumentEntity, dropDocument, keepDocument, uuidFrom } from '@waymark/db';
import {
  capital,
  isListed,
  type ListedKind,
  type CaseRole,
  caseRoles,
  documentAudiencesFor,
  documentName,
  mayReadDocument,
  mayRemoveDocument,
  mostDocuments,
  say,
  type Viewer,
  knowsPeopleOfOthers,
  wereIntroduced,
} from '@waymark/domain';
import { Access, forbidden } from '../access/access.js';
import { namesFor, peopleOf } from '../cases/party-names.js';
import { PlainWrites } from '../common/plain-writes.js';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { documentType } from './document-type.js';

export interface DocumentUpload {
  readonly file: Buffer;
  readonly fileName: string;
  readonly words: DocumentInput;
}

/** A case as whoever asks stands to it. */
interface Place {
  readonly kind: ListedKind;
  readonly id: string;
  readonly reader: { readonly personId: string; readonly roles: readonly CaseRole[] };
  readonly introduced: boolean;
}

/** Takes files into cases, and shows them to those they are for. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async list(viewer: Viewer, kind: ListedKind, id: string): Promise<DocumentsView> {
    const em = this.database.fork();
    const place = await this.placeOf(em, viewer, kind, id);
    const { reader, introduced } = place;
    const order = { orderBy: { createdAt: 'desc', id: 'asc' } } as const;
    const all = await em.find(CaseDocumentEntity, { caseId: id }, order);
    const shown = all.filter((document) => mayReadDocument(reader, document));
    const people = await peopleOf(
      em,
      shown.map(({ uploadedBy }) => uploadedBy),
    );
    const name = namesFor(viewer, people, introduced && knowsPeopleOfOthers(reader.roles));
    return {
      documents: shown.map((document) =>
        toView(document, name(document.uploadedBy), mayRemoveDocument(reader, document)),
      ),
      audiences: [...documentAudiencesFor(reader.roles, introduced)],
    };
  }

  async add(
    viewer: Viewer,
    key: string,
    [kind, id]: readonly [ListedKind, string],
    { file, fileName, words }: DocumentUpload,
  ): Promise<DocumentView> {
    const place = await this.placeOf(this.database.fork(), viewer, kind, id);
    const allowed = documentAudiencesFor(place.reader.roles, place.introduced);
    if (allowed.length === 0) throw forbidden();
    const { audience } = words;
    if (!allowed.includes(audience)) throw tooSoon();
    const type = await documentType(file);
    if (!type) throw notTaken();
    const name = documentName(fileName, type);
    const hash = createHash('sha256').update(file).digest('base64url');
    const write = { key, viewer, route: `POST /${kind}s/${id}/documents`, body: { hash, name, audience } };
    const documentId = await this.writes.once(write, async (em) => {
      if ((await em.count(CaseDocumentEntity, { caseId: id })) >= mostDocuments) throw full();
      const document = { id: uuidFrom(`document/${key}`), name, type, audience, bytes: file };
      await keepDocument(em, { kind, id }, document, this.doing(place, key));
      return document.id;
    });
    const kept = await this.database.fork().findOneOrFail(CaseDocumentEntity, documentId);
    const people = await peopleOf(this.database.fork(), [kept.uploadedBy]);
    return toView(kept, people.get(kept.uploadedBy)?.name, true);
  }

  /** A file with its bytes, for whoever may read it. */
  async file(viewer: Viewer, id: string): Promise<CaseDocumentEntity> {
    const em = this.database.fork();
    const { document } = await this.find(em, viewer, id, ['bytes']);
    return document;
  }

  async remove(viewer: Viewer, key: string, id: string): Promise<void> {
    const write = { key, viewer, route: `DELETE /documents/${id}`, body: null };
    await this.writes.once(write, async (em) => {
      const { document, place } = await this.find(em, viewer, id);
      if (!mayRemoveDocument(place.reader, document)) throw forbidden();
      await dropDocument(em, document, this.doing(place, key));
      return id;
    });
  }

  private doing({ reader }: Place, requestId: string) {
    return { actorId: reader.personId, requestId, now: this.now() };
  }

  private async find(em: EntityManager, viewer: Viewer, id: string, populate: 'bytes'[] = []) {
    const document = await em.findOne(CaseDocumentEntity, id, { populate });
    if (!document || !isListed(document.caseKind)) throw notFound();
    const place = await this.placeOf(em, viewer, document.caseKind, document.caseId);
    if (!mayReadDocument(place.reader, document)) throw notFound();
    return { document, place };
  }

  /** @throws a 404 problem for whoever does not see the case */
  private async placeOf(em: EntityManager, viewer: Viewer, kind: ListedKind, id: string): Promise<Place> {
    const { facts } =
      kind === 'exchange'
        ? await this.access.exchange(em, viewer, id)
        : await this.access.proposal(em, viewer, id);
    const reader = { personId: viewer.personId, roles: caseRoles(viewer, facts) };
    return { kind, id, reader, introduced: 'host' in facts && wereIntroduced(facts) };
  }
}

const toView = (
  { id, name, type, size, audience, createdAt }: Omit<CaseDocumentEntity, 'bytes'>,
  uploadedBy: string | undefined,
  removable: boolean,
): DocumentView => ({
  id,
  name,
  type,
  size,
  audience,
  uploadedBy: uploadedBy ?? capital(say('sentence.somebody')),
  createdAt: createdAt.toISOString(),
  removable,
  url: `/api/documents/${id}`,
});

const invalid = (field: string, message: string) =>
  problem('invalid', { detail: message, errors: [{ field, message }] });

const notTaken = () => invalid('file', say('problem.detail.noFileWeTake'));
const tooSoon = () => invalid('audience', say('problem.detail.notBeforeYes'));
const full = () => {
  const detail = say('problem.detail.mostDocuments', { most: mostDocuments });
  return problem('refused', { detail, reasons: [detail] });
};
