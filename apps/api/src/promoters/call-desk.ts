import { Inject, Injectable } from '@nestjs/common';
import type { CallTextInput, CallPreviewView, CreatePromoterCallInput } from '@waymark/contract';
import { caseIdOf, PromoterCallTextEntity } from '@waymark/db';
import { renderMail } from '@waymark/documents';
import {
  formInWords,
  mayWriteCallText,
  type OfferedLanguage,
  promoterFormFor,
  questionsFor,
  say,
  type Viewer,
} from '@waymark/domain';
import { forbidden } from '../access/access.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { given } from '../common/given.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { PromoterAccess } from './promoter-access.js';

/** Plans calls, writes what they say, and shows them as their readers will see them. */
@Injectable()
export class CallDesk {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly desk: CaseDesk,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws a 403 problem for whoever is not of the secretariat */
  async plan(viewer: Viewer, key: string, body: CreatePromoterCallInput): Promise<Outcome> {
    if (!viewer.roles.includes('secretariat')) throw forbidden();
    return this.desk.submit(this.database.fork(), {
      key,
      viewer,
      kind: 'promoterCall',
      caseId: caseIdOf(key),
      action: 'planCall',
      roles: ['secretariat'],
      payload: given(body),
      onBehalf: null,
      create: true,
    });
  }

  /** @throws a 403 problem for whoever does not write it, a 409 problem once it is out */
  async write(
    viewer: Viewer,
    key: string,
    id: string,
    language: OfferedLanguage,
    { title, body }: CallTextInput,
  ): Promise<void> {
    const em = this.database.fork();
    const { call, roles } = await this.access.call(em, viewer, id);
    if (!roles.includes('secretariat')) throw forbidden();
    if (!mayWriteCallText(call.facts)) {
      const detail = say('refusal.wrong-stage');
      throw problem('refused', { detail, reasons: [detail] });
    }
    const route = `PUT /promoter-calls/${id}/texts/${language}`;
    await this.writes.once({ key, viewer, route, body: { title, body } }, async (one) => {
      await one.upsert(PromoterCallTextEntity, { call: id, language, title, body, updatedAt: this.now() });
      return id;
    });
  }

  async preview(viewer: Viewer, id: string, language: OfferedLanguage): Promise<CallPreviewView> {
    const em = this.database.fork();
    const { call } = await this.access.call(em, viewer, id);
    const text = await em.findOne(PromoterCallTextEntity, { call: id, language });
    const { title = '', body = '' } = text ?? {};
    const mail = renderMail({
      key: 'call-opened',
      language,
      recipientName: '',
      link: null,
      data: { title: title || call.title, text: body, due: call.facts.closesOn, reference: call.reference },
    });
    const form = formInWords(promoterFormFor('promoter-application'));
    return {
      language,
      title,
      body,
      opensOn: call.facts.opensOn,
      closesOn: call.facts.closesOn,
      subject: mail.subject,
      mailText: mail.text,
      mailHtml: mail.html,
      minutes: form.minutes,
      questions: questionsFor(form).map(({ label }) => label),
    };
  }
}
