/** What a template may name, in the order of the insert menu. */
export const VARIABLES = ['salutation', 'firstName', 'lastName', 'company', 'title', 'location', 'headline'] as const;
export type Variable = (typeof VARIABLES)[number];
export type Values = Partial<Record<Variable, string>>;

export type Part = { text: string; hole: boolean };
export type Rendered = { parts: Part[]; text: string; length: number; holes: string[]; unknown: string[] };

const PLACE = /\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}/g;

/** What one lead would read. A place without value and fallback is a hole: such a lead is skipped, never sent a gap. */
export function render(template: string, values: Values): Rendered {
  const parts: Part[] = [];
  const holes: string[] = [];
  const unknown: string[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACE)) {
    const [whole, name = '', fallback] = match;
    parts.push({ text: template.slice(end, match.index), hole: false });
    end = match.index + whole.length;
    if (!isVariable(name)) {
      unknown.push(name);
      parts.push({ text: whole, hole: true });
      continue;
    }
    const value = values[name]?.trim() || fallback?.trim();
    if (!value) {
      holes.push(name);
    }
    parts.push(value ? { text: value, hole: false } : { text: whole, hole: true });
  }
  parts.push({ text: template.slice(end), hole: false });
  const text = parts.map((part) => part.text).join('');
  return { parts: parts.filter((part) => part.text !== ''), text, length: text.length, holes, unknown };
}

function isVariable(name: string): name is Variable {
  return (VARIABLES as readonly string[]).includes(name);
}

export type Insertion = { text: string; cursor: number };

/** Puts a variable where the cursor stands, over what is selected. */
export function insertVariable(text: string, variable: Variable, from: number, to: number): Insertion {
  const place = `{{${variable}}}`;
  return { text: text.slice(0, from) + place + text.slice(to), cursor: from + place.length };
}
