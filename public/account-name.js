// The name of who is signed in, in the masthead: components/account-menu.tsx.
customElements.define(
  'account-name',
  class extends HTMLElement {
    async connectedCallback() {
      const viewer = await fetch('/api/viewer')
        .then((answer) => (answer.ok ? answer.json() : null))
        .catch(() => null);
      if (document.readyState === 'loading') {
        await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
      }
      const link = this.querySelector('a');
      if (!viewer || !link) return;
      Object.assign(link, { href: '/account', title: 'Your account', textContent: viewer.name });
    }
  },
);
