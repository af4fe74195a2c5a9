import { describe, expect, it } from 'vitest';
import { insertVariable, render } from './template';

const ada = { salutation: 'Dear Ms Lovelace', firstName: 'Ada', lastName: 'Lovelace', company: '', title: ' ' };

describe('a rendered template', () => {
  it('fills its variables', () => {
    expect(render('{{salutation}}, hello {{ firstName }}!', ada).text).toBe('Dear Ms Lovelace, hello Ada!');
  });

  it('falls back where the lead has nothing', () => {
    const rendered = render('at {{company|your company}} as {{title| your role }}', ada);

    expect(rendered.text).toBe('at your company as your role');
    expect(rendered.holes).toEqual([]);
  });

  it('shows a hole where there is neither value nor fallback', () => {
    const rendered = render('at {{company}}, {{title|}}', ada);

    expect(rendered.holes).toEqual(['company', 'title']);
    expect(rendered.parts.filter((part) => part.hole).map((part) => part.text)).toEqual(['{{company}}', '{{title|}}']);
  });

  it('names what is no variable', () => {
    expect(render('Hi {{firstname}}', ada).unknown).toEqual(['firstname']);
  });

  it('is measured as it would be sent, not as it was typed', () => {
    expect(render('{{firstName}}{{lastName}}', ada).length).toBe('AdaLovelace'.length);
    expect(render('', ada).length).toBe(0);
  });
});

describe('inserting a variable', () => {
  it('happens at the cursor, over what is selected', () => {
    expect(insertVariable('Hi there, bye', 'firstName', 3, 8)).toEqual({ text: 'Hi {{firstName}}, bye', cursor: 16 });
  });
});
