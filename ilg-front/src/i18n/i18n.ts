import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type en from './en.json';

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const STORE = 'ilg.language';
const texts = { en: () => import('./en.json'), de: () => import('./de.json') };

function preferredLanguage(): Language {
  const wanted = localStorage.getItem(STORE) ?? navigator.language.slice(0, 2);
  return wanted === 'de' ? 'de' : 'en';
}

export async function startI18n(language: Language = preferredLanguage()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: (await texts[language]()).default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

/** What was chosen on this device stays; else the profile's language applies. */
export async function applyProfileLanguage(language: Language): Promise<void> {
  if (localStorage.getItem(STORE) === null) {
    await show(language);
  }
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORE, language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await texts[language]()).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
