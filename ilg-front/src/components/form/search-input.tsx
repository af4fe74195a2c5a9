import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { IconSearch } from '@/components/icons';

const PAUSE = 300;

/** Waits for a pause in typing before it asks the server. */
export function SearchInput({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) {
      return;
    }
    const timer = setTimeout(() => onSearch(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <TextInput
      type="search"
      name="search"
      label={label}
      value={text}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      onChange={(event) => setText(event.currentTarget.value)}
      w={{ base: '100%', xs: 240 }}
    />
  );
}
