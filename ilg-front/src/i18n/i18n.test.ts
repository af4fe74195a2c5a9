import { expect, it } from 'vitest';
import de from './de.json';
import en from './en.json';

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

it('both languages say the same things', () => {
  expect(flat(de).map(([key]) => key)).toEqual(flat(en).map(([key]) => key));
});

it('both languages fill in the same places', () => {
  const german = new Map(flat(de));
  const different = flat(en)
    // What a new campaign starts with is a template of its own in each language.
    .filter(([key]) => !key.startsWith('campaign.start.'))
    .filter(([key, text]) => places(text).join() !== places(german.get(key) ?? '').join());

  expect(different).toEqual([]);
});
