import type { OfferedLanguage } from '@waymark/domain';
import type { Report } from './api.js';
import { ClosedPage } from './closed-page.js';
import { DonePage } from './done-page.js';
import { Frame } from './frame.js';
import { WritingPages } from './writing-pages.js';

export interface ReportPagesProps {
  report: Report;
  onReport: (report: Report) => void;
  onSpeak: (language: OfferedLanguage) => unknown;
}

/** One report: to be written, or to be read where there is nothing more to write. */
export function ReportPages(props: ReportPagesProps) {
  const { report, onSpeak } = props;
  if (report.editable) return <WritingPages {...props} />;
  return (
    <Frame onSpeak={onSpeak}>
      {report.status === 'filed' ? <DonePage report={report} /> : <ClosedPage report={report} />}
    </Frame>
  );
}
