import { Button, Group, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { focusFirst, useRefusal } from '@/components/form/refusal';
import { LinkButton } from '@/components/link';
import type { User } from '@/lib/types';
import { useEditUser } from '../api/edit-user';
import { type EditUserValues, editUserForm } from '../schema';

export function EditUserForm({ user }: { user: User }) {
  const { t } = useTranslation();
  const schema = useMemo(() => editUserForm(t), [t]);
  const form = useForm<EditUserValues>({
    initialValues: { email: user.email, name: user.name, company: user.company, status: user.status, password: '' },
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
  });
  const { refusal, refuse, forget } = useRefusal(form);
  const editing = useEditUser(user.id);
  const submit = ({ password, ...rest }: EditUserValues) => {
    if (editing.isPending) {
      return;
    }
    forget();
    editing.mutate(
      { ...rest, password: password || null, version: user.version },
      { onSuccess: () => notifications.show({ message: t('common.saved') }), onError: refuse },
    );
  };
  return (
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
        <Select
          label={t('user.status')}
          description={t('user.statusText')}
          name="status"
          data={(['ACTIVE', 'DISABLED'] as const).map((status) => ({
            value: status,
            label: t(`userStatus.${status}`),
          }))}
          {...form.getInputProps('status')}
        />
        <PasswordInput
          label={t('user.newPassword')}
          description={t('user.unchanged')}
          name="password"
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
          {...form.getInputProps('password')}
        />
        {refusal ? <ErrorPanel error={refusal} /> : null}
        <Group gap={8}>
          <Button type="submit" loading={editing.isPending}>
            {t('common.save')}
          </Button>
          <LinkButton to="/users" variant="default">
            {t('common.cancel')}
          </LinkButton>
        </Group>
      </Stack>
    </form>
  );
}
