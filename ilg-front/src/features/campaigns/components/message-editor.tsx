import { ActionIcon, Button, Group, Menu, Stack, Text, Textarea, Tooltip } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus, IconTrash } from '@/components/icons';
import { insertVariable, render, VARIABLES, type Values, type Variable } from '../template';
import { MessagePreview } from './message-preview';

type Props = {
  label: string;
  text: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  onRemove?: () => void;
  error?: string | null;
  limit?: number;
  sample: Values;
  rows?: number;
  path: string;
};

/** One variant: what is written on the left, what a lead would read on the right. */
export function MessageEditor({
  label,
  text,
  onChange,
  onBlur,
  onRemove,
  error,
  limit,
  sample,
  rows = 4,
  path,
}: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (variable: Variable) => {
    const area = field.current;
    const { text: next, cursor } = insertVariable(
      text,
      variable,
      area?.selectionStart ?? text.length,
      area?.selectionEnd ?? text.length,
    );
    onChange(next);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(cursor, cursor);
    });
  };
  return (
    <div className="editor">
      <Stack gap={4}>
        <Group justify="space-between" align="flex-end" gap={8}>
          <Text component="label" htmlFor={path} size="sm" fw={500}>
            {label}
          </Text>
          <Group gap={4}>
            <Menu onClose={() => field.current?.focus()} returnFocus={false}>
              <Menu.Target>
                <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} />} c="var(--ilg-link)">
                  {t('message.insert')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {VARIABLES.map((variable) => (
                  <Menu.Item key={variable} onClick={() => insert(variable)}>
                    {t(`variable.${variable}`)} <Text span c="dimmed" size="xs">{`{{${variable}}}`}</Text>
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
            {onRemove ? (
              <Tooltip label={t('message.removeVariant')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  onClick={onRemove}
                  aria-label={`${t('message.removeVariant')}: ${label}`}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Tooltip>
            ) : null}
          </Group>
        </Group>
        <Textarea
          ref={field}
          id={path}
          name={path}
          data-path={path}
          autosize
          minRows={rows}
          maxRows={14}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          error={error}
        />
      </Stack>
      <MessagePreview rendered={render(text, sample)} limit={limit} />
    </div>
  );
}
