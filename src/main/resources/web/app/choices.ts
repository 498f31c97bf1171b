// The choices of a form, whether they are lists that open or a few buttons: read, and set as if somebody had chosen.
type Control = HTMLSelectElement | HTMLInputElement;

export class Choices {
  constructor(private readonly form: HTMLFormElement) {}

  /** Names of those within a part of the form, in order. */
  names(within: Element = this.form): string[] {
    return [...new Set([...within.querySelectorAll<Control>("select, [type=radio]")].map((one) => one.name))];
  }

  /** What can be chosen: value and label. */
  options(name: string): string[][] {
    return this.controls(name).flatMap((one) =>
      one instanceof HTMLSelectElement
        ? [...one.options].map((option) => [option.value, option.text])
        : [[one.value, one.labels![0].textContent!.trim()]],
    );
  }

  value(name: string): string {
    return this.controls(name).find((one) => one instanceof HTMLSelectElement || one.checked)?.value ?? "";
  }

  label(name: string): string {
    return this.options(name).find(([value]) => value === this.value(name))?.[1] ?? "?";
  }

  /** Chooses, tells the form, and returns the heading of the group it belongs to. */
  set(name: string, value: string): string {
    const control = this.controls(name).find((one) => one instanceof HTMLSelectElement || one.value === value)!;
    control instanceof HTMLSelectElement ? (control.value = value) : (control.checked = true);
    control.dispatchEvent(new Event("input", { bubbles: true }));
    return control.closest("fieldset")!.querySelector("legend")!.textContent!;
  }

  private controls(name: string): Control[] {
    return [...this.form.querySelectorAll<Control>(`select[name="${name}"], [type=radio][name="${name}"]`)];
  }
}
