import { walk, type ScenarioKeyed } from '../../core/question/scenario.ts';
import { readForm } from './form.ts';

/**
 * Shows the steps of a branching case one after another. What was decided stays readable and can't
 * be changed; an ending is shown when the path has come to it.
 */
export class ScenarioSteps {
  readonly #form: HTMLFormElement;
  readonly #keyed: ScenarioKeyed;
  #decided: readonly string[] = [];

  constructor(form: HTMLFormElement, keyed: ScenarioKeyed) {
    this.#form = form;
    this.#keyed = keyed;
  }

  /**
   * Takes the choice made at the present step.
   *
   * @returns `none` when nothing is chosen there, `step` when another step follows, `end` at an ending
   */
  decide(): 'none' | 'step' | 'end' {
    const { steps, at } = this.#walk(this.#decided.length + 1);
    if (steps.length === this.#decided.length) return 'none';
    this.#decided = steps;
    this.show();
    return Object.hasOwn(this.#keyed.nodes, at) ? 'step' : 'end';
  }

  /** Shows a path that was walked before, or starts anew. */
  reset(steps: readonly string[]): void {
    this.#decided = steps;
    this.show();
  }

  show(): void {
    const { steps, at } = this.#walk(this.#decided.length);
    const passed = steps.map((step) => step.slice(0, step.indexOf('/')));
    for (const node of this.#nodes()) {
      const id = node.dataset['node'] ?? '';
      node.hidden = !passed.includes(id) && id !== at;
      node.inert = passed.includes(id);
    }
    // Choices beyond the present step would be walked as if they had been made.
    for (const node of this.#nodes()) {
      if (!node.hidden) continue;
      for (const input of node.querySelectorAll('input')) input.checked = false;
    }
  }

  /** The step to decide now, or the ending. */
  present(): HTMLElement | undefined {
    return this.#nodes().find((node) => !node.hidden && !node.inert);
  }

  #nodes(): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>('[data-node]')];
  }

  #walk(most = Infinity): { steps: string[]; at: string } {
    const chosen = new Map(readForm(this.#form));
    let left = most;
    return walk(this.#keyed, (node) => {
      left -= 1;
      return left < 0 ? undefined : chosen.get(`step:${node}`);
    });
  }
}
