import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { IconPlus } from '@/components/icons';
import type { MessageKind } from '@/lib/types';
import { type CampaignValues, MOST_VARIANTS } from '../schema';
import { render, type Values } from '../template';
import { MessageEditor } from './message-editor';

type Props = { kind: MessageKind; form: UseFormReturnType<CampaignValues>; limit: number | undefined };

export function MessageSection({ kind, form, limit }: Props) {
  const { t } = useTranslation();
  const variants = form.values.messages[kind];
  const path = `messages.${kind}` as const;
  const person = samplePerson(t('sample.company'), t('sample.title'), t('sample.location'));
  const salutation = render(form.values.messages.SALUTATION[0]?.text ?? '', person).text;
  const sample = kind === 'SALUTATION' ? person : { ...person, salutation };
  return (
    <Stack gap={12} className="message-kind">
      <Group justify="space-between" gap={8}>
        <div>
          <Title order={3}>{t(`messageKind.${kind}`)}</Title>
          <Text size="sm" c="dimmed">
            {t(`messageHelp.${kind}`, { variable: '{{salutation}}' })}
          </Text>
        </div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          disabled={variants.length >= MOST_VARIANTS}
          onClick={() => form.insertListItem(path, { text: '', fallback: '' })}
          aria-label={`${t('message.addVariant')}: ${t(`messageKind.${kind}`)}`}
        >
          {t('message.addVariant')}
        </Button>
      </Group>
      {variants.map((variant, index) => {
        const at = `${path}.${index}.text` as const;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: variants have no id and are numbered by their place
          <Stack key={index} gap={8}>
            <MessageEditor
              label={variantLabel(
                t(`messageKind.${kind}`),
                t('message.variant', { number: index + 1 }),
                variants.length,
              )}
              path={at}
              text={variant.text}
              rows={kind === 'SALUTATION' ? 1 : 4}
              limit={limit}
              sample={sample}
              error={form.errors[at] as string | undefined}
              onChange={(text) => form.setFieldValue(at, text)}
              onBlur={() => form.validateField(at)}
              onRemove={variants.length > 1 ? () => form.removeListItem(path, index) : undefined}
            />
            {kind === 'SALUTATION' ? (
              <TextInput
                label={t('message.fallback')}
                description={t('message.fallbackHelp')}
                name={`${path}.${index}.fallback`}
                maw={560}
                {...form.getInputProps(`${path}.${index}.fallback`)}
              />
            ) : null}
          </Stack>
        );
      })}
    </Stack>
  );
}

function variantLabel(kind: string, variant: string, count: number): string {
  return count > 1 ? `${kind}, ${variant}` : kind;
}

function samplePerson(company: string, title: string, location: string): Values {
  return { firstName: 'Ada', lastName: 'Lovelace', company, title, headline: `${title}, ${company}`, location };
}
