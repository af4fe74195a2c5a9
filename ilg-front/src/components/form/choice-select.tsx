import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Choice = { value: string; label: string };
type Props<Value extends string> = {
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChoose: (value: Value | undefined) => void;
  all?: string;
};

const ALL = '';

/** A filter of one value; its first entry stands for all. */
export function ChoiceSelect<Value extends string>({ label, choices, value, onChoose, all }: Props<Value>) {
  const { t } = useTranslation();
  const data: Choice[] = [{ value: ALL, label: all ?? t('common.all') }, ...choices];
  return (
    <Select
      label={label}
      data={data}
      value={value ?? ALL}
      searchable={choices.length > 12}
      onChange={(chosen) => onChoose(chosen ? (chosen as Value) : undefined)}
      w={{ base: '100%', xs: 200 }}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
