import Link from '@mui/material/Link';
import OutIcon from '@mui/icons-material/OpenInNewOutlined';
import { useWords } from '../i18n/use-words.js';

/** The certificate of attendance that somebody's report asked for. @param name whose, where several stand on a page */
export function CertificateLink({ reportId, name }: { reportId: string; name?: string }) {
  const t = useWords();
  return (
    <Link
      href={`/api/reports/${reportId}/certificate.pdf`}
      target="_blank"
      rel="noreferrer"
      aria-label={name && `${t('report.certificateOf', { name })} ${t('exchange.link.newTab')}`}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 24, fontSize: '0.875rem' }}
    >
      {t('report.certificate')}
      <OutIcon aria-label={t('exchange.link.newTab')} sx={{ fontSize: 14 }} />
    </Link>
  );
}
