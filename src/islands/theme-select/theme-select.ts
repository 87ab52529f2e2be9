import { localStorageOf } from '../../storage/local-storage.ts';

/** Also read by `components/overrides/ThemeProvider.astro`, before the first paint. */
const KEY = 'huikuan.theme';

const systemIsLight = (): MediaQueryList => matchMedia('(prefers-color-scheme: light)');

/** What was chosen on this page: it holds also where nothing can be saved. */
let choice: string | undefined;

/** `<theme-select>` around a select of `light`, `dark` and `auto`. All of a page show the same. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    select?.addEventListener('change', () => choose(select.value));
    show();
  }
}

export function defineThemeSelect(): void {
  if (customElements.get('theme-select')) return;
  customElements.define('theme-select', ThemeSelect);
  systemIsLight().addEventListener('change', show);
}

function choose(theme: string): void {
  choice = theme;
  try {
    localStorageOf(window)?.setItem(KEY, theme);
  } catch {
    // No room: it holds for this page.
  }
  show();
}

function show(): void {
  choice ??= savedChoice();
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select')) {
    select.value = choice;
  }
  const system = systemIsLight().matches ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = choice === 'auto' ? system : choice;
}

function savedChoice(): string {
  try {
    const saved = localStorageOf(window)?.getItem(KEY);
    return saved === 'light' || saved === 'dark' ? saved : 'auto';
  } catch {
    return 'auto';
  }
}
