import { label } from '../shared/labels.ts';

/**
 * Moves items by buttons instead of by typed places. The selects stay the form's controls: they are
 * hidden and follow the order shown.
 */
export function orderByButtons(list: HTMLOListElement, say: (text: string) => void): void {
  const items = (): HTMLLIElement[] => [...list.querySelectorAll<HTMLLIElement>(':scope > li')];
  const nameOf = (item: HTMLLIElement): string =>
    item.querySelector('.q-item')?.textContent.trim() ?? '';

  for (const [at, item] of items().entries()) {
    // Paper shows the items as they were drawn (print.css): the order on screen may be the key.
    item.style.order = String(at);
    const buttons = document.createElement('span');
    buttons.className = 'q-move';
    for (const step of [-1, 1] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'q-button';
      button.textContent = step < 0 ? '↑' : '↓';
      button.setAttribute('aria-label', label(step < 0 ? 'up' : 'down', { what: nameOf(item) }));
      button.addEventListener('click', () => {
        const neighbour = step < 0 ? item.previousElementSibling : item.nextElementSibling;
        if (!neighbour) return;
        if (step < 0) neighbour.before(item);
        else neighbour.after(item);
        placeByOrder(list);
        button.focus();
        say(label('moved', { what: nameOf(item), place: items().indexOf(item) + 1 }));
      });
      buttons.append(button);
    }
    item.append(buttons);
    const select = item.querySelector('select');
    if (select) select.hidden = true;
  }
  orderByPlaces(list);
  placeByOrder(list);
}

/** Shows the items in the order their selects say; those without a place keep to the end. */
export function orderByPlaces(list: HTMLOListElement): void {
  const placeOf = (item: Element): number =>
    Number(item.querySelector('select')?.value) || Infinity;
  const items = [...list.children];
  list.append(...items.sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b))));
}

/** Writes the order shown into the selects. */
export function placeByOrder(list: HTMLOListElement): void {
  [...list.children].forEach((item, at) => {
    const select = item.querySelector('select');
    if (select) select.value = String(at + 1);
  });
}
