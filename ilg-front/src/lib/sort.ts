export type Sort = { id: string; desc: boolean };

/** In the URL a sort is `name` or `-name`; what the screen does not know becomes its default. */
export function readSort(text: string): Sort {
  return text.startsWith('-') ? { id: text.slice(1), desc: true } : { id: text, desc: false };
}

export function writeSort({ id, desc }: Sort): string {
  return desc ? `-${id}` : id;
}
