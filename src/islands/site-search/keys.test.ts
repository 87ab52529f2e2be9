import { expect, test } from 'vitest';
import { isComposing, togglesSearch, type KeyPress } from './keys.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: 'k',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  defaultPrevented: false,
  ...change,
});
const ctrlK = press({ ctrlKey: true });
const slash = press({ key: '/' });

test('Ctrl+K, ⌘+K and / open the dialog from anywhere outside a text field', () => {
  for (const key of [ctrlK, press({ metaKey: true }), press({ ctrlKey: true, key: 'K' }), slash]) {
    expect(togglesSearch(key, false, false)).toBe(true);
    expect(togglesSearch(key, false, true)).toBe(false);
  }
});

test('Ctrl+K closes the open dialog even from its input, where / is a character', () => {
  expect(togglesSearch(ctrlK, true, true)).toBe(true);
  expect(togglesSearch(slash, true, true)).toBe(false);
  expect(togglesSearch(slash, true, false)).toBe(false);
});

test('other keys do nothing', () => {
  for (const change of [{ key: 'k' }, { key: 'j', ctrlKey: true }, { key: '/', ctrlKey: true }]) {
    expect(togglesSearch(press(change), false, false)).toBe(false);
  }
});

test('a key that the input method, Alt or another script has taken does nothing', () => {
  for (const taken of [
    { isComposing: true },
    { keyCode: 229 },
    { altKey: true },
    { defaultPrevented: true },
  ]) {
    expect(togglesSearch({ ...slash, ...taken }, false, false)).toBe(false);
    expect(togglesSearch({ ...ctrlK, ...taken }, true, true)).toBe(false);
  }
});

test('the Enter with which Safari ends a composition still counts as composing', () => {
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});
