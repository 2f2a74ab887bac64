import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { PromoterApplicationView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { TextLink } from '../../ui/text-link.js';
import { applicationPath } from '../paths.js';

/** Other applications that may be the same candidate's, with the way to merge this one into them. */
export function Duplicates({ duplicates }: Pick<PromoterApplicationView, 'duplicates'>) {
  const t = useWords();
  if (!duplicates || duplicates.length === 0) return null;
  return (
    <Alert severity="warning">
      <strong>{t('promoter.duplicates')}</strong>
      <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.5 }}>
        {duplicates.map(({ id, title, reference, because, mergeable }) => (
          <li key={id}>
            <TextLink to={applicationPath(id)}>{`${title} (${reference})`}</TextLink> {because}{' '}
            {mergeable && <ActionButton action="merge" given={{ applicationId: id }} />}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
