import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export function FormSection({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <section className="card anchor-target" id={id} aria-labelledby={`${id}-title`}>
      <Stack gap={12}>
        <div>
          <Title order={2} id={`${id}-title`}>
            {title}
          </Title>
          {text ? (
            <Text size="sm" c="dimmed">
              {text}
            </Text>
          ) : null}
        </div>
        {children}
      </Stack>
    </section>
  );
}
