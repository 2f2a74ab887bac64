import { Tag, type Tone } from '../ui/tag.js';

const tones: Readonly<Record<string, Tone>> = { filed: 'done', returned: 'soon', waived: 'stopped' };

/** Where a report stands, in the word the API gives. */
export function ReportStatus({ status, label }: { status: string; label: string }) {
  return <Tag tone={tones[status] ?? 'quiet'}>{label}</Tag>;
}
