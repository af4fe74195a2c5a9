import { Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Num, Rate } from '@/components/num';

export type NumbersRow = { key: string; name: ReactNode; requested: number; connected: number; replied: number };
type Props = { title: string; text?: string; first: string; none: string; rows: readonly NumbersRow[] };

export function NumbersTable({ title, text, first, none, rows }: Props) {
  const { t } = useTranslation();
  const heads = [
    t('number.requested'),
    t('number.connected'),
    t('number.replied'),
    t('number.connectionRate'),
    t('number.replyRate'),
  ];
  return (
    <section>
      <Title order={2} mb={4}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb={8}>
        {rows.length === 0 ? none : text}
      </Text>
      {rows.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls sideways has to be reachable by keyboard
        <section className="table-frame" aria-label={title} tabIndex={0}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{first}</Table.Th>
                {heads.map((head) => (
                  <Table.Th key={head} className="cell-number">
                    {head}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.key}>
                  <Table.Td>{row.name}</Table.Td>
                  <Table.Td className="cell-number">
                    <Num value={row.requested} />
                  </Table.Td>
                  <Table.Td className="cell-number">
                    <Num value={row.connected} />
                  </Table.Td>
                  <Table.Td className="cell-number">
                    <Num value={row.replied} />
                  </Table.Td>
                  <Table.Td className="cell-number">
                    <Rate part={row.connected} base={row.requested} long />
                  </Table.Td>
                  <Table.Td className="cell-number">
                    <Rate part={row.replied} base={row.connected} long />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </section>
  );
}
