import { Button, Group, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { LinkAnchor, LinkButton } from '@/components/link';
import { PageHeader } from '@/components/page-header';
import { can } from '@/lib/can';
import { useMe } from '@/lib/session';
import type { User } from '@/lib/types';
import { useAddUser } from './api/add-user';
import { type NewUserValues, newUserForm, SHORTEST_PASSWORD } from './schema';

export function AddUserPage({ onAdded }: { onAdded: (user: User) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const schema = useMemo(() => newUserForm(t), [t]);
  const form = useForm<NewUserValues>({
    initialValues: { email: '', name: '', company: '', role: 'USER', password: '' },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const adding = useAddUser();
  const submit = (values: NewUserValues) => {
    if (adding.isPending) {
      return;
    }
    forget();
    adding.mutate(values, {
      onSuccess: (user) => {
        notifications.show({ message: t('user.added', { name: user.name }) });
        onAdded(user);
      },
      onError: refuse,
    });
  };
  return (
    <div className="page page-form">
      <PageHeader
        title={t('user.add')}
        crumbs={[
          <LinkAnchor key="all" to="/users" fz={13}>
            {t('nav.users')}
          </LinkAnchor>,
          <span key="this" aria-current="page">
            {t('user.add')}
          </span>,
        ]}
      />
      <form className="card" onSubmit={form.onSubmit(submit, focusFirst(form))} noValidate>
        <Stack gap={12}>
          <TextInput label={t('user.company')} name="company" autoComplete="off" {...form.getInputProps('company')} />
          <TextInput label={t('user.name')} name="name" autoComplete="off" {...form.getInputProps('name')} />
          <TextInput
            type="email"
            label={t('user.email')}
            name="email"
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          {can(me.role, 'admin.manage') ? (
            <Select
              label={t('user.role')}
              name="role"
              data={(['USER', 'ADMIN'] as const).map((role) => ({ value: role, label: t(`role.${role}`) }))}
              {...form.getInputProps('role')}
            />
          ) : null}
          <PasswordInput
            label={t('user.password')}
            description={t('user.passwordText', { min: SHORTEST_PASSWORD })}
            name="password"
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
            {...form.getInputProps('password')}
          />
          {refusal ? <ErrorPanel error={refusal} /> : null}
          <Group gap={8}>
            <Button type="submit" loading={adding.isPending}>
              {t('user.add')}
            </Button>
            <LinkButton to="/users" variant="default">
              {t('common.cancel')}
            </LinkButton>
          </Group>
        </Stack>
      </form>
    </div>
  );
}
