import { compareCells } from '../../core/text/cell-order.ts';

/** A row that sums the others stays below them. */
const isSum = (row: HTMLTableRowElement): boolean => row.cells[0]?.textContent.trim() === '合计';

type Order = 'ascending' | 'descending';

/**
 * `<data-table>` around a table whose first row names the columns: a click on a name puts the rows in
 * order by that column, another turns the order round, a third brings back the order of the text.
 */
class DataTable extends HTMLElement {
  #written: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (!body || this.#written.length > 0) return;
    this.#written = [...body.rows];
    this.querySelectorAll('thead th').forEach((heading, column) => {
      if (heading.textContent.trim() === '') return;
      const button = document.createElement('button');
      button.type = 'button';
      button.title = this.dataset['hint'] ?? '';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => this.#sort(body, heading, column));
    });
  }

  #sort(body: HTMLTableSectionElement, heading: Element, column: number): void {
    const order = next(heading.getAttribute('aria-sort'));
    for (const other of this.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
    if (order) heading.setAttribute('aria-sort', order);
    body.append(...(order ? this.#sorted(column, order) : this.#written));
  }

  #sorted(column: number, order: Order): HTMLTableRowElement[] {
    const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent ?? '';
    const turn = order === 'ascending' ? 1 : -1;
    return [
      ...this.#written
        .filter((row) => !isSum(row))
        .sort((one, other) => compareCells(text(one), text(other), turn)),
      ...this.#written.filter(isSum),
    ];
  }
}

function next(order: string | null): Order | undefined {
  if (order === 'ascending') return 'descending';
  return order === 'descending' ? undefined : 'ascending';
}

export function defineDataTable(): void {
  if (!customElements.get('data-table')) customElements.define('data-table', DataTable);
}
