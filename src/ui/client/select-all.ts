/** Shows the “select all” box of a table; without script each row is ticked by itself. */
export function offerSelectAll(): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-select-all]')) {
    label.hidden = false;
    const all = label.querySelector('input');
    const boxes = () => label.closest('table')?.querySelectorAll<HTMLInputElement>('tbody .tick input') ?? [];
    all?.addEventListener('change', () => {
      for (const box of boxes()) box.checked = all.checked;
    });
  }
}
