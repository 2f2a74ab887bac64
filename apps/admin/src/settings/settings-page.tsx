import { useState } from 'react';
import { useCanAccess, useNotify } from 'react-admin';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { readSettings, saveSettings } from '../api/settings.js';
import { FormProblem } from '../forms/form-problem.js';
import { useLeaveWarning } from '../forms/use-leave-warning.js';
import { useWords } from '../i18n/use-words.js';
import { AccessDenied } from '../layout/nowhere.js';
import { Page } from '../ui/page.js';
import { short } from '../theme/tokens.js';
import { PageSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { TextLink } from '../ui/text-link.js';
import { SettingLine } from './setting-line.js';

/** Every number the rules work with, its default beside it. */
export default function SettingsPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'settings', action: 'update' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? <Settings /> : <AccessDenied />;
}

function Settings() {
  const t = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['settings'], queryFn: readSettings });
  const [wanted, setWanted] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const save = useMutation({
    mutationFn: saveSettings,
    onSuccess: (settings) => {
      if (Array.isArray(settings)) queries.setQueryData(['settings'], settings);
      void queries.invalidateQueries({ queryKey: ['settings'] });
      setTyped({});
      notify(t('settings.saved'), { type: 'success' });
    },
  });
  const changed = (data ?? []).filter(
    ({ key, value }) => typed[key] !== undefined && typed[key] !== String(value),
  );
  useLeaveWarning(changed.length > 0);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  const shown = data.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const send = () =>
    save.mutate(
      changed.map(({ key }) => {
        const text = (typed[key] ?? '').trim().replace(',', '.');
        return { key, value: text === '' ? null : Number(text) };
      }),
    );
  return (
    <Page
      narrow
      title={t('settings.title')}
      intro={
        <>
          {t('settings.intro')} <TextLink to="/settings/mails">{t('mails.link')}</TextLink>
        </>
      }
    >
      <TextField
        type="search"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        placeholder={t('settings.search')}
        slotProps={{ htmlInput: { 'aria-label': t('settings.search') } }}
        sx={{ mb: 2, maxWidth: 360 }}
      />
      <Box
        sx={{
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          px: { xs: 2, md: 3 },
        }}
      >
        {shown.map((setting) => (
          <SettingLine
            key={setting.key}
            setting={setting}
            typed={typed[setting.key]}
            onType={(text) => setTyped({ ...typed, [setting.key]: text })}
          />
        ))}
      </Box>
      <Box sx={{ mt: 2 }}>
        <FormProblem problem={save.error} />
      </Box>
      {changed.length > 0 && (
        <Box
          sx={{
            position: 'sticky',
            [short]: { position: 'static' },
            bottom: { xs: 8, md: 16 },
            mt: 2,
            display: 'flex',
            gap: 2,
            alignItems: 'center',
            p: 1.5,
            borderRadius: 1,
            border: 1,
            borderColor: 'divider',
            bgcolor: 'background.paper',
            boxShadow: 3,
          }}
        >
          <Box sx={{ flex: 1 }}>{t('settings.unsaved', { smart_count: changed.length })}</Box>
          <Button onClick={() => setTyped({})}>{t('action.cancel')}</Button>
          <Button variant="contained" color="primary" disabled={save.isPending} onClick={send}>
            {t('settings.save')}
          </Button>
        </Box>
      )}
    </Page>
  );
}
