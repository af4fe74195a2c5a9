import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(process.cwd(), 'src');
const CORE = join(process.cwd(), 'node_modules/@mantine/core');

// Components that lean on the styles of others, and what the charts and dates packages draw with.
const INSIDE: Record<string, string[]> = {
  Checkbox: ['InlineInput'],
  Drawer: ['ModalBase', 'Overlay', 'CloseButton', 'Paper'],
  Menu: ['Popover', 'Paper'],
  Modal: ['ModalBase', 'Overlay', 'CloseButton', 'Paper'],
  MultiSelect: ['Combobox', 'Input', 'InlineInput', 'Pill', 'PillsInput', 'Popover', 'CloseButton', 'ScrollArea'],
  NumberInput: ['Input'],
  PasswordInput: ['Input', 'ActionIcon'],
  Radio: ['InlineInput'],
  RangeSlider: ['Slider'],
  SegmentedControl: ['FloatingIndicator'],
  Select: ['Combobox', 'Input', 'Popover', 'CloseButton', 'ScrollArea'],
  Switch: ['InlineInput'],
  Textarea: ['Input'],
  TextInput: ['Input'],
};
const BY_PACKAGE = ['ColorSwatch', 'Notification', 'UnstyledButton', 'Loader', 'Input', 'Popover', 'Paper'];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /(?<!\.test)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function used(): Set<string> {
  const names = new Set(BY_PACKAGE);
  for (const file of files(SRC)) {
    for (const [, list = ''] of readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)) {
      for (const name of list.split(',').map((part) => part.trim())) {
        if (/^[A-Z]/.test(name)) {
          names.add(name);
          for (const inside of INSIDE[name] ?? []) {
            names.add(inside);
          }
        }
      }
    }
  }
  return names;
}

// A forgotten file fails silently: the chart's legend once lost its colours this way.
it('brings the styles of every Mantine component in use', () => {
  const listed = readFileSync(join(SRC, 'styles/mantine.ts'), 'utf8');

  const forgotten = [...used()]
    .filter((name) => existsSync(join(CORE, 'styles', `${name}.css`)))
    .filter((name) => !listed.includes(`/${name}.css`));

  expect(forgotten).toEqual([]);
});
