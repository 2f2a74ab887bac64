import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { PromoterCallView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { Page } from '../../ui/page.js';
import { ShowRecord } from '../../ui/record.js';
import { CallNavigation } from '../call/call-frame.js';
import { callPath } from '../paths.js';

interface Props {
  title: string;
  children: (call: PromoterCallView) => ReactNode;
}

/** A page of one call, under its name and beside its other pages. */
export function DecisionPage({ title, children }: Props) {
  const t = useWords();
  const { id = '' } = useParams();
  return (
    <ShowRecord<PromoterCallView> resource="promoter-calls">
      {(call) => (
        <Page title={title} back={{ to: callPath(id), name: call.title || t('promoter.calls') }}>
          <CallNavigation call={call} />
          {children(call)}
        </Page>
      )}
    </ShowRecord>
  );
}
