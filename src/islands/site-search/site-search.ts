import { togglesSearch } from './keys.ts';
import type { Panel } from './panel.ts';

/**
 * `<site-search>`: a button, the keys Ctrl/⌘+K and `/`, and a dialog. Everything that searches is
 * fetched when the dialog opens for the first time. Search.astro renders the markup and the labels.
 */
export class SiteSearch extends HTMLElement {
  #dialog = this.querySelector('dialog');
  #panel: Promise<Panel> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !this.#dialog) throw new Error('<site-search> is incomplete: see Search.astro.');
    button.addEventListener('click', this);
    button.disabled = false;
    document.addEventListener('keydown', this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    if (
      event instanceof KeyboardEvent &&
      !togglesSearch(event, dialog.open, isWriting(event.target))
    ) {
      return;
    }
    event.preventDefault();
    if (dialog.open) dialog.close();
    else void this.#open(dialog);
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
      dialog.querySelector('[role=status]')?.replaceChildren(navigator.onLine ? missing : offline);
    }
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':read-write, select');
}
