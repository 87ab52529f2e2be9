import { progressStore } from '../shared/store.ts';

/** `<last-visit>` on the home page: a link to the lesson that was open last, if there was one. */
class LastVisit extends HTMLElement {
  connectedCallback(): void {
    const visit = progressStore().get().lastVisit;
    if (!visit) return;
    const link = document.createElement('a');
    link.href = visit.path;
    link.textContent = `${this.dataset['label'] ?? ''}${visit.title}`;
    this.replaceChildren(link);
    this.hidden = false;
  }
}

export function defineLastVisit(): void {
  if (!customElements.get('last-visit')) customElements.define('last-visit', LastVisit);
}
