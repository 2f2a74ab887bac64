import { useCreate, useNotify, type RaRecord } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { CounterpartView, ProposalView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { useMessage } from '../../ui/use-message.js';

type Sides = Pick<ProposalView, 'id' | 'direction'>;

const sidesOf = (own: Sides, other: string) => {
  const receives = own.direction === 'receive';
  return { host: receives ? own.id : other, sender: receives ? other : own.id };
};

/** Where the match of two proposals can be written before it is proposed. */
export function writingOf(own: Sides, other: string): string {
  return `/exchanges/create?${new URLSearchParams(sidesOf(own, other)).toString()}`;
}

/** Proposes the match as it is suggested, and opens its page. */
export function usePropose(own: Sides) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const navigate = useNavigate();
  const [create, { isPending }] = useCreate<RaRecord<string>>();
  const propose = ({ proposal, suggestion }: CounterpartView) => {
    const { host, sender } = sidesOf(own, proposal.id);
    void create(
      'exchanges',
      { data: { hostProposalId: host, senderProposalId: sender, ...suggestion } },
      {
        onSuccess: ({ id }) => {
          notify(t('counterparts.proposed'), { type: 'success' });
          void navigate(`/exchanges/${id}/show`);
        },
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  };
  return { propose, isPending };
}
