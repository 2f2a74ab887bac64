import Link from '@mui/material/Link';
import OutIcon from '@mui/icons-material/OpenInNewOutlined';
import { useWords } from '../../i18n/use-words.js';

/** The programme as a file to print or to send on. */
export function PrintLink({ exchangeId }: { exchangeId: string }) {
  const t = useWords();
  return (
    <Link
      href={`/api/exchanges/${exchangeId}/programme.pdf`}
      target="_blank"
      rel="noreferrer"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 24, fontSize: '0.875rem' }}
    >
      {t('programme.print')}
      <OutIcon aria-label={t('exchange.link.newTab')} sx={{ fontSize: 14 }} />
    </Link>
  );
}
