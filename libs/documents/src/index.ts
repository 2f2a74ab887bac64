export { renderFactsheetList, type FactsheetList } from './factsheet/list-page.js';
export { factsheetPath, factsheetPdfPath, renderFactsheetPage } from './factsheet/page.js';
export type { PublicFactsheet } from './factsheet/model.js';
export { renderFactsheetPdf } from './pdf/factsheet-pdf.js';
export { renderCertificatePdf } from './pdf/certificate-pdf.js';
export type { Attendance, CertificateParty } from './certificate/model.js';
export { renderProgrammePdf, type PdfFile } from './pdf/programme-pdf.js';
export type { ProgrammeContact, ProgrammeParty, VisitProgramme } from './programme/model.js';
export { guidelinesPath, renderGuidelines } from './guidelines/page.js';
export { siteAsset, type SiteAsset } from './site/assets.js';
export { livelyPolicy, sitePolicy } from './site/layout.js';
export { wholeFont } from './site/fonts.js';
export { renderNotFound } from './site/not-found.js';
export { photoPath, photoWidths, type PhotoWidth } from './site/photos.js';
export { mailKeys, mailOpens, type MailData, type MailKey, type MailOpens } from './mails/mail.js';
export { exampleKeys, exampleMail } from './mails/example.js';
export { applicationLinkPath, matchLinkPath, reportLinkPath, unsubscribePath } from './mails/mailed-links.js';
export type { Reading } from './texts/reading.js';
export { renderMail, renderTogether, type MailRequest, type RenderedMail } from './mails/render-mail.js';
export {
  type CalendarDeadline,
  renderVisitFeed,
  renderVisitNews,
  type CalendarFile,
  type CalendarVisit,
} from './calendar/visit-calendar.js';
export { renderPromoterCall } from './promoters/call-page.js';
export { renderPromoterList } from './promoters/list-page.js';
export { renderLeavePage, type LeaveState } from './promoters/leave-page.js';
export { renderPromoterNotFound } from './promoters/not-found.js';
export { renderPromoterPage } from './promoters/profile-page.js';
export {
  promoterCallPath,
  promoterCardPath,
  promoterPath,
  promoterPhotoPath,
  promotersPath,
  type PromoterFilters,
  type PublicPromoter,
  type PublicPromoterCall,
  type PublicPromoterList,
} from './promoters/model.js';
export { promotersTexts } from './texts/index.js';
