import { useState } from 'react';
import { ListBase, useCanAccess } from 'react-admin';
import Button from '@mui/material/Button';
import { useWords } from '../../i18n/use-words.js';
import { AccessDenied } from '../../layout/nowhere.js';
import { ListTools } from '../../list/list-tools.js';
import { Pages } from '../../list/pages.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Listed } from './listed.js';
import { PasteAddresses } from './paste-addresses.js';

/** The secretariat in May: who hears of the call beside the members; somebody asks to be put on it, or taken off. */
export default function MailingListPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'mailing-list', action: 'list' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? <MailingList /> : <AccessDenied />;
}

function MailingList() {
  const t = useWords();
  const [pasting, setPasting] = useState(false);
  const paste = (
    <Button variant="contained" color="primary" onClick={() => setPasting(true)}>
      {t('mailingList.paste')}
    </Button>
  );
  const presets = [
    { label: t('mailingList.on'), filter: { unsubscribed: false } },
    { label: t('mailingList.off'), filter: { unsubscribed: true } },
  ];
  return (
    <ListBase
      resource="mailing-list"
      sort={{ field: 'name', order: 'ASC' }}
      perPage={50}
      storeKey={false}
      filterDefaultValues={{ unsubscribed: false }}
    >
      <Page
        title={t('mailingList.title')}
        intro={t('mailingList.intro')}
        back={{ to: '/promoter-calls', name: t('promoter.calls') }}
        actions={paste}
      >
        <ListTools presets={presets} choices={[]} searchable />
        <Listed />
        <Pages />
      </Page>
      {pasting && <PasteAddresses onClose={() => setPasting(false)} />}
    </ListBase>
  );
}
