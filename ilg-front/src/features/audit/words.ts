import type { TFunction } from 'i18next';

/** The server may learn an action before this screen does: then its own word is shown. */
export function actionInWords(t: TFunction, action: string): string {
  return t(`auditAction.${action}` as 'auditAction.SIGNED_IN', { defaultValue: action });
}

/** What an entry is about: a kind and a number, where it is not a text of its own. */
export function targetOf(target: string): { kind: string; id: number } | undefined {
  const [, kind, id] = /^(\w+)\/(\d+)$/.exec(target) ?? [];
  return kind === undefined ? undefined : { kind, id: Number(id) };
}
