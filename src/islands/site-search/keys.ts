/** What of a KeyboardEvent the rules below look at. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode' | 'defaultPrevented'
>;

/**
 * Whether a key pressed anywhere on the page opens the search dialog or closes it again: Ctrl/⌘+K
 * does both, `/` opens. Neither interrupts someone who is writing elsewhere.
 *
 * @param isOpen whether the dialog is open
 * @param isWriting whether the key went into a text field
 */
export function togglesSearch(press: KeyPress, isOpen: boolean, isWriting: boolean): boolean {
  if (press.defaultPrevented || press.altKey || isComposing(press)) return false;
  if (press.ctrlKey || press.metaKey) {
    return press.key.toLowerCase() === 'k' && (isOpen || !isWriting);
  }
  return press.key === '/' && !isOpen && !isWriting;
}

/**
 * Whether the key belongs to an input method. Safari ends the composition before it reports the
 * Enter that confirmed it, and only the key code 229 still tells.
 */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}
