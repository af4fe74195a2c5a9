import { useTranslation } from 'react-i18next';
import { StatusBadge, type Tone } from '@/components/status-badge';
import type { LeadState } from '@/lib/types';

const TONES: Record<LeadState, Tone> = {
  FOUND: 'grey',
  SCRAPED: 'blue',
  INVITED: 'blue',
  CONNECTED: 'green',
  REPLIED: 'green',
  WITHDRAWN: 'grey',
  SKIPPED: 'yellow',
  FAILED: 'red',
  ERASED: 'grey',
};

export function LeadStateBadge({ state }: { state: LeadState }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[state]}>{t(`leadState.${state}`)}</StatusBadge>;
}
