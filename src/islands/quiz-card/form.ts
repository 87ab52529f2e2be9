import type { FormEntry } from '../../core/question/kind.ts';

/** What a form says now. */
export function readForm(form: HTMLFormElement): FormEntry[] {
  return [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
}

/** Puts a form into the state that the entries describe, and into no other. */
export function writeForm(form: HTMLFormElement, entries: readonly FormEntry[]): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
      control.checked = entries.some(
        ([name, value]) => name === control.name && value === control.value,
      );
    } else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ) {
      control.value = entries.find(([name]) => name === control.name)?.[1] ?? '';
    }
  }
}

/** Somebody has already chosen or typed something: that must never be taken back. */
export function isTouched(form: HTMLFormElement): boolean {
  return readForm(form).some(([, value]) => value.trim() !== '');
}
