import { Button, Code, ScrollArea, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema.gen';
import { ErrorPanel } from '@/components/feedback/error-panel';
import { Loading } from '@/components/feedback/loading';
import { Time } from '@/components/time';
import { contentQuery } from '../api/get-evidence';

type Piece = components['schemas']['KeptEvidence'];

export function EvidencePiece({ piece }: { piece: Piece }) {
  const { t } = useTranslation();
  const picture = piece.contentType === 'image/png';
  const title = t(picture ? 'evidence.picture' : 'evidence.page', { step: piece.step });
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        <Time value={piece.at} />
      </Text>
      {picture ? <Picture id={piece.id} title={title} /> : <Source id={piece.id} title={title} />}
    </Stack>
  );
}

function Picture({ id, title }: { id: number; title: string }) {
  const { data, error, refetch } = useQuery(contentQuery(id));
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) {
      return;
    }
    const made = URL.createObjectURL(data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  if (error) {
    return <ErrorPanel error={error} onRetry={refetch} />;
  }
  return url ? <img src={url} alt={title} className="evidence-picture" /> : <Loading rows={4} />;
}

/** Shown as text: a page of others is never drawn here. */
function Source({ id, title }: { id: number; title: string }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const [text, setText] = useState<string>();
  const { data, error, refetch } = useQuery({ ...contentQuery(id), enabled: wanted });
  useEffect(() => {
    void data?.text().then(setText);
  }, [data]);
  if (!wanted) {
    return (
      <div>
        <Button variant="default" size="xs" onClick={() => setWanted(true)}>
          {t('evidence.open')}
        </Button>
      </div>
    );
  }
  if (error) {
    return <ErrorPanel error={error} onRetry={refetch} />;
  }
  return text === undefined ? (
    <Loading rows={2} />
  ) : (
    <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, 'aria-label': title, role: 'region' }}>
      <Code block>{text}</Code>
    </ScrollArea.Autosize>
  );
}
