import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/i18n';
import { useMe } from '@/lib/session';
import type { Lead } from '@/lib/types';
import { decisionText } from '../decision';

/** One line: what happens to a lead next, when at the earliest, and which rule decides it. */
export function NextStep({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { timeZone } = useMe();
  return lead.decision ? decisionText(t, language, timeZone, lead.decision) : '–';
}
