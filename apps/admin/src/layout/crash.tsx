import { Component, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import { Page } from '../ui/page.js';
import { useWords } from '../i18n/use-words.js';

function CrashPage({ onRetry }: { onRetry: () => void }) {
  const t = useWords();
  return (
    <Page title={t('problem.crash')} intro={t('problem.crashHelp')}>
      <Button variant="contained" color="primary" onClick={onRetry}>
        {t('problem.retry')}
      </Button>
    </Page>
  );
}

interface Props {
  /** Another place is another chance. */
  place: string;
  children: ReactNode;
}

/** Keeps the navigation when a page throws. */
export class CrashBoundary extends Component<Props, { crashedAt: string | null }> {
  override state: { crashedAt: string | null } = { crashedAt: null };

  static getDerivedStateFromError() {
    return { crashedAt: 'unknown' };
  }

  override componentDidCatch() {
    this.setState({ crashedAt: this.props.place });
  }

  override componentDidUpdate(before: Props) {
    if (this.state.crashedAt !== null && before.place !== this.props.place)
      this.setState({ crashedAt: null });
  }

  override render() {
    if (this.state.crashedAt === null) return this.props.children;
    return <CrashPage onRetry={() => this.setState({ crashedAt: null })} />;
  }
}
