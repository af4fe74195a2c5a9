import { expect, it } from 'vitest';
import { fieldErrors, ProblemError, splitErrors } from './problem';

const refused = new ProblemError(422, {
  type: 'https://ilg.example/problems/invalid',
  title: 'Invalid',
  errors: [
    { field: 'name', message: 'is taken' },
    { field: 'name', message: 'is too long' },
    { field: 'messages.INVITE_NOTE[1].text', message: 'names an unknown variable' },
    { field: 'plan', message: 'is not known here' },
  ],
});

it('turns field errors into the paths of a form, the first of a field first', () => {
  expect(fieldErrors(refused)).toEqual({
    name: 'is taken',
    'messages.INVITE_NOTE.1.text': 'names an unknown variable',
    plan: 'is not known here',
  });
});

it('leaves what the form has no field for to the panel above it', () => {
  const { fields, rest } = splitErrors(refused, (path) => path !== 'plan');

  expect(Object.keys(fields)).toEqual(['name', 'messages.INVITE_NOTE.1.text']);
  expect(rest).toEqual(['plan: is not known here']);
});

it('finds nothing in what is not a refusal', () => {
  expect(fieldErrors(new Error('offline'))).toEqual({});
});
