import { NumberInput, SimpleGrid, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/types';
import { type AccountValues, CAPS } from '../schema';

/** A client lowers caps; only an admin raises what they may reach. */
export function CapFields({ form, limits }: { form: UseFormReturnType<AccountValues>; limits: Account['capLimits'] }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text fw={500} size="sm">
        {t('account.caps')}
      </Text>
      <Text size="sm" c="dimmed" mb={8}>
        {t('account.capsText')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12}>
        {CAPS.map((cap) => (
          <NumberInput
            key={cap}
            label={t(`cap.${cap}`)}
            description={t('account.atMost', { max: limits[cap] })}
            name={`caps.${cap}`}
            min={0}
            max={limits[cap]}
            {...form.getInputProps(`caps.${cap}`)}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}
