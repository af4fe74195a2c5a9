import { Button, Group, Loader, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { Num } from '@/components/num';
import type { Credits } from '@/lib/types';
import { useChangeCredits } from './api/change-credits';
import { creditsQuery } from './api/get-credits';
import { Ledger } from './components/ledger';
import { type CreditValues, creditForm } from './schema';

type Props = { user: { id: number; name: string; company: string }; onClose: () => void };

export function CreditsDialog({ user, onClose }: Props) {
  const { t } = useTranslation();
  const { data: credits, error, refetch } = useQuery(creditsQuery(user.id));
  return (
    <Modal
      opened
      onClose={onClose}
      size={420}
      title={t('credit.dialogTitle', { name: user.company || user.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {error ? <ErrorPanel error={error} onRetry={refetch} /> : null}
      {credits ? (
        <CreditForm user={user.id} credits={credits} onClose={onClose} />
      ) : error ? null : (
        <Loader size="sm" />
      )}
    </Modal>
  );
}

function CreditForm({ user, credits, onClose }: { user: number; credits: Credits; onClose: () => void }) {
  const { t } = useTranslation();
  const schema = useMemo(() => creditForm(t, credits.left), [t, credits.left]);
  const form = useForm<CreditValues>({
    initialValues: { amount: '' as unknown as number, reason: '' },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const changing = useChangeCredits(user);
  const amount = Number(form.values.amount) || 0;
  const submit = (values: CreditValues) => {
    if (changing.isPending) {
      return;
    }
    forget();
    changing.mutate(values, {
      onSuccess: (now) => {
        notifications.show({ message: t('credit.changed', { left: now.left }) });
        onClose();
      },
      onError: refuse,
    });
  };
  return (
    <form onSubmit={form.onSubmit(submit, focusFirst(form))} noValidate>
      <Stack gap={12}>
        <NumberInput
          label={t('credit.amount')}
          description={t('credit.amountText')}
          name="amount"
          data-autofocus
          allowDecimal={false}
          thousandSeparator=" "
          {...form.getInputProps('amount')}
        />
        <TextInput
          label={t('credit.reason')}
          name="reason"
          maxLength={200}
          autoComplete="off"
          {...form.getInputProps('reason')}
        />
        <div className="before-after" role="status">
          <div>
            <div className="figure-label">{t('credit.before')}</div>
            <div className="figure-value">
              <Num value={credits.left} />
            </div>
          </div>
          <span aria-hidden>→</span>
          <div>
            <div className="figure-label">{t('credit.after')}</div>
            <div className="figure-value">
              <Num value={credits.left + amount} />
            </div>
          </div>
        </div>
        {refusal ? <ErrorPanel error={refusal} /> : null}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={changing.isPending}>
            {amount < 0 ? t('credit.remove') : t('credit.add')}
          </Button>
        </Group>
        <div>
          <div className="figure-label ledger-title">{t('credit.latest')}</div>
          <Ledger user={user} size={5} />
        </div>
      </Stack>
    </form>
  );
}
