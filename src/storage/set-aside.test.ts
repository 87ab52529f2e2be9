import { expect, test } from 'vitest';
import { createMemoryStorage } from './memory.ts';
import { readSetAside, SET_ASIDE_KEY, setAside } from './set-aside.ts';

test('the newest comes first, and three are kept', () => {
  const storage = createMemoryStorage();
  expect(readSetAside(storage)).toEqual([]);
  for (const [i, text] of ['one', 'two', 'three', 'four'].entries()) setAside(storage, text, i);
  expect(readSetAside(storage)).toEqual([
    { at: 3, text: 'four' },
    { at: 2, text: 'three' },
    { at: 1, text: 'two' },
  ]);
});

test('a text that is set aside already is not set aside again', () => {
  const storage = createMemoryStorage();
  setAside(storage, 'one', 1);
  setAside(storage, 'two', 2);
  setAside(storage, 'one', 3);
  expect(readSetAside(storage).map(({ at }) => at)).toEqual([2, 1]);
});

test.each(['{"', '{}', '[{"at":1}]', '[null]'])(
  'if the list itself is spoilt, its text is kept as one of them: %s',
  (spoilt) => {
    const storage = createMemoryStorage();
    storage.setItem(SET_ASIDE_KEY, spoilt);
    setAside(storage, 'new', 1);
    expect(readSetAside(storage)).toEqual([
      { at: 1, text: 'new' },
      { at: 0, text: spoilt },
    ]);
  },
);
