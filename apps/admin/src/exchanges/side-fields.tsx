import { useGetList } from 'react-admin';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ProposalRow } from '../api/views.js';
import { FindField } from '../fields/find-field.js';
import { OrganisationField } from '../fields/organisation-field.js';
import { FormPart } from '../forms/form-part.js';
import { span } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import type { SideChoice } from './match-draft.js';

interface Props {
  side: 'host' | 'sender';
  choice: SideChoice;
  onChange: (choice: SideChoice) => void;
  error: string | undefined;
}

/** One side of a match: an open proposal, or an organisation that has none yet. */
export function SideFields({ side, choice, onChange, error }: Props) {
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
        <OpenProposals side={side} choice={choice} onChange={onChange} error={error} />
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

function OpenProposals({ side, choice, onChange, error }: Props) {
  const t = useWords();
  const { data, isPending } = useGetList<ProposalRow>('proposals', {
    filter: { direction: side === 'host' ? 'receive' : 'send', over: 'open', phase: undefined },
    sort: { field: 'updatedAt', order: 'DESC' },
    pagination: { page: 1, perPage: 200 },
  });
  const options = (data ?? []).map((row) => ({
    id: row.id,
    label: `${row.organisation.shortName}: ${row.title}`,
    detail: [row.reference, span(row.periodStart, row.periodEnd)].filter(Boolean).join(' · '),
  }));
  return (
    <FindField
      name={`${side}ProposalId`}
      label={t('propose.proposal')}
      value={choice.proposalId}
      error={error}
      options={options}
      waiting={isPending}
      onChange={(proposalId) => onChange({ ...choice, proposalId })}
    />
  );
}
