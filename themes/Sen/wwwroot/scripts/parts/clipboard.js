// Copies a text. Without https there is no clipboard to write to; the old way still works.
export async function put(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = document.createElement('textarea'), focused = document.activeElement;
    box.value = text;
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    focused.focus();
  }
}
