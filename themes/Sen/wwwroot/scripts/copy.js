// Codes to paste: a button for each that copies it and says so.
import { put } from './parts/clipboard.js';

const { copy, copied } = document.querySelector('.sharing-codes').dataset, says = document.querySelector('.sharing-codes [role=status]');

for (const code of document.querySelectorAll('.code textarea')) {
  const button = document.createElement('button'), label = document.querySelector(`label[for=${code.id}]`);
  button.type = 'button';
  button.className = 'button';
  button.textContent = copy;
  button.setAttribute('aria-describedby', label.id = `${code.id}-label`);
  button.addEventListener('click', async () => {
    await put(code.value);
    button.textContent = copied;
    says.textContent = `${copied}: ${label.textContent}`;
    setTimeout(() => { button.textContent = copy; says.textContent = ''; }, 4000);
  });
  code.before(button);
}
