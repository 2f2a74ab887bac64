import { useQueryClient, useMutation } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { makeDraft } from '../api/factsheets.js';
import type { ExchangeView } from '../api/views.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { EmptyState } from '../ui/states.js';

/** Not there yet, or not yet for this viewer. */
export function NoDraft({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const queries = useQueryClient();
  const make = useMutation({ mutationFn: makeDraft, onSuccess: () => queries.invalidateQueries() });
  const secretariat = exchange.myRoles.includes('secretariat');
  return (
    <Page
      title={exchange.title}
      reference={exchange.reference}
      back={{ to: `/exchanges/${exchange.id}/show`, name: t('factsheet.toCase') }}
    >
      <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
        <EmptyState
          title={t('factsheet.draftMissing')}
          help={t(secretariat ? 'factsheet.draftMissingHelp' : 'factsheet.notYours')}
          action={
            secretariat && (
              <Box sx={{ display: 'grid', gap: 2 }}>
                <FormProblem problem={make.error} />
                <Button
                  variant="contained"
                  color="primary"
                  disabled={make.isPending}
                  onClick={() => make.mutate(exchange.id)}
                >
                  {t('factsheet.makeDraft')}
                </Button>
              </Box>
            )
          }
        />
      </Box>
    </Page>
  );
}
