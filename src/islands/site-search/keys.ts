/** What of a KeyboardEvent the rules below look at. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode' | 'defaultPrevented'
>;

/**
 * What a key pressed anywhere on the page does to the search dialog: Ctrl/⌘+K opens and closes it,
 * `/` opens it. Neither interrupts someone who is writing elsewhere.
 *
 * @param isOpen whether the dialog is open
 * @param isWriting whether the key went into a text field
 */
export function reactionTo(
  press: KeyPress,
  isOpen: boolean,
  isWriting: boolean,
): 'open' | 'close' | undefined {
  if (press.defaultPrevented || press.altKey || isComposing(press)) return undefined;
  const withControl = press.ctrlKey || press.metaKey;
  const asked = withControl ? press.key.toLowerCase() === 'k' : press.key === '/';
  if (!asked) return undefined;
  if (isOpen) return withControl ? 'close' : undefined;
  return isWriting ? undefined : 'open';
}

/**
 * Whether the key belongs to an input method. Safari ends the composition before it reports the
 * Enter that confirmed it, and only the key code 229 still tells.
 */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}
