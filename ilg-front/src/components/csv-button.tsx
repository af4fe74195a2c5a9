import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconDownload } from '@/components/icons';
import { download } from '@/lib/download';

export function CsvButton({ path, query }: { path: string; query: Parameters<typeof download>[1] }) {
  const { t } = useTranslation();
  const file = useMutation({
    mutationFn: () => download(path, query),
    onError: (error) => notifications.show({ color: 'red', title: t('csv.failed'), message: error.message }),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} />}
      loading={file.isPending}
      onClick={() => file.mutate()}
    >
      {t('csv.download')}
    </Button>
  );
}
