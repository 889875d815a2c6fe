/** Shows the copy buttons and lets them copy the field they name; without it the fields can still be selected. */
export const COPY_SCRIPT = `for (const button of document.querySelectorAll('button[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copies);
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.done;
  });
}`;
