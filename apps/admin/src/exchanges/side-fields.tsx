import { useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ProposalRow, ProposalView } from '../api/views.js';
import { FindField } from '../fields/find-field.js';
import { OrganisationField } from '../fields/organisation-field.js';
import { FormPart } from '../forms/form-part.js';
import { monthSpan, span } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { TextLink } from '../ui/text-link.js';
import type { SideChoice } from './match-draft.js';

interface Props {
  side: 'host' | 'sender';
  choice: SideChoice;
  /** The proposal chosen, once it is read. */
  proposal: ProposalView | undefined;
  onChange: (choice: SideChoice) => void;
  error: string | undefined;
}

/** One side of a match: an open proposal, or an organisation that has none yet. */
export function SideFields(props: Props) {
  const { side, choice, onChange, error } = props;
  const t = useWords();
  return (
    <FormPart title={t(side === 'host' ? 'propose.host' : 'propose.sender')}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={choice.by}
        onChange={(_event, by: SideChoice['by'] | null) => by && onChange({ ...choice, by })}
        aria-label={t(side === 'host' ? 'propose.host' : 'propose.sender')}
      >
        <ToggleButton value="proposal">{t('propose.byProposal')}</ToggleButton>
        <ToggleButton value="invitation">{t('propose.byInvitation')}</ToggleButton>
      </ToggleButtonGroup>
      {choice.by === 'proposal' ? (
        <OpenProposals {...props} />
      ) : (
        <OrganisationField
          name={`${side}OrganisationId`}
          label={t('propose.organisation')}
          value={choice.organisationId}
          error={error}
          onChange={(organisationId) => onChange({ ...choice, organisationId })}
        />
      )}
    </FormPart>
  );
}

function OpenProposals({ side, choice, proposal, onChange, error }: Props) {
  const t = useWords();
  const { data, isPending } = useGetList<ProposalRow>('proposals', {
    filter: { direction: side === 'host' ? 'receive' : 'send', over: 'open', phase: undefined },
    sort: { field: 'updatedAt', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  });
  const options = (data ?? []).map((row) => ({
    id: row.id,
    label: t('text.labelled', { label: row.organisation.shortName, text: row.title }),
    detail: [row.reference, span(row.periodStart, row.periodEnd)].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <FindField
        name={`${side}ProposalId`}
        label={t('propose.proposal')}
        value={choice.proposalId}
        error={error}
        options={options}
        waiting={isPending}
        onChange={(proposalId) => onChange({ ...choice, proposalId })}
      />
      {proposal && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mt: -1.5 }}>
          <TextLink to={`/proposals/${proposal.id}/show`}>{proposal.title}</TextLink>
          <Box>
            {[
              monthSpan(proposal.periodStart, proposal.periodEnd),
              t('propose.placesLeft', { smart_count: proposal.placesNow.left }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Box>
        </Box>
      )}
    </>
  );
}
