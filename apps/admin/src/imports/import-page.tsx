import { useRef } from 'react';
import { useCanAccess } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FileIcon from '@mui/icons-material/UploadFileOutlined';
import { Link } from 'react-router-dom';
import { readTable, templatePath } from '../api/imports.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';
import { AccessDenied } from '../layout/nowhere.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { PageSkeleton, RowsSkeleton } from '../ui/skeletons.js';
import { TableOfRows } from './table-of-rows.js';

export default function ImportPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'exchanges', action: 'create' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? <Import /> : <AccessDenied />;
}

/** Past exchanges from a table: choose it, see what it holds, and only then have it recorded. */
function Import() {
  const t = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const read = useMutation({ mutationFn: readTable });
  const name = read.variables?.name ?? '';
  const choose = (file: File | undefined) => {
    if (file) read.mutate(file);
    // The same file, mended meanwhile, may be chosen again.
    if (picker.current) picker.current.value = '';
  };
  return (
    <Page
      title={t('import.title')}
      intro={t('import.intro')}
      back={{ to: '/exchanges', name: t('nav.exchanges') }}
      actions={
        <Button component={Link} to="/exchanges/past">
          {t('import.single')}
        </Button>
      }
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Panel title={t('import.template')}>
          <Box sx={{ color: 'text.secondary', mb: 2, maxWidth: '72ch' }}>{t('import.templateHelp')}</Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 3 }}>
            <Button href={templatePath('xlsx')} download size="small">
              {t('import.templateXlsx')}
            </Button>
            <Button href={templatePath('csv')} download size="small">
              {t('import.templateCsv')}
            </Button>
          </Box>
          <Button
            variant={read.data ? 'outlined' : 'contained'}
            color="primary"
            startIcon={<FileIcon />}
            disabled={read.isPending}
            onClick={() => picker.current?.click()}
          >
            {t(read.data ? 'import.chooseOther' : 'import.choose')}
          </Button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-label={t('import.choose')}
            onChange={(event) => choose(event.target.files?.[0])}
          />
          <Box sx={{ mt: 1, fontSize: '0.875rem', color: 'text.secondary' }}>{t('import.chooseHelp')}</Box>
        </Panel>
        <FormProblem problem={read.error} />
        {read.isPending && (
          <Panel title={t('import.reading', { name })}>
            <RowsSkeleton />
          </Panel>
        )}
        {read.data && !read.isPending && (
          <Panel title={t('import.file', { name })}>
            <TableOfRows key={read.submittedAt} table={read.data} />
          </Panel>
        )}
      </Box>
    </Page>
  );
}
