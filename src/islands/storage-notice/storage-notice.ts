import { label } from '../shared/labels.ts';
import { progressStore } from '../shared/store.ts';

/** `<storage-notice>` says what is not being saved and why; it is hidden while all is well. */
class StorageNotice extends HTMLElement {
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.#leave = progressStore().subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }

  #show(): void {
    const status = progressStore().status();
    this.hidden = status === 'saving';
    this.textContent = status === 'saving' ? '' : label(status);
  }
}

export function defineStorageNotice(): void {
  if (!customElements.get('storage-notice')) customElements.define('storage-notice', StorageNotice);
}
