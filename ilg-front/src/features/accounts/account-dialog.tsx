import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/lib/types';
import { AccountForm } from './components/account-form';

type Props = { account: Account | undefined; onSaved: (account: Account) => void; onClose: () => void };

export function AccountDialog({ account, onSaved, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={account ? t('account.editTitle', { email: account.email }) : t('account.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <AccountForm account={account} onSaved={onSaved} onClose={onClose} />
    </Modal>
  );
}
