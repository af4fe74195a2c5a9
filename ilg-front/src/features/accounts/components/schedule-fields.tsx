import { Checkbox, Group, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { timeZones } from '@/lib/time-zones';
import { type AccountValues, DAYS } from '../schema';

export function ScheduleFields({ form }: { form: UseFormReturnType<AccountValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <Checkbox.Group label={t('account.workingDays')} {...form.getInputProps('workingDays')}>
        <Group gap={12} mt={4}>
          {DAYS.map((day) => (
            <Checkbox key={day} value={day} label={t(`dayShort.${day}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group gap={12} align="flex-start">
        <TextInput
          type="time"
          label={t('account.workFrom')}
          name="workFrom"
          w={120}
          {...form.getInputProps('workFrom')}
        />
        <TextInput type="time" label={t('account.workTo')} name="workTo" w={120} {...form.getInputProps('workTo')} />
        <Select
          label={t('settings.timeZone')}
          name="timeZone"
          searchable
          limit={100}
          data={timeZones(form.values.timeZone)}
          w={220}
          {...form.getInputProps('timeZone')}
        />
      </Group>
    </>
  );
}
