import { reactionTo } from './keys.ts';
import type { Panel } from './panel.ts';

/**
 * `<site-search>`: a button, the keys Ctrl/⌘+K and `/`, and a dialog. Everything that searches is
 * fetched when the dialog opens for the first time. Search.astro renders the markup and the labels.
 */
export class SiteSearch extends HTMLElement {
  #panel: Promise<Panel> | undefined;
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const dialog = this.querySelector('dialog');
    if (!button || !dialog) throw new Error('<site-search> is incomplete: see Search.astro.');
    const { signal } = (this.#connection = new AbortController());
    button.addEventListener('click', () => void this.#open(dialog), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        const reaction = reactionTo(event, dialog.open, isWriting(event.target));
        if (!reaction) return;
        event.preventDefault();
        if (reaction === 'close') dialog.close();
        else void this.#open(dialog);
      },
      { signal },
    );
    showAppleKeys(button);
    button.disabled = false;
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  async #open(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal();
    try {
      this.#panel ??= import('./panel.ts').then(({ mountPanel }) => mountPanel(this, dialog));
      (await this.#panel).opened();
    } catch (error) {
      console.warn(error);
      this.#panel = undefined;
      const { missing = '', offline = '' } = this.dataset;
      dialog.querySelector('[data-status]')?.replaceChildren(navigator.onLine ? missing : offline);
    }
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':read-write, select');
}

/** `navigator.platform` is deprecated, but it is what every browser has. */
function showAppleKeys(button: HTMLElement): void {
  if (/Mac|iP/.test(navigator.platform)) button.querySelector('kbd')?.replaceChildren('⌘ K');
}
