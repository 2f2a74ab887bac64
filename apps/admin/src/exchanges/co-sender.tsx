import Box from '@mui/material/Box';
import { knowsPeopleOfOthers } from '@waymark/domain';
import type { ExchangeView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';

/** Is the viewer here for an organisation that sends people too, and for nothing else? */
export const sendsToo = ({ myRoles }: ExchangeView): boolean =>
  myRoles.includes('coSender') && !knowsPeopleOfOthers(myRoles);

/** What is theirs to do in an exchange that two others steer. */
export function CoSenderPart({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  if (!sendsToo(exchange)) return null;
  const { host, sender } = exchange;
  return (
    <Panel title={t('coSender.title')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        <li>{t('coSender.people')}</li>
        <li>{t('coSender.read')}</li>
        <li>{t('coSender.write', { host: host.shortName, sender: sender.shortName })}</li>
      </Box>
      <Box sx={{ mt: 1.5, color: 'text.secondary' }}>
        {t('coSender.rest', { host: host.shortName, sender: sender.shortName })}
      </Box>
    </Panel>
  );
}
