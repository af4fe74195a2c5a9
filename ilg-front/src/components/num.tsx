import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/i18n';
import { formatNumber, formatPercent, formatRate } from '@/lib/format';

export function Num({ value }: { value: number }) {
  return <>{formatNumber(useLanguage(), value)}</>;
}

/** In a cell the share alone, with its base as title; written out where there is room. */
export function Rate({ part, base, long = false }: { part: number; base: number; long?: boolean }) {
  const language = useLanguage();
  const { t } = useTranslation();
  const whole = formatRate(language, part, base, t('common.of'));
  if (long || base === 0) {
    return <>{whole}</>;
  }
  return <span title={whole}>{formatPercent(language, part / base)}</span>;
}
