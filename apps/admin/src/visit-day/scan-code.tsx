import { QRCodeSVG } from 'qrcode.react';
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.js';

/** From the paper back to the page. It holds the page's address and nothing else: whoever scans it signs in. */
export function ScanCode() {
  const t = useWords();
  const address = `${window.location.origin}${window.location.pathname}`;
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
      <Box sx={{ p: 1, bgcolor: '#fff', lineHeight: 0, borderRadius: 1 }}>
        <QRCodeSVG value={address} size={112} role="img" aria-label={t('visitDay.scan')} title={address} />
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', maxWidth: 320 }}>{t('visitDay.scan')}</Box>
    </Box>
  );
}
