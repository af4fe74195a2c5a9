import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useBlocker } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '@/components/feedback/confirm';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { LinkButton } from '@/components/link';
import type { Account, Campaign } from '@/lib/types';
import { useSaveCampaign } from '../api/save-campaign';
import type { AccountDialog } from '../campaign-form-page';
import { type CampaignValues, campaignForm, KINDS, noteLimit, toMessages, toSettings } from '../schema';
import { AccountSection } from './account-section';
import { FormSection } from './form-section';
import { LeadsPreview } from './leads-preview';
import { LimitsSection } from './limits-section';
import { MessageSection } from './message-section';

const SECTIONS = ['account', 'audience', 'messages', 'limits'] as const;

type Props = {
  campaign: Campaign | undefined;
  start: CampaignValues;
  accounts: readonly Account[];
  accountDialog: AccountDialog;
  onSaved: (campaign: Campaign) => void;
};

export function CampaignForm({ campaign, start, accounts, accountDialog, onSaved }: Props) {
  const { t } = useTranslation();
  const schema = useMemo(() => campaignForm(t), [t]);
  const form = useForm<CampaignValues>({
    initialValues: start,
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const saving = useSaveCampaign(campaign?.id);
  const saved = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: () => form.isDirty() && !saved.current,
    enableBeforeUnload: () => form.isDirty() && !saved.current,
    withResolver: true,
  });
  const account = accounts.find(({ id }) => String(id) === form.values.accountId);
  const submit = (values: CampaignValues) => {
    if (saving.isPending) {
      return;
    }
    forget();
    saving.mutate(toSettings(values, campaign?.version), {
      onSuccess: (done) => {
        saved.current = true;
        notifications.show({ message: t('campaign.saved', { name: done.name }) });
        onSaved(done);
      },
      onError: refuse,
    });
  };
  const mistakes = Object.keys(form.errors).length;
  return (
    <form onSubmit={form.onSubmit(submit, focusFirst(form))} noValidate className="with-anchors">
      <nav className="anchor-list" aria-label={t('form.sections')}>
        <Stack gap={4}>
          {SECTIONS.map((section) => (
            <a key={section} href={`#${section}`} className="link">
              {t(`campaign.section.${section}`)}
            </a>
          ))}
        </Stack>
      </nav>
      <Stack gap={16}>
        {campaign?.status === 'ACTIVE' ? (
          <Alert variant="outline" color="gray">
            <Text>{t('campaign.activeEdit')}</Text>
          </Alert>
        ) : null}
        <FormSection id="account" title={t('campaign.section.account')}>
          <TextInput label={t('campaign.name')} maxLength={100} name="name" {...form.getInputProps('name')} maw={560} />
          <AccountSection form={form} accounts={accounts} account={account} accountDialog={accountDialog} />
        </FormSection>
        <FormSection id="audience" title={t('campaign.section.audience')} text={t('campaign.audienceText')}>
          <Textarea
            label={t('campaign.listUrl')}
            name="listUrl"
            autosize
            minRows={2}
            maxRows={6}
            {...form.getInputProps('listUrl')}
          />
        </FormSection>
        <FormSection
          id="messages"
          title={t('campaign.section.messages')}
          text={t('campaign.messagesText', { place: '{{company|your company}}' })}
        >
          {KINDS.map((kind) => (
            <MessageSection
              key={kind}
              kind={kind}
              form={form}
              limit={kind === 'INVITE_NOTE' ? noteLimit(account) : undefined}
            />
          ))}
          <LeadsPreview
            messages={toMessages(form.values.messages)}
            premium={account?.premium ?? false}
            campaign={campaign?.id}
          />
        </FormSection>
        <FormSection id="limits" title={t('campaign.section.limits')}>
          <LimitsSection form={form} account={account} />
        </FormSection>
        {refusal ? <ErrorPanel error={refusal} /> : null}
        <div className="action-bar">
          <Group gap={8}>
            <Button type="submit" loading={saving.isPending}>
              {campaign ? t('common.save') : t('campaign.create')}
            </Button>
            <LinkButton to="/campaigns" variant="default">
              {t('common.cancel')}
            </LinkButton>
            {mistakes > 0 ? (
              <Text role="alert" size="sm" c="var(--mantine-color-error)">
                {t('form.mistakes', { count: mistakes })}
              </Text>
            ) : null}
          </Group>
        </div>
      </Stack>
      {blocker.status === 'blocked' ? (
        <Confirm
          title={t('form.leaveTitle')}
          text={t('form.leaveText')}
          action={t('form.leave')}
          busy={false}
          onConfirm={blocker.proceed}
          onClose={blocker.reset}
        />
      ) : null}
    </form>
  );
}
