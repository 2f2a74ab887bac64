import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MailPreview, MailPreviewRow } from '@waymark/contract';
import { exampleKeys, exampleMail } from '@waymark/documents';
import { offeredLanguages, spokenLanguage, type Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { problem } from '../common/problem.js';

/** Every mail Waymark sends, as its readers get it: for those who answer for what it says. */
@ApiTags('settings')
@Controller('api/mail-previews')
export class MailPreviewsController {
  constructor(private readonly access: Access) {}

  @Get()
  @ApiOkResponse({ type: MailPreviewRow, isArray: true })
  all(@CurrentViewer() viewer: Viewer): MailPreviewRow[] {
    this.access.check(viewer, 'read', 'Setting');
    return exampleKeys.map((key) => ({ key, subject: exampleMail(key, spokenLanguage()).subject }));
  }

  @Get(':key/:language')
  @ApiOkResponse({ type: MailPreview })
  one(
    @CurrentViewer() viewer: Viewer,
    @Param('key') wanted: string,
    @Param('language') tongue: string,
  ): MailPreview {
    this.access.check(viewer, 'read', 'Setting');
    const key = exampleKeys.find((known) => known === wanted);
    const language = offeredLanguages.find((known) => known === tongue);
    if (!key || !language) throw problem('not-found');
    return { key, language, ...exampleMail(key, language) };
  }
}
