import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Page } from '../ui/page.js';
import { useWords } from '../i18n/use-words.js';

function Nowhere({ title, help }: { title: string; help: string }) {
  const t = useWords();
  return (
    <Page title={title} intro={help}>
      <Button component={Link} to="/" variant="contained" color="primary">
        {t('page.toHome')}
      </Button>
    </Page>
  );
}

export function NotFound() {
  const t = useWords();
  return <Nowhere title={t('page.notFound')} help={t('page.notFoundHelp')} />;
}

export function AccessDenied() {
  const t = useWords();
  return <Nowhere title={t('page.denied')} help={t('page.deniedHelp')} />;
}
