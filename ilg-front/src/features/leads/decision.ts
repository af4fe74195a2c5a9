import type { TFunction } from 'i18next';
import type en from '@/i18n/en.json';
import type { Language } from '@/i18n/i18n';
import { formatShortDay, formatTime } from '@/lib/format';
import type { LeadDecision } from '@/lib/types';

type Texts = typeof en;

/** What happens to a lead next and why, in the reader's language and time zone. */
export function decisionText(t: TFunction, language: Language, timeZone: string, decision: LeadDecision): string {
  const { step, rule, at } = decision;
  const inputs: Record<string, string> = Object.fromEntries(decision.inputs.map(({ name, value }) => [name, value]));
  const { reason, status, kind, sentOn, from, to, taskType } = inputs;
  const words = {
    ...inputs,
    at: at ? formatTime(language, at, timeZone) : '–',
    sentOn: sentOn ? formatShortDay(language, sentOn) : '',
    from: from?.slice(0, 5) ?? '',
    to: to?.slice(0, 5) ?? '',
    status: status ? t(`campaignStatus.${status as keyof Texts['campaignStatus']}`) : '',
    kind: kind ? t(`decision.kind.${kind as keyof Texts['decision']['kind']}`) : '',
    reason: reason ? reasonText(t, rule, reason, taskType) : '',
  };
  return `${t(`decision.step.${step}`)}: ${t(`decision.rule.${rule}`, words)}`;
}

function reasonText(t: TFunction, rule: LeadDecision['rule'], reason: string, taskType = ''): string {
  switch (rule) {
    case 'TASK_TYPE_STOPPED':
      return t(`stopped.${reason as 'PAGE_CHANGED' | 'FAILING'}`, {
        deed: t(`stopped.deed.${taskType as keyof Texts['stopped']['deed']}`),
      });
    case 'ACCOUNT_PAUSED':
      return t(`accountReason.${reason as keyof Texts['accountReason']}`);
    case 'CAMPAIGN_PAUSED':
      return t(`pausedReason.${reason as keyof Texts['pausedReason']}`);
    default:
      return t(`decision.end.${reason as keyof Texts['decision']['end']}`);
  }
}
