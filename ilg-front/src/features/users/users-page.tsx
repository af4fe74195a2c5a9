import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/feedback/empty';
import { ChoiceSelect } from '@/components/form/choice-select';
import { SearchInput } from '@/components/form/search-input';
import { IconPlus } from '@/components/icons';
import { LinkButton } from '@/components/link';
import { PageHeader } from '@/components/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { can } from '@/lib/can';
import { PAGE_SIZE } from '@/lib/paging';
import { useMe } from '@/lib/session';
import { readSort, writeSort } from '@/lib/sort';
import type { User } from '@/lib/types';
import { usersQuery } from './api/get-users';
import { UserCard } from './components/user-card';
import { userColumns } from './components/user-columns';
import { ROLES, type UsersSearch } from './schema';

type Props = {
  search: UsersSearch;
  onSearch: (change: Partial<UsersSearch>, replace?: boolean) => void;
  creditsDialog: (user: User, onClose: () => void) => ReactNode;
};

export function UsersPage({ search, onSearch, creditsDialog }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(usersQuery(search));
  const [crediting, setCrediting] = useState<User>();
  const sort = useMemo(() => readSort(search.sort), [search.sort]);
  const columns = useMemo(() => userColumns(t, setCrediting), [t]);
  const filtered = search.search !== '' || search.role !== undefined;
  const filter = (change: Partial<UsersSearch>) => onSearch({ ...change, page: 1 }, true);
  const add = (
    <LinkButton to="/users/new" leftSection={<IconPlus size={16} />}>
      {t('user.add')}
    </LinkButton>
  );
  return (
    <div className="page">
      <PageHeader title={t('nav.users')}>{add}</PageHeader>
      <Stack gap={16}>
        <Group className="filters">
          <SearchInput label={t('user.search')} value={search.search} onSearch={(text) => filter({ search: text })} />
          {can(me.role, 'admin.manage') ? (
            <ChoiceSelect
              label={t('user.role')}
              choices={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
              value={search.role}
              onChoose={(role) => filter({ role })}
            />
          ) : null}
        </Group>
        <div>
          <DataTable
            label={t('nav.users')}
            columns={columns}
            rows={query.data?.items}
            rowId={(user) => String(user.id)}
            query={query}
            sort={sort}
            onSort={(next) => onSearch({ sort: writeSort(next) as UsersSearch['sort'], page: 1 })}
            card={(user) => <UserCard user={user} onCredits={() => setCrediting(user)} />}
            empty={
              filtered ? (
                <Empty
                  title={t('table.noMatch')}
                  action={
                    <Button variant="default" onClick={() => filter({ search: '', role: undefined })}>
                      {t('table.clear')}
                    </Button>
                  }
                />
              ) : (
                <Empty title={t('user.none')} text={t('user.noneText')} action={add} />
              )
            }
          />
          {query.data ? (
            <Pager page={search.page} size={PAGE_SIZE} total={query.data.total} onPage={(page) => onSearch({ page })} />
          ) : null}
        </div>
      </Stack>
      {crediting ? creditsDialog(crediting, () => setCrediting(undefined)) : null}
    </div>
  );
}
