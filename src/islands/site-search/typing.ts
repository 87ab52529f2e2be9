/** Watches an input and tells when someone rests after typing. */
export interface Typing {
  /** Calls `onRest` after the pause, unless more is typed. */
  soon(): void;
  /** Forgets what was about to be called. */
  stop(): void;
}

/**
 * Calls `onRest` when nothing has been typed for a while. What an input method is still composing is
 * not typed yet.
 *
 * @param pause milliseconds
 */
export function watchTyping(input: HTMLElement, pause: number, onRest: () => void): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const soon = () => {
    stop();
    timer = setTimeout(onRest, pause);
  };
  input.addEventListener('compositionstart', stop);
  input.addEventListener('compositionend', soon);
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) stop();
    else soon();
  });
  return { soon, stop };
}
